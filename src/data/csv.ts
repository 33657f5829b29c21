import { readCells } from './csv-cells.ts';
import type { Cell } from './csv-cell.ts';
import { DELIMITERS, partedBy } from './csv-faults.ts';
import { exchangedCells } from './csv-order.ts';
import { checkHead, type Report } from './csv-head.ts';
import { isPartialDate } from './dates.ts';
import { numberAdvice } from './number-advice.ts';
import { numberOf, partsThousands } from './number-cell.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Row } from './row.ts';
import type { DataMeta } from './schemas.ts';
import { rememberedLast } from './remember.ts';

type Column = DataMeta['columns'][string];

/** What a CSV holds: its rows, where each of their cells stands, and what is wrong with it. */
export interface Csv {
  readonly rows: Row[];
  /** Of every row, the places of its cells by column. */
  readonly places: readonly Readonly<Record<string, Place>>[];
  readonly problems: Problem[];
}

/** What is wrong with a row that has more or fewer cells than there are columns. */
function countMistake(row: readonly Cell[], columns: number): string {
  const has = `has ${row.length} ${row.length === 1 ? 'cell' : 'cells'}, and the first line names ${columns} columns`;
  const other = partedBy(row, columns);
  if (other) return `${has}: its cells are parted by ${DELIMITERS[other]}: part them by commas.`;
  if (row.length < columns) return `${has}: an empty cell needs its comma.`;
  const isEmpty = row.slice(columns).every(({ text }) => text === '');
  return `${has}: ${isEmpty ? 'take the commas at its end away' : 'set a cell that holds a comma in quotation marks'}.`;
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
  const cells = readCells(file, text, meta.columns);
  if ('problem' in cells) return { rows: [], places: [], problems: [cells.problem] };
  const problems: Problem[] = [];
  const report: Report = ({ line, column }, rule, message) => {
    problems.push({ file, line, column, rule, message });
  };
  const [head = [], ...body] = cells.records;
  checkHead(head, declared, file.replace(/csv$/, 'yaml'), report);
  const thousands = head.map((_, c) => partsThousands(body.map((row) => row[c]?.text ?? '')));
  const columns = head.map(({ text: name }) => meta.columns[name]);
  const fits = (cell: string, at: number): boolean => {
    const column = columns[at];
    return column !== undefined && typeof valueOf(cell, '', column, thousands[at] ?? false) !== 'string';
  };
  const seen = new Map<string, number>();
  const places: Record<string, Place>[] = [];
  const rows = body.map((row) => {
    const [first = { line: 1, column: 1 }] = row;
    const own: Record<string, Place> = {};
    places.push(own);
    const fit = row.length === head.length;
    // Where every row has a cell for each declared column, the first line has lost a comma, which is told of there.
    if (!fit && row.length !== declared.length) report(first, 'csv-cells', countMistake(row, head.length));
    const all = row.map((cell) => cell.text).join('\0');
    const before = seen.get(all);
    if (before !== undefined)
      report(first, 'duplicate-row', `says the same as line ${before}: take one of them away.`);
    else seen.set(all, first.line);
    // Its cells have moved: what they say is no value of their columns.
    if (!fit) return {};
    const wrong: { at: number; text: string; message: string }[] = [];
    const entries = head.flatMap(({ text: name }, at): [string, Row[string]][] => {
      const column = meta.columns[name];
      if (!column) return [];
      const cell = row[at] ?? { ...first, text: '' };
      own[name] = { line: cell.line, column: cell.column };
      const value = valueOf(cell.text, name, column, thousands[at] ?? false);
      if (typeof value !== 'string') return [[name, value.value]];
      wrong.push({ at, text: cell.text, message: value });
      return [];
    });
    const turned = exchangedCells(row, wrong, fits, body, columns) ?? [];
    const [left, right] = turned;
    if (left !== undefined && right !== undefined) {
      const [a, b] = [left, right].map((at) => `"${row[at]?.text}" in column "${head[at]?.text}"`);
      report(row[left] ?? first, 'cell-value', `${a} and ${b} have changed places: exchange them.`);
    } else for (const { at, message } of wrong) report(row[at] ?? first, 'cell-value', message);
    // Neither is known to be what its column holds.
    return Object.fromEntries(entries.filter(([name]) => !turned.some((at) => head[at]?.text === name)));
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
