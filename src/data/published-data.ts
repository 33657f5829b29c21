import type { Content } from './content.ts';
import type { DataSet } from './data-set.ts';
import type { Row } from './row.ts';

/** What of a data set was published: the cells, by column, that a slip would change in silence. */
export interface PublishedTable {
  /** The columns whose texts name a row, if any do, and the names of all rows. */
  readonly by: readonly string[];
  readonly rows: readonly string[];
  readonly cells: Readonly<Record<string, readonly (string | number | null)[]>>;
}
/** By the names of the data sets. */
export type PublishedData = Readonly<Record<string, PublishedTable>>;

/** Longer tables are written by a program. */
const MOST_ROWS = 300;

const CURRENCY = /^[A-Z]{3}$/;

const holdsCurrencies = ({ rows }: DataSet, name: string): boolean => {
  const cells = rows.flatMap((row) => row[name] ?? []);
  return cells.length > 0 && cells.every((cell) => CURRENCY.test(String(cell)));
};

/** The columns whose cells are written down: numbers, days and currencies. */
const recordedColumns = (set: DataSet): string[] =>
  Object.keys(set.columns).filter((name) => set.columns[name]?.type !== 'text' || holdsCurrencies(set, name));

/** What stands between the parts of a row's name. */
export const BETWEEN = ' | ';

/** What a row is called by some of its columns. */
export const nameOf = (row: Row, by: readonly string[]): string =>
  by.map((column) => String(row[column] ?? '')).join(BETWEEN);

/** What each row is called by some of its columns, and how often the same stood above it. */
export function rowNames({ rows }: Pick<DataSet, 'rows'>, by: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const name = nameOf(row, by);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count ? `${name} #${count + 1}` : name;
  });
}

/** The first columns of text that tell all rows apart; none where these have the same texts. */
function namingColumns(set: DataSet): string[] {
  const recorded = recordedColumns(set);
  const texts = Object.keys(set.columns).filter((name) => !recorded.includes(name));
  const tellsApart = (by: readonly string[]): boolean =>
    !rowNames(set, by).some((name) => / #\d+$/.test(name));
  const most = texts.findIndex((_, i) => tellsApart(texts.slice(0, i + 1)));
  return texts.slice(0, most + 1);
}

/** @param by the columns that name its rows */
function tableOf(set: DataSet, by: readonly string[]): PublishedTable {
  const cellsOf = (column: string) => [column, set.rows.map((row) => row[column] ?? null)] as const;
  return { by, rows: rowNames(set, by), cells: Object.fromEntries(recordedColumns(set).map(cellsOf)) };
}

/** The data as they would be published now; those that are counted from the ledger have no file. */
export const publishedDataOf = ({ data, texts }: Pick<Content, 'data' | 'texts'>): PublishedData =>
  Object.fromEntries(
    [...data.values()]
      .filter(({ name, rows }) => `content/data/${name}.csv` in texts && rows.length <= MOST_ROWS)
      .map((set) => [set.name, tableOf(set, namingColumns(set))]),
  );
