import { cell, derived, type Continuous, type RowOf, type Shown } from '../../kit/index.ts';

const FAMILIES = ['llama', 'falcon', 'other'] as const;
export const SCORED = {
  model: 'text',
  label: 'text',
  family: FAMILIES,
  kind: ['base', 'tuned'],
  round: ['june', 'july', 'september', 'retest'],
  score: 'number',
} as const;
export const SWING = { model: 'text', harness: 'number', original: 'number' } as const;
type Scored = RowOf<typeof SCORED>;
type Swing = RowOf<typeof SWING>;

/** The tests that are done with when the last one begins, and the last one. */
export const EARLIER = ['june', 'other-ruler', 'july', 'september'] as const;
export const ROUNDS = [...EARLIER, 'retest'] as const;
export type Round = (typeof ROUNDS)[number];

/** A model as one test measured it. */
export interface Measured {
  readonly row: Scored;
  readonly score: number;
  /** How many decimals its score is given with. */
  readonly digits: number;
  /** How far another program for MMLU lifts its average, where the score is our own arithmetic. */
  readonly more?: number;
}

export const isTuned = ({ row }: Measured): boolean => row.kind === 'tuned';

export const colour = ({ row }: Measured): string => (row.family === 'other' ? 'mute' : row.family);

/** A model's score, as a mark shows it: a cell, or our own arithmetic. */
export function shownScore({ row, score, more }: Measured, scale?: Continuous): Shown {
  if (more === undefined) return cell(row, 'score', scale);
  return derived('the average of June, had MMLU been scored as its authors do', score, scale);
}

/** The same model under two names: Meta's card says 33B, the table of MMLU 30B. */
const ALIAS: Readonly<Record<string, string>> = { 'llama-33b': 'llama-30b' };

/**
 * Who was measured in a round of the leaderboard. `other-ruler` is June once more, with one test of the
 * four, MMLU, scored by its authors' program; models without both scores of it are left out.
 */
export function measuredIn(round: Round, board: readonly Scored[], swing: readonly Swing[]): Measured[] {
  const again = round === 'other-ruler';
  const rows = board.filter((row) => row.round === (again ? 'june' : round));
  if (!again)
    return rows.map((row) => {
      return { row, score: row.score, digits: String(row.score).split('.')[1]?.length ?? 0 };
    });
  return rows.flatMap((row) => {
    const both = swing.find(({ model }) => model === (ALIAS[row.model] ?? row.model));
    if (!both || row.kind === 'tuned') return [];
    const more = (100 * (both.original - both.harness)) / 4;
    return [{ row, score: row.score + more, digits: 1, more }];
  });
}

/** The best Llama and the best Falcon among the base models, the better one first; nobody if one is missing. */
export function rivalsOf(all: readonly Measured[]): readonly Measured[] {
  const base = all.filter((one) => !isTuned(one)).sort((a, b) => b.score - a.score);
  const two = ['llama', 'falcon'].flatMap((family) => base.find(({ row }) => row.family === family) ?? []);
  return two.length < 2 ? [] : two.sort((a, b) => b.score - a.score);
}
