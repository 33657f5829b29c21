import type { Outline } from '../../mdx/outline.ts';

/** What is numbered in a chapter on paper. */
export interface Numbering {
  /** The number of each claim's note, in the order in which the words come to it. */
  readonly notes: ReadonlyMap<string, number>;
  /** The number of each figure, `3.2`, by `figureKey`. */
  readonly figures: ReadonlyMap<string, string>;
}

/** Numbers from 1, each name at its first coming. */
export function firstCome(names: Iterable<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
  return numbers;
}

/** What a figure is known by within its chapter: its step, or what it shows where it has none. */
export const figureKey = (figure: { id?: string; chart: string; state: string }): string =>
  figure.id || `${figure.chart}/${figure.state}`;

/**
 * Numbers a chapter's notes and figures.
 * @returns figures by chapter and place, `3.2`; the cover, which has no order, counts plainly
 */
export function numbering({ front, claims, scrollies, figures }: Outline): Numbering {
  const all = [...scrollies.flatMap((s) => s.steps), ...figures].sort((a, b) => a.line - b.line);
  const order = front.order === undefined ? '' : `${front.order}.`;
  return {
    notes: firstCome(claims.map((c) => c.id)),
    figures: new Map([...firstCome(all.map(figureKey))].map(([key, n]) => [key, `${order}${n}`])),
  };
}
