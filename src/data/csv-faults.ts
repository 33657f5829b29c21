/** What is wrong with a table as a whole, and would otherwise be told of in each of its lines. */
import type { Cell, TableFault } from './csv-cell.ts';
import { exchangedNames, isRow, type Described } from './csv-order.ts';
import type { Place } from './place.ts';
import type { RuleId } from './rule-ids.ts';
import type { DataMeta } from './schemas.ts';

type Records = readonly (readonly Cell[])[];

/** What spreadsheets part cells by, as a message names it. */
export const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;
export type Delimiter = keyof typeof DELIMITERS;

const fault = ({ line, column }: Place, rule: RuleId, message: string): TableFault => ({
  ...{ line, column, rule, message },
});

/** Another delimiter that parts a lone cell into so many. */
export const partedBy = ([only, another]: readonly Cell[], count: number): Delimiter | undefined =>
  only && !another
    ? (Object.keys(DELIMITERS) as Delimiter[]).find((one) => only.text.split(one).length === count)
    : undefined;

const isHead = (row: readonly Cell[], declared: readonly string[]): boolean =>
  row.length === declared.length && row.every(({ text }) => declared.includes(text));

const isSame = (row: readonly Cell[], other: readonly Cell[]): boolean =>
  row.length === other.length && row.every(({ text }, i) => text === other[i]?.text);

/** A line above the names of the columns, these names once more below, or none of them. */
function headFault(records: Records, columns: DataMeta['columns']): TableFault | undefined {
  const declared = Object.keys(columns);
  const [first, second] = records;
  if (first?.[0] && isRow(records, columns))
    return fault(
      first[0],
      'csv-columns',
      `begins with a row, and not with the names of its columns: write ${declared.join(',')} above it.`,
    );
  if (first?.[0] && second && !isHead(first, declared) && isHead(second, declared))
    return fault(
      first[0],
      'csv-columns',
      'stands above the names of the columns, which are the first line: take it away.',
    );
  const again = records.slice(1).find((row) => first && row.length > 1 && isSame(row, first));
  return (
    again?.[0] &&
    fault(again[0], 'duplicate-row', 'says the names of the columns once more: take this line away.')
  );
}

/** A name that stands twice in the first line: nobody knows which of its cells are meant. */
function twiceFault([head = []]: Records, declared: readonly string[]): TableFault | undefined {
  const names = head.map(({ text }) => text);
  const again = head.find(({ text }, i) => text && names.indexOf(text) < i && declared.includes(text));
  if (!again) return undefined;
  const [missing, another] = declared.filter((name) => !names.includes(name));
  const remedy =
    missing !== undefined && another === undefined
      ? `, and none called "${missing}": one of the two is to be called so.`
      : ': take one away.';
  return fault(again, 'csv-columns', `has the column "${again.text}" twice${remedy}`);
}

/** A first line that is parted otherwise than all lines below it. */
function mixedFault([head, ...body]: Records, delimiter: Delimiter): TableFault | undefined {
  if (!head || head.length < 2 || !body.length) return undefined;
  const [own, another] = [...new Set(body.map((row) => partedBy(row, head.length)))];
  const [first] = body;
  if (own === undefined || another !== undefined || !first?.[0] || body.length < 2) return undefined;
  const below = DELIMITERS[own];
  const place = delimiter === ',' ? first[0] : (head[0] ?? first[0]);
  const message =
    delimiter === ','
      ? `parts its cells by ${below}, as all lines below the first do: part them by commas.`
      : `parts its cells by ${DELIMITERS[delimiter]}, and the lines below do so by ${below}: part all by commas.`;
  return fault(place, 'csv-delimiter', message);
}

/** Lines that have all so many cells, and not as many as there are names. */
function countFault([head = [], ...body]: Records, declared: readonly string[]): TableFault | undefined {
  const [first] = body;
  const counts = new Set(body.map((row) => row.length));
  const [count = 0] = counts;
  if (body.length < 2 || counts.size > 1 || count === head.length || count === declared.length)
    return undefined;
  const message = `has ${count} cells, as all lines below the first have, and that names ${head.length} columns: set cells that hold commas in quotation marks, or name all columns.`;
  return first?.[0] && fault(first[0], 'csv-cells', message);
}

const COMMA = /^[-+−]?\d+,\d+$/;
/** A comma that can’t part thousands. */
const SURE = /^[-+−]?(?:\d+,(?:\d{1,2}|\d{4,})|0+,\d+|\d{4,},\d+)$/;
const NUMBER = /^[-+−]?\d+(?:,\d+)?(?:e[-+]?\d+)?$/i;

/** Columns of numbers whose decimal points are commas throughout, as spreadsheets of many countries write them. */
function commaFault([head = [], ...body]: Records, columns: DataMeta['columns']): TableFault | undefined {
  const commas = head
    .map(({ text: name }, c) =>
      columns[name]?.type === 'number' ? body.flatMap((row) => (row[c]?.text ? [row[c]] : [])) : [],
    )
    .filter((cells) => cells.every(({ text }) => NUMBER.test(text)))
    .flatMap((cells) => cells.filter(({ text }) => COMMA.test(text)));
  const [first] = [...commas].sort((a, b) => a.line - b.line || a.column - b.column);
  if (!first || commas.length < 2 || !commas.some(({ text }) => SURE.test(text))) return undefined;
  const message = `"${first.text}" has a comma for its decimal point, as ${commas.length} cells of this table have: write ${first.text.replace(',', '.')}, and points in all of them.`;
  return fault(first, 'cell-value', message);
}

/**
 * What is wrong with a table as a whole, if anything is.
 * @param records its lines, the first of which names its columns; @param described its columns, and where they are
 * @param delimiter what parts its cells
 */
export function tableFault(
  records: Records,
  described: Described,
  delimiter: Delimiter,
): TableFault | undefined {
  const { columns } = described;
  const declared = Object.keys(columns);
  return (
    headFault(records, columns) ??
    twiceFault(records, declared) ??
    mixedFault(records, delimiter) ??
    countFault(records, declared) ??
    commaFault(records, columns) ??
    exchangedNames(records, described)
  );
}
