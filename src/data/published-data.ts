import type { Content } from './content.ts';
import type { DataSet } from './data-set.ts';
import type { Row } from './row.ts';

type Cell = string | number | null;

/** What of a data set was published. */
export interface PublishedTable {
  /** How many rows it had. Of a table that a program wrote nothing else is known. */
  readonly count: number;
  /** The columns whose texts name a row, if any do, and the names of all rows. */
  readonly by: readonly string[];
  readonly rows: readonly string[];
  /** All cells, by column. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
}
/** By the names of the data sets. */
export type PublishedData = Readonly<Record<string, PublishedTable>>;

/** Longer tables are written by a program. */
const MOST_ROWS = 300;

const CURRENCY = /^[A-Z]{3}$/;

const areCurrencies = (cells: readonly (Cell | undefined)[]): boolean => {
  const all = cells.flatMap((cell) => cell ?? []);
  return all.length > 0 && all.every((cell) => CURRENCY.test(String(cell)));
};

/**
 * Whether a column holds numbers, days or currencies, which a slip changes in silence, and no words.
 * @param cells of the column
 */
export const holdsFacts = (
  { columns }: Pick<DataSet, 'columns'>,
  name: string,
  cells: readonly (Cell | undefined)[],
): boolean => columns[name]?.type !== 'text' || areCurrencies(cells);

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
  const cellsOf = (name: string): (Cell | undefined)[] => set.rows.map((row) => row[name]);
  const texts = Object.keys(set.columns).filter((name) => !holdsFacts(set, name, cellsOf(name)));
  const tellsApart = (by: readonly string[]): boolean =>
    !rowNames(set, by).some((name) => / #\d+$/.test(name));
  const most = texts.findIndex((_, i) => tellsApart(texts.slice(0, i + 1)));
  return texts.slice(0, most + 1);
}

function tableOf(set: DataSet): PublishedTable {
  const count = set.rows.length;
  if (count > MOST_ROWS) return { count, by: [], rows: [], cells: {} };
  const by = namingColumns(set);
  const cellsOf = (column: string) => [column, set.rows.map((row) => row[column] ?? null)] as const;
  return {
    ...{ count, by, rows: rowNames(set, by) },
    cells: Object.fromEntries(Object.keys(set.columns).map(cellsOf)),
  };
}

/** The data as they would be published now; those that are counted from the ledger have no file. */
export const publishedDataOf = ({ data, texts }: Pick<Content, 'data' | 'texts'>): PublishedData =>
  Object.fromEntries(
    [...data.values()]
      .filter(({ name }) => `content/data/${name}.csv` in texts)
      .map((set) => [set.name, tableOf(set)]),
  );
