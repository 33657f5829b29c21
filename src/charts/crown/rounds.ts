import { num, str, type Props, type Row } from './chart.ts';

/** A model as one test measured it; `sum` says how a score of our own arithmetic came about. */
export interface Measured {
  readonly model: string;
  readonly name: string;
  readonly family: string;
  readonly tuned: boolean;
  readonly score: number;
  readonly text: string;
  readonly sum?: string;
}

/** The same model under two names: Meta's card says 33B, the table of MMLU 30B. */
const ALIAS: Record<string, string> = { 'llama-33b': 'llama-30b' };

const measured = (row: Row): Measured => ({
  model: str(row, 'model'),
  name: str(row, 'label'),
  family: str(row, 'family'),
  tuned: row['kind'] === 'tuned',
  score: num(row, 'score'),
  text: str(row, 'score'),
});

/**
 * Who was measured in a round of the leaderboard. `other-ruler` is June once more, with one test of the
 * four, MMLU, scored by its authors' program; models without both scores of it are left out.
 */
export function roundOf(round: string, sets: Props['data']): Measured[] {
  const { 'open-llm-leaderboard': board = [], 'mmlu-swing': swing = [] } = sets;
  const of = (name: string): Measured[] => board.filter((row) => row['round'] === name).map(measured);
  if (round !== 'other-ruler') return of(round);
  return of('june').flatMap((one) => {
    const row = swing.find((r) => r['model'] === (ALIAS[one.model] ?? one.model));
    if (!row || one.tuned) return [];
    const more = (100 * (num(row, 'original') - num(row, 'harness'))) / 4;
    const score = one.score + more;
    return [{ ...one, score, text: score.toFixed(1), sum: `${one.text} + ${more.toFixed(1)}` }];
  });
}

/** The best Llama and the best Falcon among the base models, the better one first; none if one is missing. */
export function rivals<M extends Measured>(all: readonly M[]): [M, M] | undefined {
  const base = all.filter((m) => !m.tuned).sort((a, b) => b.score - a.score);
  const [one, two] = ['llama', 'falcon'].map((family) => base.find((m) => m.family === family));
  if (!one || !two) return undefined;
  return one.score >= two.score ? [one, two] : [two, one];
}

/** How far the second is behind the first, as fine as their scores are given. */
export function lead([first, second]: readonly [Measured, Measured]): string {
  const digits = [first, second].map(({ text }) => text.split('.')[1]?.length ?? 0);
  return (first.score - second.score).toFixed(Math.max(...digits));
}
