/** What networks say of a sentence, side by side. Needs no page. */
import { gloss, type Guess, type Model, type Refusal, type Switches } from '../../models/infer/index.ts';

/** A word with the guesses of each network, in the order in which the networks were given, the likeliest first. */
export interface Column {
  readonly text: string;
  /** Whether the vocabulary has it; of one that it lacks there are no guesses. */
  readonly isKnown: boolean;
  readonly guesses: readonly (readonly Guess[])[];
}

/** How many guesses of a word are shown, and the least share that does not print 0. */
export const MOST = 3;
export const LEAST = 0.005;
const COMMA = '，';

/** A mark of punctuation is nothing to gloss. */
export const isComma = ({ text }: Pick<Column, 'text'>): boolean => text === COMMA;

/**
 * Asks some networks, which have one vocabulary.
 * @returns the refusal where the sentence can't be answered: then no network is asked
 */
export function ask(models: readonly Model[], text: string, switches: Switches = {}): Column[] | Refusal {
  const columns: Column[] = [];
  for (const model of models) {
    const answer = gloss(model, text, switches, MOST);
    if ('refused' in answer) return answer;
    answer.words.forEach(({ text: word, id, guesses }, i) => {
      const before = columns[i]?.guesses ?? [];
      const likely = guesses.filter(({ probability }) => probability >= LEAST);
      columns[i] = { text: word, isKnown: id > 0, guesses: [...before, likely] };
    });
  }
  return columns;
}

/** Where networks say different things of one word. */
export const isSplit = ({ guesses }: Column): boolean =>
  new Set(guesses.flatMap(([best]) => best?.gloss ?? [])).size > 1;

/** The word to show first: one that they differ on, else the first. */
export function selected(columns: readonly Column[]): number {
  const split = columns.findIndex(isSplit);
  return split >= 0
    ? split
    : Math.max(
        0,
        columns.findIndex((one) => !isComma(one) && one.isKnown),
      );
}
