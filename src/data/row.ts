/** One row of a data set: text, or a number, or null where a cell may be empty. */
export type Row = Readonly<Record<string, string | number | null>>;
