import { otherLang, type Lang } from '../i18n/lang.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';

/** A chapter and the same in the other language. */
export interface Twins {
  readonly own: Outline;
  readonly other: Outline;
  readonly lang: Lang;
}

/** The chapter's name as its address has it: `moat`; empty for what is no chapter, such as the cover. */
export const slugOf = ({ file }: Pick<Outline, 'file'>): string =>
  /chapters\/(.+)\.mdx$/.exec(file)?.[1] ?? '';

/** The chapters of a language that stand in both and can be parsed in both. */
export function twinsOf(chapters: Chapters, lang: Lang): Twins[] {
  const byFile = new Map(chapters[otherLang(lang)].map((o) => [o.file, o]));
  return chapters[lang].flatMap((own) => {
    const other = byFile.get(own.file.replace(`content/${lang}/`, `content/${otherLang(lang)}/`));
    return other && !isBroken(own) && !isBroken(other) ? [{ own, other, lang }] : [];
  });
}
