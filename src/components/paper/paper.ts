import { content } from '../../data/load.ts';
import { byLang, type Lang } from '../../i18n/lang.ts';
import type { Source } from '../../data/schemas.ts';
import { chapter, chapters } from '../../book/book.ts';
import { chartParts } from '../../book/draw.ts';
import { numberInOrder, numbering, type Numbering } from './numbering.ts';

export interface Paper {
  /** By slug, the cover's being empty, in the order of the story. */
  readonly chapters: ReadonlyMap<string, Numbering>;
  /** The number of every source that a note or a figure rests on. */
  readonly sources: ReadonlyMap<string, number>;
}

function paperOf(lang: Lang): Paper {
  const all = [chapter(lang, ''), ...chapters(lang)];
  const rests = all.flatMap((c) => [
    ...c.claims.flatMap(({ id }) => content.claims.get(id)?.sources ?? []),
    ...c.scrollies.flatMap(({ chart }) => chartParts(chart, lang).sets.flatMap((set) => set.sources)),
    ...c.figures.flatMap(({ chart }) => chartParts(chart, lang).sets.flatMap((set) => set.sources)),
  ]);
  return {
    chapters: new Map(all.map((c) => [c.slug, numbering(c)])),
    sources: numberInOrder(rests),
  };
}

const papers = byLang(paperOf);

/** What is numbered in the print edition of a language. */
export const paper = (lang: Lang): Paper => papers[lang];

/** A chapter's numbers. @throws if there is no such chapter */
export function numbersOf(lang: Lang, slug: string): Numbering {
  const found = papers[lang].chapters.get(slug);
  if (!found) throw new Error(`content/${lang} has no chapter "${slug}"`);
  return found;
}

/** Sources by their ids, each with its number, in the order of the numbers. */
export const numbered = (lang: Lang, ids: Iterable<string>): { source: Source; n: number }[] =>
  [...new Set(ids)]
    .flatMap((id) => {
      const source = content.sources.get(id);
      const n = papers[lang].sources.get(id);
      return source && n ? [{ source, n }] : [];
    })
    .sort((a, b) => a.n - b.n);
