import { declare, type Given } from '../../kit/index.ts';
import { measuredIn, rivalsOf, ROUNDS, SCORED, SWING } from './rounds.ts';

/**
 * Five measuring rods, one a test. A model steps from rod to rod, Llamas to the left of it, all others
 * to the right; the two best leave their print on every rod that is done with.
 */
export const chart = declare({
  data: { 'open-llm-leaderboard': SCORED, 'mmlu-swing': SWING },
  // On the last rod the two are level, and share the crown.
  states: { june: {}, 'other-ruler': {}, july: {}, september: {}, retest: { level: true } },
  // Room of a rod done with and one to come; margins; the rod, a dot, a lead; type. A phone (`brief`) names
  // those alone that the state is about, and needs no leads.
  sizes: {
    s: {
      pad: 4,
      past: 31,
      next: 12,
      top: 15,
      foot: 52,
      wide: 38,
      r: 6,
      reach: 5,
      font: 13.5,
      big: 18,
      brief: true,
    },
    m: {
      pad: 14,
      past: 50,
      next: 24,
      top: 32,
      foot: 60,
      wide: 74,
      r: 10,
      reach: 34,
      font: 15,
      big: 31,
      brief: false,
    },
    l: {
      pad: 26,
      past: 88,
      next: 46,
      top: 24,
      foot: 62,
      wide: 92,
      r: 10,
      reach: 72,
      font: 15,
      big: 34,
      brief: false,
    },
  },
  labels: {
    tuned: ['score'],
    gap: ['gap'],
    level: ['gap'],
    june: [],
    'june-test': ['most?'],
    'june-short': [],
    'other-ruler': [],
    'other-ruler-test': ['most?'],
    'other-ruler-short': [],
    july: [],
    'july-test': ['most?'],
    'july-short': [],
    september: [],
    'september-test': ['most?'],
    'september-short': [],
    retest: [],
    'retest-test': ['most?'],
  },
  tips: {
    sum: ['model', 'score', 'more', 'sum'],
    apart: ['first', 'second', 'gap'],
  },
});
export type Chart = typeof chart;

export function facts({ data, state, look }: Given<Chart>) {
  const rounds = ROUNDS.map((round) => {
    const measured = measuredIn(round, data['open-llm-leaderboard'], data['mmlu-swing']);
    return { round, measured, rivals: rivalsOf(measured) };
  });
  const now = ROUNDS.indexOf(state);
  const [first, second] = rounds[now]?.rivals ?? [];
  return {
    rounds,
    now,
    level: look.level ?? false,
    /** How far the second is behind the first, and with how many decimals that is known. */
    gap: first &&
      second && { value: first.score - second.score, digits: Math.max(first.digits, second.digits) },
  };
}
export type Facts = ReturnType<typeof facts>;
