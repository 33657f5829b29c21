import { bisectRight } from 'd3-array';
import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from './csv-cell.ts';
import { DELIMITERS, tableFault, type Delimiter } from './csv-faults.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { rememberedLast } from './remember.ts';
import type { RuleId } from './rule-ids.ts';
import type { DataMeta } from './schemas.ts';

/** Places in a file by the number of bytes before them, which is what the parser counts. */
function placesOf(text: string): (offset: number) => Place {
  const bytes = new TextEncoder().encode(text);
  const starts = [0];
  bytes.forEach((byte, i) => byte === 10 && starts.push(i + 1));
  const decoder = new TextDecoder();
  return (offset) => {
    const line = bisectRight(starts, offset);
    const before = bytes.subarray(starts[line - 1] ?? 0, offset);
    return { line, column: decoder.decode(before).length + 1 };
  };
}

interface Read {
  readonly records: Cell[][];
  readonly fault?: Place & { readonly message: string };
}

/** Why the parser gave up, at the quotation mark that is the cause and not where it was noticed. */
function faultOf(error: CsvError, start: Place): Place & { readonly message: string } {
  const open = error.code !== 'INVALID_OPENING_QUOTE';
  const message = open
    ? 'a cell opens with a quotation mark that nothing closes: close it, or take it away.'
    : 'a quotation mark stands within a cell: double it, and set the cell in quotation marks.';
  return { ...start, message };
}

/** Parts a CSV into cells, each where it stands; blank lines and lines of empty cells are none. */
function cellsBy(text: string, delimiter: Delimiter): Read {
  const place = placesOf(text);
  const bytes = new TextEncoder().encode(text);
  let end = 0;
  let index = -1;
  // Behind the cell before come its delimiter, or the ends of lines, and blanks.
  const start = (isFirst: boolean): number => {
    let at = isFirst ? end : end + 1;
    const skipped = isFirst ? [10, 32, 9] : [32];
    while (skipped.includes(bytes[at] ?? 0) && bytes[at] !== delimiter.charCodeAt(0)) at += 1;
    return at;
  };
  const begins = new Map<number, number[]>();
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      cast: (value, context) => {
        index = context.index;
        const own = begins.get(context.records) ?? [];
        own.push(start(context.index === 0));
        begins.set(context.records, own);
        end = context.bytes;
        return value;
      },
    });
    const all = records.map((texts, r) =>
      texts.map((cell, c): Cell => ({ text: cell, ...place(begins.get(r)?.[c] ?? 0) })),
    );
    return { records: all.filter((cells) => cells.some((cell) => cell.text !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const atStart = index < 0 || bytes[end] === 10;
    return { records: [], fault: faultOf(error, place(start(atStart))) };
  }
}

/** What a first line may be that names the delimiter to Excel, and is no row. */
const SEP = /^"?sep=(.)"?\n/i;

/**
 * The delimiter of a CSV. It is a comma, unless the first line is parted by another into exactly the columns that
 * are declared: then there is no doubt of it.
 */
function delimiterOf(first: string, declared: readonly string[]): Delimiter | undefined {
  const all = Object.keys(DELIMITERS) as Delimiter[];
  const isWhole = (delimiter: Delimiter): boolean => {
    const names = first.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    return names.length === declared.length && names.every((name) => declared.includes(name));
  };
  const whole = all.find(isWhole);
  if (whole || first.includes(',') || declared.length < 2) return whole ?? ',';
  return all.some((delimiter) => first.includes(delimiter)) ? undefined : ',';
}

/** A CSV as cells; or what is wrong with it as a whole. */
export type Cells = { readonly records: readonly Cell[][] } | { readonly problem: Problem };

function readAnew(file: string, text: string, columns: DataMeta['columns']): Cells {
  const declared = Object.keys(columns);
  const wrong = (place: Place, rule: RuleId, message: string): Cells => ({
    problem: { file, line: place.line, column: place.column, rule, message, unreadable: true },
  });
  // The line stays, so that those below it keep their numbers.
  const bare = text.replace(SEP, '\n');
  const first = bare.split('\n').find((line) => line.trim()) ?? '';
  const delimiter = delimiterOf(first, declared);
  if (!delimiter) {
    const [other, name] = Object.entries(DELIMITERS).find(([one]) => first.includes(one)) ?? ['', ''];
    const line = bare.split('\n').indexOf(first) + 1;
    const message = `parts its cells by ${name}: part them by commas, under the names ${declared.join(', ')}.`;
    return wrong({ line, column: first.indexOf(other) + 1 }, 'csv-delimiter', message);
  }
  const { records, fault } = cellsBy(bare, delimiter);
  if (fault) return wrong(fault, 'csv-quote', fault.message);
  const broken = records.flat().find((cell) => cell.text.includes('\n'));
  if (broken) {
    const lines = broken.text.split('\n').length;
    const message = `a cell in quotation marks goes on for ${lines} lines: close it in its own line.`;
    return wrong(broken, 'csv-quote', message);
  }
  if (!records.length)
    return wrong({ line: 1, column: 1 }, 'csv-columns', `is empty: begin with ${declared.join(',')}.`);
  const [head] = records;
  if (head && records.length === 1 && declared.every((name) => head.some(({ text }) => text === name)))
    return wrong(
      head[0] ?? { line: 1, column: 1 },
      'csv-rows',
      'names its columns and has no row: write one below.',
    );
  const whole = tableFault(records, { columns, beside: file.replace(/csv$/, 'yaml') }, delimiter);
  return whole ? wrong(whole, whole.rule, whole.message) : { records };
}

const lastRead = rememberedLast<Cells>();

/**
 * Parts a CSV into its cells, blank lines left out.
 * @param file path, for the messages; @param columns those that are declared
 */
export const readCells = (file: string, text: string, columns: DataMeta['columns']): Cells =>
  lastRead(file, `${JSON.stringify(columns)}\n${text}`, () => readAnew(file, text, columns));
