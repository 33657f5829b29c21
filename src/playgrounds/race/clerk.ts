/** A sentence that is passed through the queue, then read at once, then the rounds that this saved are spent. */

/** What a press comes to, after as many presses as there are words. */
const AFTER = ['once', 'sentences', 'layers'] as const;
export type Stage = 'queue' | (typeof AFTER)[number];

export interface Scene {
  readonly stage: Stage;
  /** How many rounds have been needed. */
  readonly rounds: number;
}

/** The last step: a press a word, then one for each thing that follows. */
export const lastStep = (words: number): number => words + AFTER.length;

/** What stands there after so many presses. */
export function sceneAt(step: number, words: number): Scene {
  const stage = AFTER[step - words - 1];
  if (!stage) return { stage: 'queue', rounds: step };
  return { stage, rounds: stage === 'once' ? 1 : words };
}

/** A step forward or back, within the scene. */
export const moved = (step: number, by: number, words: number): number =>
  Math.min(lastStep(words), Math.max(0, step + by));

/** What a place of the board holds: its word is read in line then, or waits, or would have been; or is read at once. */
export type Cell = 'turn' | 'wait' | 'was' | 'read' | '';

/** @param place of the word, from 1, which is also its turn in line; @param round from 1 */
export function cellAt({ stage, rounds }: Scene, place: number, round: number): Cell {
  if (stage === 'queue') {
    if (round > rounds) return '';
    return round === place ? 'turn' : round < place ? 'wait' : '';
  }
  if (stage === 'once') return round === 1 ? 'read' : round === place ? 'was' : '';
  return stage === 'sentences' && round === place ? 'turn' : 'read';
}
