import type { Lang } from '../i18n/lang.ts';
import { address, stepAddress } from '../urls/addresses.ts';
import type { Chapter } from './book.ts';
import { stepAt } from '../mdx/outline.ts';

/** Where the essay shows a chart. */
export interface Place {
  readonly slug: string;
  readonly title: string;
  readonly state: string;
  /** Which step of its page it is, from one; none for a single figure. */
  readonly n: number | undefined;
  readonly href: string;
}

/** Every place in the essay that shows a chart, in the order of the story. */
export const placesOf = (lang: Lang, story: readonly Chapter[], chart: string): Place[] =>
  story.flatMap(({ slug, front: { title }, scrollies, figures }) => {
    const steps = scrollies.flatMap((s) => s.steps);
    return [
      ...steps.map((s, i) => ({ ...s, n: i + 1, href: stepAddress(lang, slug, s.id) })),
      ...figures.map((f) => ({ ...f, n: undefined, href: address(lang, slug) })),
    ]
      .filter((use) => use.chart === chart)
      .map(({ state, n, href }) => ({ slug, title, state, n, href }));
  });

/** The claims that are told while a chart shows, once each, in the order of the story. */
export const claimsOn = (story: readonly Chapter[], chart: string): string[] => [
  ...new Set(
    story.flatMap((c) => c.claims.filter(({ line }) => stepAt(c, line)?.chart === chart).map(({ id }) => id)),
  ),
];

/** Some charts of the gallery, and the chapter that shows them first; none for those that no chapter shows. */
export interface Room {
  readonly chapter?: Chapter;
  readonly charts: readonly string[];
}

/** The gallery by chapter, in the order of the story; every chart hangs in one room. */
export function rooms(story: readonly Chapter[], charts: readonly string[]): Room[] {
  const left = new Set(charts);
  const take = (chart: string): boolean => left.delete(chart);
  return [
    ...story.map((chapter) => ({
      chapter,
      charts: [...chapter.scrollies, ...chapter.figures].map((s) => s.chart).filter(take),
    })),
    { charts: [...left] },
  ].filter((room) => room.charts.length);
}
