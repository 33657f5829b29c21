import type { Row } from '../../data/row.ts';
import type { ReadoutColumn, ReadoutSet, ReadoutWords } from '../../data/readout.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import type { CellShown } from '../../picture/stops.ts';

/** What is said of one row. */
export interface Saying {
  readonly name: string;
  readonly values: readonly { readonly title: string; readonly value: string }[];
  /** `Source: Epoch AI`; empty where the data set has none. */
  readonly source: string;
}

type Rows = Readonly<Record<string, readonly Row[]>>;

/** Chinese sets no space within a date. */
const dateOf = (date: string, { lang }: ReadoutWords): string =>
  lang === 'en' ? formatDate(date, lang) : formatDate(date, lang).replaceAll(' ', '');

function valueOf(cell: Row[string], column: ReadoutColumn, words: ReadoutWords): string {
  if (typeof cell === 'number') return formatQuantity(cell, column.unit, words.lang);
  const text = String(cell ?? '');
  return column.type === 'date' && text ? dateOf(text, words) : (column.words?.[text] ?? text);
}

/** A number that names a row says what it counts: `Seed: 2`, `12 words`. */
function nameIn(row: Row, name: string, set: ReadoutSet, words: ReadoutWords): string {
  const column = set.columns[name];
  const cell = row[name] ?? null;
  if (!column || cell === null) return '';
  const value = valueOf(cell, column, words);
  if (typeof cell !== 'number' || column.unit) return value;
  return column.title + words.colon + value;
}

function sourceOf(row: Row, set: ReadoutSet, { source, join }: ReadoutWords): string {
  const own = Object.entries(set.columns).flatMap(([name, { publishers }]) =>
    publishers
      ? String(row[name] ?? '')
          .split(/[\s;,]+/)
          .flatMap((id) => publishers[id] ?? [])
      : [],
  );
  const named = own.length ? [...new Set(own)].join(join) : set.publishers;
  return named && source + named;
}

/**
 * What is said of a mark, row by row: the row's name, the value of each of its columns that the picture shows, and
 * who publishes it. Exact, and as the language writes it.
 * @param cells what the mark shows; @param data the rows that the chart was drawn from
 */
export function sayingsOf(cells: readonly CellShown[], data: Rows, words: ReadoutWords): Saying[] {
  const rows = new Map<string, CellShown[]>();
  for (const cell of cells) {
    const key = `${cell.set} ${cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()].flatMap((own): Saying[] => {
    const { set: id, row: at } = own[0] as CellShown;
    const [set, row] = [words.sets[id], data[id]?.[at]];
    if (!set || !row) return [];
    const shown = new Set(own.map(({ column }) => column));
    // In the order of the table: a label may have said the upper end first.
    const values = Object.entries(set.columns).flatMap(([name, column]) => {
      if (!shown.has(name) || set.names.includes(name)) return [];
      return [{ title: column.title, value: valueOf(row[name] ?? null, column, words) }];
    });
    const names = set.names.map((column) => nameIn(row, column, set, words));
    return [{ name: names.filter(Boolean).join(' · '), values, source: sourceOf(row, set, words) }];
  });
}

/** The same as a text to be read aloud. */
export function aloud(sayings: readonly Saying[], { lang, colon }: ReadoutWords): string {
  const [comma, stop] = lang === 'en' ? [', ', '. '] : ['，', '。'];
  const rows = sayings.map(({ name, values }) =>
    [name, ...values.map(({ title, value }) => title + colon + value)].join(comma),
  );
  return [...rows, ...new Set(sayings.map(({ source }) => source))].filter(Boolean).join(stop);
}
