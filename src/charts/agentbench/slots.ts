import { defineSlots } from '../../kit/chart/slots.ts';
import { cell, derived } from '../../kit/index.ts';
import { isOpen, type Chart, type Facts } from './data.ts';

/** The part of the best score that the article holds open models against. */
const PART = 4;

export default defineSlots<Chart, Facts>(({ rounds, middle, best }) => {
  // Of two rounds the last is what the words are about.
  const entrants = [...(rounds.at(-1)?.entrants ?? [])].sort((a, b) => b.overall - a.overall);
  const [first, second] = entrants;
  const open = entrants.find(isOpen);
  return {
    best: first && cell(first, 'overall'),
    second: second && cell(second, 'overall'),
    'best-open': open && cell(open, 'overall'),
    median: middle === undefined ? undefined : derived('median of the open models', middle),
    quarter: best === undefined ? undefined : derived('a quarter of the best score', best / PART),
  };
});
