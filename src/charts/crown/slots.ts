import { derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';
import { isTuned, shownScore } from './rounds.ts';

export default defineSlots<Chart, Facts>(({ rounds, now, gap }) => {
  const { measured = [], rivals = [] } = rounds[now] ?? {};
  const [first, second] = rivals;
  // Fine-tuned models compete for nothing, but the highest of them is named.
  const [tuned] = measured.filter(isTuned).sort((a, b) => b.score - a.score);
  const gain = (one: typeof first) =>
    one?.more === undefined ? undefined : derived('what the other way of scoring adds', one.more);
  return {
    first: first && shownScore(first),
    second: second && shownScore(second),
    'first-gain': gain(first),
    'second-gain': gain(second),
    tuned: tuned && shownScore(tuned),
    gap: gap && derived('how far the second is behind the first', gap.value),
  };
});
