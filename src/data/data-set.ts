import type { Row } from './row.ts';
import type { DataMeta } from './schemas.ts';

/** A data set as it was read: what its `.yaml` says of it, and the rows of its `.csv`. */
export interface DataSet extends DataMeta {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The cells of a column as they are written, without empty ones. */
export const cellsOf = ({ rows }: DataSet, column: string): string[] =>
  rows.flatMap((row) => (row[column] === null || row[column] === undefined ? [] : String(row[column])));
