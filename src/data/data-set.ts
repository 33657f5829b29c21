import type { Row } from './row.ts';
import type { DataMeta } from './schemas.ts';

/** A data set as it was read: what its `.yaml` says of it, and the rows of its `.csv`. */
export interface DataSet extends DataMeta {
  readonly name: string;
  readonly rows: readonly Row[];
}
