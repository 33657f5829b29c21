import type { Content } from '../data/content.ts';
import { linesOf } from '../data/files.ts';
import { inOrder, type Problem } from '../data/problem.ts';
import type { PublishedData } from '../data/published-data.ts';
import { goneRows, type GoneRow } from './gone-rows.ts';

/** A line that a table has lost: its number in the file as it would be with all of them, and what it said. */
interface GoneLine {
  readonly line: number;
  readonly text: string;
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row as its table writes it. A number is of the same value, and may be written in other digits. */
const lineOf = ({ cells }: GoneRow, columns: readonly string[]): string =>
  columns
    .map((column) => {
      const cell = cells[column] ?? '';
      return typeof cell === 'number' ? String(cell).replace('e+', 'e') : quoted(cell);
    })
    .join(',');

/** The lines that a table has lost. @param set its name */
function goneLines(set: string, gone: readonly GoneRow[], content: Content): GoneLine[] {
  const lines = linesOf(content.texts, `content/data/${set}.csv`);
  const head = lines.findIndex((line) => line.trim() && !/^"?sep=/i.test(line));
  const declared = Object.keys(content.data.get(set)?.columns ?? {});
  const named = (lines[head] ?? '').split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  // A spreadsheet may part them otherwise.
  const columns = named.every((name) => declared.includes(name)) ? named : declared;
  const [column = ''] = declared;
  return gone.map((row, i) => {
    const above = row.below < 0 ? head + 1 : (content.cellAt(set, row.below, column)?.line ?? head + 1);
    return { line: above + 1 + i, text: lineOf(row, columns) };
  });
}

const withLines = (text: string, gone: readonly GoneLine[]): string => {
  const lines = text.split('\n');
  for (const { line, text: own } of gone) lines.splice(line - 1, 0, own);
  return lines.join('\n');
};

const REMEDY = 'or, if the table is right as it stands, run npm run freeze';

function problemOf(file: string, gone: readonly GoneLine[], content: Content): Problem {
  const [first = { line: 1, text: '' }] = gone;
  const last = linesOf(content.texts, file).findLastIndex((line) => line.trim()) + 1;
  const message =
    gone.length === 1
      ? `lacks the row “${first.text}”, which stood here when it was published: put it back ${REMEDY}.`
      : `lacks ${gone.length} rows that it had when it was published, the first of them “${first.text}”: put them back ${REMEDY}.`;
  return { file, line: Math.min(first.line, last), column: 1, rule: 'published-row', message };
}

/** A table of which no row is known has fewer of them. */
function shorterProblems({ data, texts }: Content, published: PublishedData): Problem[] {
  return Object.entries(published).flatMap(([name, { count, rows }]): Problem[] => {
    const own = data.get(name);
    const file = `content/data/${name}.csv`;
    if (!own || rows.length || own.rows.length >= count) return [];
    const line = linesOf(texts, file).findLastIndex((one) => one.trim()) + 1;
    const message = `has ${own.rows.length} rows, and ${count} were published: put back what is lost ${REMEDY}.`;
    return [{ file, line, column: 1, rule: 'published-row', message }];
  });
}

/**
 * Problems in which a row that is gone since it was published is told of where it stood, and not in every text and
 * picture that rests on it.
 * @param published the data as they were published; @param check all that is wrong with some content
 */
export function withGoneRows(
  content: Content,
  published: PublishedData,
  check: (content: Content) => Problem[],
): Problem[] {
  const shorter = shorterProblems(content, published);
  const gone = Object.entries(published).flatMap(([name, table]): [string, GoneLine[]][] => {
    const set = content.data.get(name);
    const rows = set ? goneRows(set, table) : [];
    return rows.length ? [[`content/data/${name}.csv`, goneLines(name, rows, content)]] : [];
  });
  if (!gone.length) return inOrder([...shorter, ...check(content)]);
  const own = gone.map(([file, lines]) => problemOf(file, lines, content));
  const texts = Object.fromEntries(
    gone.map(([file, lines]) => [file, withLines(content.texts[file] ?? '', lines)]),
  );
  const known = new Map(gone);
  // In the file as it is, all that stands below a line that was put back is higher by one.
  const asItIs = (one: Problem): Problem => {
    const above = known.get(one.file)?.filter(({ line }) => line < (one.line ?? 0)).length ?? 0;
    return above && one.line ? { ...one, line: one.line - above } : one;
  };
  const after = check(content.withTexts({ ...content.texts, ...texts })).map(asItIs);
  // Where all texts have followed the table, they would be told of for want of the row.
  const before = after.length ? check(content) : [];
  return inOrder([...shorter, ...own, ...(!after.length || after.length < before.length ? after : before)]);
}
