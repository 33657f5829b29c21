/** A list of entries in which the line that one of them begins with is gone, so that its fields go on in the entry above, or stands twice. */
import { LANGS } from '../i18n/lang.ts';

/** A line that begins an entry of a list, and a field of one. */
const ENTRY = /^- /;
const FIELD = /^ {2}([\w-]+):(?: |$)/;
/** How many fields have to stand twice where two entries became one, and none was written twice by itself. */
const FEW = 2;

/** The fields of some lines, and where each stands from 0. */
const fieldsIn = (lines: readonly string[]): { name: string; index: number }[] =>
  lines.flatMap((line, index) => {
    const [, name] = FIELD.exec(line) ?? [];
    return name === undefined ? [] : [{ name, index }];
  });

/** Where the first field stands that an entry has for the second time, if it has several so; -1 for none. */
function secondOf(entry: readonly string[]): number {
  const fields = fieldsIn(entry);
  const again = fields.filter(({ name }, i) => fields.findIndex((one) => one.name === name) < i);
  const isTwo = new Set(again.map(({ name }) => name)).size >= FEW;
  return isTwo ? (again[0]?.index ?? -1) : -1;
}

/** What `lostIdLine` says; the check adds to it which id is missed. */
export const NO_ID_LINE = 'the line “- id: …” that begins an entry seems to be missing above this: write it.';
/** What is said of one that lacks its dash alone. */
const NO_DASH = 'an entry begins with a dash: write “- id: …”.';

/**
 * Where an entry of a list lacks the line that it begins with, and what is said of that.
 * @param text of a file that is no YAML
 * @returns none where it is not certain
 */
export function lostIdLine(text: string): { line: number; column: number; message: string } | undefined {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (ENTRY.test(line) ? [i] : []));
  if (!starts.some((i) => /^- id:/.test(lines[i] ?? ''))) return undefined;
  for (const [n, start] of [0, ...starts].entries()) {
    const entry = lines.slice(start, starts[n] ?? lines.length);
    // Nothing begins the first entry whose fields stand above all others.
    const index = n ? secondOf(entry) : (fieldsIn(entry)[0]?.index ?? -1);
    if (index < 0) continue;
    const dashless = entry.findIndex((line) => /^ {0,2}id:/.test(line));
    const line = start + (dashless < 0 ? index : dashless);
    const column = (lines[line] ?? '').search(/\S/) + 1;
    return { line: line + 1, column, message: dashless < 0 ? NO_ID_LINE : NO_DASH };
  }
  return undefined;
}

/** Fields of which every entry has one. */
const OF_ENTRIES: readonly string[] = ['chapter', 'title', ...LANGS];

/** The first field and what is said, where a list has become its only entry, which has lost its first line or its dash. */
export function lostOfOnly(value: unknown): { key: string; message: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Object.keys(value);
  const [key] = keys;
  if (key === undefined || !keys.some((one) => OF_ENTRIES.includes(one))) return undefined;
  return { key, message: keys.includes('id') ? NO_DASH : NO_ID_LINE };
}

/**
 * What is said of an entry that has nothing but the id of the one behind it: one line was written twice.
 * @param all the entries of a list @returns nothing of another one
 */
export function doubledLine(all: readonly ({ id?: unknown } | null)[], index: number): string | undefined {
  const [one, next] = [all[index], all[index + 1]];
  const isDoubled = typeof one?.id === 'string' && Object.keys(one).length === 1 && next?.id === one.id;
  return isDoubled
    ? `the line “- id: ${String(one.id)}” stands twice, right behind itself: take one of the two away.`
    : undefined;
}
