import { cell, derived, type Pen, type Tip } from '../../kit/index.ts';
import type { Chart } from './data.ts';
import type { Measured } from './rounds.ts';

/** What is told of a score that is our own arithmetic. */
export function sumTip({ row, score, digits, more }: Measured, { tip }: Pen<Chart>): Tip | undefined {
  if (more === undefined) return undefined;
  const slots = { score: row.score, more: more.toFixed(digits), sum: score.toFixed(digits) };
  return tip('sum', { model: row.label, ...slots }, [
    cell(row, 'label'),
    cell(row, 'score'),
    derived('a quarter of what MMLU adds, scored as its authors do', more),
  ]);
}
