/** A row of a data set, as it is read out. */
export interface ReadoutRow {
  readonly name: string;
  /** Who publishes it: `Source: Epoch AI`; empty where nobody is named. */
  readonly source: string;
  /** Where more of it is told: its entry in the ledger; most rows have none. */
  readonly link?: string;
  /** What is said of its columns, in their order: `US$2.048 billion`; empty where the name says it. */
  readonly values: readonly string[];
}

/**
 * What the marks of a chart are read out with, in one language, as a page fetches it when its reader first points at
 * one: `/embed/<id>/readout.json`. It is all said here, at build, so that a page need not know how.
 */
export interface ReadoutWords {
  /** Between a title and its value; between the lines that are read aloud. */
  readonly colon: string;
  readonly stop: string;
  /** What a link of a row is called, where any row has one. */
  readonly open?: string;
  /** What is told of marks that show derived values, with slots that each mark fills. */
  readonly tips: Readonly<Record<string, string>>;
  /** By the data set's name: those whose rows have names, with the columns that the chart's marks show. */
  readonly sets: Readonly<
    Record<
      string,
      {
        readonly columns: readonly string[];
        readonly titles: readonly string[];
        readonly rows: readonly ReadoutRow[];
      }
    >
  >;
}
