import { isSlip } from '../data/problem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of fewer letters have so many neighbours that a slip tells nothing, unless their own column has them. */
const LONG = 4;

/** A word without what makes it a plural or another form of a verb: `assume` of `assumes` and of `assumed`. */
const stemOf = (word: string): string => word.replace(/[sd]$/, '');

/** Letters in small, in large, or with a large one first. */
const isPlain = (word: string): boolean =>
  word === word.toLowerCase() || word === word.toUpperCase() || /^.\p{Ll}+$/u.test(word);

/** Words that stand around a cell: in all of the content, in its own table and the lists of words, in its column. */
export interface Around {
  readonly all: Vocabulary;
  readonly own: Vocabulary;
  readonly column: Vocabulary;
}

/**
 * The word that one was meant to be, if it stands nowhere else and another that is nearly the same does.
 * @param wrong words that nothing is meant by, since they are told of themselves
 */
export function meantBy(
  word: string,
  { all, own, column }: Around,
  wrong: ReadonlySet<string>,
): string | undefined {
  const low = word.toLowerCase();
  const stands = (all.folded.get(low) ?? 0) > 1;
  // Elsewhere it is written otherwise: only capitals in its midst are a slip.
  if ((all.forms.get(word) ?? 0) > 1 || (stands && (isPlain(word) || word.length < LONG))) return undefined;
  // What stands once may be as rare a word as this one is, unless it is said of the same things.
  const isKnown = (other: string): boolean => (all.forms.get(other) ?? 0) > 1 || own.forms.has(other);
  const isMeant = (other: string): boolean => {
    if (other === word || wrong.has(other) || Math.abs(other.length - word.length) > 1) return false;
    const known = other.toLowerCase();
    if (stands) return known === low && column.forms.has(other);
    const isLong = other.length >= LONG || column.forms.has(other);
    return isLong && isSlip(low, known) && stemOf(low) !== stemOf(known) && isKnown(other);
  };
  const rank = (other: string): number =>
    (isSlip(word, other) ? 4e6 : 0) + (column.forms.has(other) ? 2e6 : 0) + (all.forms.get(other) ?? 0);
  return [...all.forms.keys()].filter(isMeant).sort((a, b) => rank(b) - rank(a))[0];
}
