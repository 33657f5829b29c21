import { readCells, type Cell } from './csv-cells.ts';
import { isPartialDate } from './dates.ts';
import { numberAdvice, numberOf, partsThousands } from './number-cell.ts';
import type { Place } from './place.ts';
import { meant, nearest, type Problem } from './problem.ts';
import type { Row } from './row.ts';
import type { DataMeta } from './schemas.ts';
import { rememberedLast } from './remember.ts';
import type { RuleId } from './rule-ids.ts';

type Column = DataMeta['columns'][string];

/** What a CSV holds: its rows, where each of their cells stands, and what is wrong with it. */
export interface Csv {
  readonly rows: Row[];
  /** Of every row, the places of its cells by column. */
  readonly places: readonly Readonly<Record<string, Place>>[];
  readonly problems: Problem[];
}

type Report = (place: Place, rule: RuleId, message: string) => void;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Holds the first line against the columns that are declared. */
function checkHead(head: readonly Cell[], declared: readonly string[], beside: string, report: Report): void {
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
    const message = `has columns ${quoted(foreign.map(({ text }) => text))} that ${beside} does not declare${lacking}: call them alike in both.`;
    report(one, 'csv-columns', message);
  } else if (missing.length) {
    const columns = missing.length > 1 ? 'columns' : 'column';
    report(start, 'csv-columns', `has no ${columns} ${quoted(missing)}, which ${beside} declares.`);
  }
  head.forEach((cell, i) => {
    const { text } = cell;
    if (!text) report(cell, 'csv-columns', 'has a column without a name: name it, or take its cells away.');
    else if (isRenamed && foreign.includes(cell)) return;
    else if (!declared.includes(text))
      report(
        cell,
        'csv-columns',
        `has a column "${text}" that ${beside} does not declare.${nearest(text, declared)}`,
      );
    else if (names.indexOf(text) < i)
      report(cell, 'csv-columns', `has the column "${text}" twice: take one away.`);
  });
}

/** @returns the value of a cell, or a sentence on what is wrong with it */
function valueOf(
  text: string,
  name: string,
  column: Column,
  thousands: boolean,
): { value: Row[string] } | string {
  const where = `"${text}" in column "${name}"`;
  if (text === '') {
    if (column.optional) return { value: null };
    return `the cell in column "${name}" is empty: fill it, or write optional: true at the column.`;
  }
  if (column.type === 'text') return { value: text };
  if (column.type === 'date')
    return isPartialDate(text)
      ? { value: text }
      : `${where} is no date of the calendar: write YYYY, YYYY-MM or YYYY-MM-DD.`;
  const value = numberOf(text, thousands);
  if (value === undefined) return `${where} is not a number: ${numberAdvice(text)}.`;
  const { least, most = Infinity } = column;
  // Nearly all that is counted or measured begins at 0: a minus that slipped in would be drawn.
  if (least === undefined && value < 0)
    return `${where} is below 0, which few columns can be: take its minus away or, if it is one of them, give the column a least.`;
  if (least !== undefined && value < least)
    return `${where} is below ${least}, which the column can’t be: mend the cell, or its least.`;
  if (value > most)
    return `${where} is above ${most}, which the column can’t be: mend the cell, or its most.`;
  return { value };
}

function readAnew(file: string, text: string, meta: DataMeta): Csv {
  const declared = Object.keys(meta.columns);
  const cells = readCells(file, text, declared);
  if ('problem' in cells) return { rows: [], places: [], problems: [cells.problem] };
  const problems: Problem[] = [];
  const report: Report = ({ line, column }, rule, message) => {
    problems.push({ file, line, column, rule, message });
  };
  const [head = [], ...body] = cells.records;
  checkHead(head, declared, file.replace(/csv$/, 'yaml'), report);
  const thousands = head.map((_, c) => partsThousands(body.map((row) => row[c]?.text ?? '')));
  const seen = new Map<string, number>();
  const places: Record<string, Place>[] = [];
  const rows = body.map((row) => {
    const [first = { line: 1, column: 1 }] = row;
    const own: Record<string, Place> = {};
    places.push(own);
    const fit = row.length === head.length;
    // Where every row has a cell for each declared column, the first line has lost a comma, which is told of there.
    if (!fit && row.length !== declared.length) {
      const [n, m] = [row.length, head.length];
      const remedy =
        n > m ? 'set a cell that holds a comma in quotation marks' : 'an empty cell needs its comma';
      report(first, 'csv-cells', `has ${n} cells, and the first line names ${m} columns: ${remedy}.`);
    }
    const all = row.map((cell) => cell.text).join('\0');
    const before = seen.get(all);
    if (before !== undefined)
      report(first, 'duplicate-row', `says the same as line ${before}: take one of them away.`);
    else seen.set(all, first.line);
    // Its cells have moved: what they say is no value of their columns.
    if (!fit) return {};
    const entries = head.flatMap(({ text: name }, c): [string, Row[string]][] => {
      const column = meta.columns[name];
      if (!column) return [];
      const cell = row[c];
      own[name] = { line: (cell ?? first).line, column: (cell ?? first).column };
      const value = valueOf(cell?.text ?? '', name, column, thousands[c] ?? false);
      if (typeof value !== 'string') return [[name, value.value]];
      report(cell ?? first, 'cell-value', value);
      return [];
    });
    return Object.fromEntries(entries);
  });
  return { rows, places, problems };
}

const lastRead = rememberedLast<Csv>();

/**
 * Reads a CSV by the columns that the file beside it declares.
 * @param file path, for the messages; @param text the CSV; @param meta its declared columns
 * @returns the rows, typed by column; a row lacks what could not be read
 */
export function readCsv(file: string, text: string, meta: DataMeta): Csv {
  const from = `${JSON.stringify(meta.columns)}\n${text}`;
  return lastRead(file, from, () => readAnew(file, text, meta));
}
