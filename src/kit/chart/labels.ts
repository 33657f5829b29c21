import type { Words } from '../../data/words.ts';
import type { Shown, Tip } from '../../picture/datum.ts';
import { fill } from '../../i18n/fill.ts';

/**
 * The labels that a chart writes, by key, with the slots that it fills. A slot with `?` may be left out
 * by a language; every other must stand in the label.
 */
export type Labels = Readonly<Record<string, readonly string[]>>;

type Slot<S extends string> = S extends `${infer Name}?` ? Name : S;
type Slots<L extends Labels, K extends keyof L> = Readonly<Record<Slot<L[K][number]>, string | number>>;

/** Writes a label in the language of the picture; a key or slot that is not declared is an error in code. */
export type Label<L extends Labels> = <K extends keyof L & string>(
  key: K,
  ...slots: L[K][number] extends never ? [] : [Slots<L, K>]
) => string;

/**
 * A label with its slots filled.
 * @throws a sentence if the words don't have the label, or the label a slot that is not among these
 */
export function label(
  words: Pick<Words, 'labels'>,
  key: string,
  slots: Record<string, string | number> = {},
): string {
  const text = words.labels[key];
  if (text === undefined) throw new Error(`label "${key}" is missing`);
  return fill(text, slots, `label "${key}"`);
}

/** The labels of some words, typed by what the chart declared. */
export const labelsOf = <L extends Labels>(words: Pick<Words, 'labels'>): Label<L> =>
  ((key: string, slots?: Record<string, string | number>) => label(words, key, slots)) as Label<L>;

/**
 * What a reader is told of a mark: `tip('sum', { all: '900' }, [weight])`. Slots are written as those of labels are; the
 * values that they print are those that the mark shows, and these.
 */
export type TipOf<T extends Labels> = <K extends keyof T & string>(
  key: K,
  slots: Slots<T, K>,
  shows?: readonly Shown[],
) => Tip;

/** A tip; the pen's is typed by what the chart declared. */
export const tip: TipOf<Labels> = (key, slots, shows) => ({ key, slots, shows });
