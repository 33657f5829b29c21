import { defineGuess, defineSlots } from '../../kit/chart/slots.ts';
import { cell, derived } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';
import type { Reached } from './rulers.ts';

/** Days and months of one that reached GPT-4, by its camp, and by its ruler where all are told together. */
const spans = (name: string, match: Reached | undefined) =>
  match && {
    [`${name}-days`]: derived('days from GPT-4’s release', match.days),
    [`${name}-months`]: derived('months from GPT-4’s release', match.months),
  };

export default defineSlots<Chart, Facts>(({ measures, now, averages }) => {
  const score = (row: { readonly value: number } | undefined) => row && cell(row, 'value');
  const named = (model: string) => score(now?.rows.find((row) => row.model === model));
  if (!now)
    return {
      ...Object.fromEntries(averages.map((row, i) => [`average-${i + 1}`, cell(row, 'months')])),
      ...Object.assign(
        {},
        ...measures.map(({ ruler, closed, open }) => ({
          ...spans(`${ruler}-closed`, closed),
          ...spans(`${ruler}-open`, open),
        })),
      ),
    };
  return {
    first: score(now.first),
    newest: score(now.newest),
    closed: score(now.closed?.row),
    open: score(now.open?.row),
    ...spans('closed', now.closed),
    ...spans('open', now.open),
    'llama-405b': named('llama-3.1-405b'),
    'llama-70b': named('llama-3-70b'),
  };
});

/** Months until the first open model was level, by makers’ marks. */
export const guess = defineGuess<Chart, Facts>(({ now }, { label }) => ({
  names: { open: label('months') },
  answer: { open: now?.open && derived('months from GPT-4’s release', now.open.months) },
}));
