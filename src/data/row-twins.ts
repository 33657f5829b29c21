import { LANGS } from '../i18n/lang.ts';
import { namesOf } from './readout-words.ts';
import type { Place } from './place.ts';
import { isSlip, type Problem } from './problem.ts';
import type { Row } from './row.ts';
import type { DataMeta } from './schemas.ts';

/** Below so many rows nobody knows whether the first of two that are called alike is the exception. */
const LEAST_ROWS = 4;

/** Two rows that are called alike, by their numbers from 0. */
interface RowTwins {
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

/** A shorter word may be a slip of another and be right. */
const LEAST_LETTERS = 5;

/** Whether two texts are written nearly alike and count the same: GPT-3 is no slip of GPT-4. */
const isMisspelt = (text: string, other: string): boolean =>
  Math.min(text.length, other.length) >= LEAST_LETTERS &&
  text.replace(/\D/g, '') === other.replace(/\D/g, '') &&
  isSlip(text, other);

/** Whether two rows would be called alike but for one word, one of whose two spellings is wrong. */
const isNearlyTwin = (row: readonly string[], other: readonly string[]): boolean => {
  const [at, another] = row.flatMap((cell, i) => (cell === other[i] ? [] : [i]));
  return at !== undefined && another === undefined && isMisspelt(row[at] ?? '', other[at] ?? '');
};

/** Two rows of one name, where every other row of the table has one of its own. */
function rowTwins(rows: readonly Row[], meta: DataMeta): RowTwins | undefined {
  const by = [...new Set(LANGS.flatMap((lang) => namesOf(meta, lang)))];
  const isText = by.some((name) => meta.columns[name]?.type !== 'number');
  if (!by.length || !isText || rows.length < LEAST_ROWS) return undefined;
  const seen = new Map<string, number>();
  const named = rows.map((row) => by.map((name) => String(row[name] ?? '')));
  const twins = named.flatMap((cells, second): RowTwins[] => {
    const name = cells.join(' / ');
    const first = seen.get(name);
    seen.set(name, first ?? second);
    return first === undefined || cells.every((cell) => cell === '') ? [] : [{ name, first, second }];
  });
  const [only, another] = twins;
  if (!only || another) return undefined;
  // Names stand twice in a table where two others would, too, had nobody misspelt one: of that word another rule tells.
  const others = named.filter((_, i) => i !== only.first && i !== only.second);
  return others.some((row, i) => others.slice(i + 1).some((other) => isNearlyTwin(row, other)))
    ? undefined
    : only;
}

/**
 * Tells of a row that was pasted and half changed: it is called as another, and no others are.
 * @param file of the table; @param set its rows and what describes them; @param places of their cells
 * @returns nothing or one problem: nobody knows which of the two rows is meant wherever its name stands
 */
export function rowTwinProblems(
  file: string,
  { rows, ...meta }: DataMeta & { readonly rows: readonly Row[] },
  places: readonly Readonly<Record<string, Place>>[],
): Problem[] {
  const twins = rowTwins(rows, meta);
  if (!twins) return [];
  const placeOf = (row: number): Place | undefined => Object.values(places[row] ?? {})[0];
  const { line = 1, column = 1 } = placeOf(twins.second) ?? {};
  const message = `is called "${twins.name}", as line ${placeOf(twins.first)?.line} is, and all other rows have names of their own: take one of the two away, or give each its own name; if both are right, say under names what tells them apart.`;
  return [{ file, line, column, rule: 'duplicate-row', message, unreadable: true }];
}
