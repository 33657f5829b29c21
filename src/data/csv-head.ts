import type { Cell } from './csv-cell.ts';
import type { Place } from './place.ts';
import { meant, nearest } from './problem.ts';
import type { RuleId } from './rule-ids.ts';

/** Takes what is wrong with a CSV, and where. */
export type Report = (place: Place, rule: RuleId, message: string) => void;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/**
 * Holds the first line of a CSV against the columns that are declared.
 * @param beside the file that declares them; @param report takes each fault
 */
export function checkHead(
  head: readonly Cell[],
  declared: readonly string[],
  beside: string,
  report: Report,
): void {
  const names = head.map(({ text }) => text);
  const start = { line: head[0]?.line ?? 1, column: head[0]?.column ?? 1 };
  // A name that is misspelt, or two without the comma between them, are told of, and not what they were to be.
  const odd = names.filter((name) => !declared.includes(name));
  const isMeant = (name: string): boolean =>
    odd.some((one) => meant(one, declared, names) === name || one.startsWith(name) || one.endsWith(name));
  const missing = declared.filter((name) => !names.includes(name) && !isMeant(name));
  // Names that none of the declared ones is near are of one cause: they are told in one line.
  const foreign = head.filter(({ text }) => text && odd.includes(text) && !nearest(text, declared));
  const [one] = foreign;
  const isRenamed = foreign.length > 1 || (one !== undefined && missing.length > 0);
  if (one && isRenamed) {
    const lacking = missing.length ? `, and none called ${quoted(missing)}` : '';
    const row =
      foreign.length === declared.length ? `, or write ${declared.join(',')} above if this is a row` : '';
    const message = `has columns ${quoted(foreign.map(({ text }) => text))} that ${beside} does not declare${lacking}: call them alike in both${row}.`;
    report(one, 'csv-columns', message);
  } else if (missing.length) {
    const columns = missing.length > 1 ? 'columns' : 'column';
    report(start, 'csv-columns', `has no ${columns} ${quoted(missing)}, which ${beside} declares.`);
  }
  head.forEach((cell) => {
    const { text } = cell;
    if (!text) report(cell, 'csv-columns', 'has a column without a name: name it, or take its cells away.');
    else if (isRenamed && foreign.includes(cell)) return;
    else if (!declared.includes(text))
      report(
        cell,
        'csv-columns',
        `has a column "${text}" that ${beside} does not declare.${nearest(text, declared)}`,
      );
  });
}
