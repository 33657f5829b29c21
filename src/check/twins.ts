import { DEFAULT_LANG, LANGS, otherLangs, type Lang } from '../i18n/lang.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';

/** A chapter of a translation and the same in the default language. */
export interface Twins {
  readonly own: Outline;
  readonly other: Outline;
  readonly lang: Lang;
}

/** The chapter's name as its address has it: `moat`; empty for what is no chapter, such as the cover. */
export const slugOf = ({ file }: Pick<Outline, 'file'>): string =>
  /chapters\/(.+)\.mdx$/.exec(file)?.[1] ?? '';

/** The language of a chapter, by its file. */
export const langOf = ({ file }: Pick<Outline, 'file'>): Lang =>
  LANGS.find((lang) => file.startsWith(`content/${lang}/`)) ?? DEFAULT_LANG;

/** The file of a chapter in another language. */
export const otherFile = (file: string, lang: Lang, other: Lang): string =>
  file.replace(`content/${lang}/`, `content/${other}/`);

/** The chapters of all translations that the default language has too, where both can be parsed. */
export function twinsOf(chapters: Chapters): Twins[] {
  const byFile = new Map(chapters[DEFAULT_LANG].map((o) => [o.file, o]));
  return otherLangs(DEFAULT_LANG).flatMap((lang) =>
    chapters[lang].flatMap((own) => {
      const other = byFile.get(own.file.replace(`content/${lang}/`, `content/${DEFAULT_LANG}/`));
      return other && !isBroken(own) && !isBroken(other) ? [{ own, other, lang }] : [];
    }),
  );
}
