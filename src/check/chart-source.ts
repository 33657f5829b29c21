/** The text of each file that a chart is written in, by the file's path from the root. */
export type Source = Readonly<Record<string, string>>;
/** The same of every chart, by its id. */
export type Sources = Readonly<Record<string, Source>>;

/** A file and a line in it. */
export interface Spot {
  readonly file: string;
  readonly line?: number;
}

/**
 * Where a chart's code names something: as the key of an object if it can be, else in whatever way.
 * @returns the chart's first file without a line, if it is not to be found
 */
export function spotOf(id: string, source: Source | undefined, name: string): Spot {
  const files = Object.entries(source ?? { [`src/charts/${id}.ts`]: '' });
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const pattern of [`(^|[\\s{,'"])${word}['"]?:`, `(^|[^\\w-])${word}($|[^\\w-])`])
    for (const [file, text] of files) {
      const line = text.split('\n').findIndex((one) => new RegExp(pattern).test(one)) + 1;
      if (line) return { file, line };
    }
  return { file: files[0]?.[0] ?? '' };
}
