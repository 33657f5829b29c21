import { cell, derived } from '../../kit/index.ts';
import { defineSlots, inUnits } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

/** The model and the guess are in billions. */
const BILLION = 1e9;

export default defineSlots<Chart, Facts>(({ model, guess, shares, named, parts }) => {
  const [, running, margin] = shares;
  const ours = (how: string, value: number) => inUnits(BILLION, derived(how, value));
  const amounts = parts.flatMap(({ row }) => (row ? [row] : [])).sort((a, b) => b.amount - a.amount);
  const [most, least] = [amounts[0], amounts.at(-1)];
  return {
    chips: inUnits(BILLION, cell(model, 'chips')),
    running: ours('what it costs to run the chips', running.count),
    margin: ours('what those who use the chips keep', margin.count),
    need: inUnits(BILLION, cell(model, 'need')),
    guess: inUnits(BILLION, cell(model, 'revenue')),
    missing: ours('what is needed and not in the guess', model.need - guess),
    cells: derived('cells of a billion that stay empty', model.need - guess),
    most: most && inUnits(BILLION, cell(most, 'amount')),
    least: least && inUnits(BILLION, cell(least, 'amount')),
    named: ours('what the named companies make together', named),
    nobody: ours('what is nobody’s in the guess', guess - named),
  };
});
