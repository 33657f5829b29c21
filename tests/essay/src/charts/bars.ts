/** The one chart of the small essay that rules are tried on. */
import { cell, defineChart } from '../../../../src/kit/index.ts';
import { withSlots, type SlotsFile } from '../../../../src/kit/chart/slots.ts';
import type { Chart } from '../../../../src/kit/chart/module.ts';
import type { Row } from '../../../../src/data/row.ts';

/** What it declares; a test may change it, and the text of this file with it. */
export const declaration = {
  data: {
    scores: { model: 'text', maker: ['lab', 'firm'], score: 'number' },
  },
  states: { low: {}, high: {} },
  sizes: { s: { font: 13 }, m: { font: 13 }, l: { font: 13 } },
  labels: {
    top: ['score'],
    axis: [],
  },
} as const;

/** The chart of a declaration. @param over what the declaration has otherwise */
export function barsOf(over: Readonly<Record<string, unknown>> = {}): Chart {
  const chart = defineChart({ ...declaration, ...over } as typeof declaration, {
    facts: ({ data }) => {
      const row = data.scores.find(({ model }) => model === 'Claude');
      if (!row) throw new Error('scores has no row "Claude"');
      return { row, last: data.scores.at(-1)?.score ?? 0 };
    },
    places: () => ({}),
    marks: ({ last }, _places, { say, label }) => [
      say('last', 20 + Math.max(0, last), 100, String(last)),
      say('axis', 20, 20, label('axis')),
      say('top', 20, 60, label('top', { score: 'high' })),
    ],
  });
  // The first row has the best score, the last one the least.
  const slots = (_: unknown, { data }: { data: { scores: Row[] } }) => {
    const [best, least] = [data.scores[0], data.scores.at(-1)];
    return { best: best && cell(best, 'score'), least: least && cell(least, 'score') };
  };
  return withSlots(chart, { default: slots } as unknown as SlotsFile);
}
