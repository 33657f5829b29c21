import { readCells } from './csv-cells.ts';
import { isPartialDate } from './dates.ts';
import { numberOf, partsThousands } from './number-cell.ts';
import { rememberedLast } from './remember.ts';
import type { DataMeta } from './schemas.ts';

type Type = DataMeta['columns'][string]['type'];
const CALLED: Readonly<Record<Type, string>> = { text: 'a text', number: 'a number', date: 'a date' };

/** A column that is said to be of another type than its cells are. */
export interface Mistyped {
  readonly column: string;
  readonly type: Type;
  readonly message: string;
}

/** A year by itself is a number as well. */
const YEAR = /^(?:19|20)\d\d(?:-|$)/;

/** The type that all cells are of; the narrowest, since all are texts. */
export function typeOf(cells: readonly string[]): Type {
  if (!cells.length) return 'text';
  if (cells.every((cell) => YEAR.test(cell) && isPartialDate(cell))) return 'date';
  const thousands = partsThousands(cells);
  if (cells.every((cell) => numberOf(cell, thousands) !== undefined)) return 'number';
  return cells.every(isPartialDate) ? 'date' : 'text';
}

/** Whether a column of some type has one cell that is of it, or more than half where years may be numbers. */
function holds(type: Type, cells: readonly string[]): boolean {
  const thousands = partsThousands(cells);
  const isNumber = (cell: string): boolean => numberOf(cell, thousands) !== undefined;
  if (type === 'number')
    return cells.every(isNumber) || cells.some((cell) => isNumber(cell) && !YEAR.test(cell));
  return type === 'date' ? cells.filter(isPartialDate).length * 2 > cells.length : typeOf(cells) === 'text';
}

/** The type that a column should have been said to be of, if it is not the one that it is. */
function mistyped(declared: Type, cells: readonly string[]): Type | undefined {
  // Of a lone cell nobody knows whether it or its column is wrong.
  if (cells.length < 2 || holds(declared, cells)) return undefined;
  return typeOf(cells);
}

function lookAnew(file: string, text: string, { columns }: DataMeta): Mistyped[] {
  const cells = readCells(file, text, columns);
  if ('problem' in cells) return [];
  const [head = [], ...body] = cells.records;
  if (body.some((row) => row.length !== head.length)) return [];
  return head.flatMap(({ text: name }, c): Mistyped[] => {
    const column = columns[name];
    if (!column) return [];
    const texts = body.flatMap((row) => row[c]?.text || []);
    const type = mistyped(column.type, texts);
    // A list of ids or of categories is of texts, whatever they look like.
    const isList = column.values ?? column.references ?? column.words;
    if (type === undefined || (isList && column.type === 'text')) return [];
    const is = `“${texts[0]}”, “${texts[1]}”${texts.length > 2 ? ' …' : ''}`;
    const message = `the column "${name}" is said to be ${CALLED[column.type]}, and its cells are ${CALLED[type].slice(2)}s (${is}): write type: ${type}.`;
    return [{ column: name, type, message }];
  });
}

const lastLook = rememberedLast<Mistyped[]>();

/**
 * Columns whose description says another type than all their cells have. Told there once, and not at each cell, nor
 * wherever a number is taken from them.
 * @param file path of the CSV; @param text what it holds
 */
export const mistypedColumns = (file: string, text: string, meta: DataMeta): readonly Mistyped[] =>
  lastLook(file, `${JSON.stringify(meta.columns)}\n${text}`, () => lookAnew(file, text, meta));

/** The description as it would be with the types that its cells have. */
export const withTypes = (meta: DataMeta, all: readonly Mistyped[]): DataMeta => ({
  ...meta,
  columns: {
    ...meta.columns,
    ...Object.fromEntries(
      all.flatMap(({ column, type }) => {
        const own = meta.columns[column];
        return own ? [[column, { ...own, type }]] : [];
      }),
    ),
  },
});
