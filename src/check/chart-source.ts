/** The text of each file that a chart is written in, by the file's path from the root. */
export type Source = Readonly<Record<string, string>>;
/** The same of every chart, by its id. */
export type Sources = Readonly<Record<string, Source>>;

/** A file and a place in it. */
export interface Spot {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A part of a chart's declaration. */
type Part = 'data' | 'states' | 'labels' | 'tips' | 'controls' | 'guess' | 'playground';

/** The first line that a pattern finds, from a line on; lines count from 1. */
function find(source: Source, pattern: RegExp, from: Spot = { file: '' }): Spot | undefined {
  for (const [file, text] of Object.entries(source)) {
    if (from.file && file !== from.file) continue;
    const lines = text.split('\n');
    const line = lines.findIndex((one, i) => i + 1 >= (from.line ?? 1) && pattern.test(one)) + 1;
    // What stands before a name is in the first group.
    const [, before = ''] = pattern.exec(lines[line - 1] ?? '') ?? [];
    const index = (lines[line - 1] ?? '').search(pattern) + before.length;
    if (line) return { file, line, column: index + 1 };
  }
  return undefined;
}

/**
 * Where a chart's code names something: as the key of an object if it can be, else in whatever way.
 * @param part of the declaration that has it: a state and a label may be called alike
 * @returns the chart's first file without a line, if it is not to be found
 */
export function spotOf(id: string, source: Source | undefined, name: string, part?: Part): Spot {
  const files = source ?? { [`src/charts/${id}.ts`]: '' };
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const key = new RegExp(`(^|[\\s{,'"])${word}['"]?:`);
  const any = new RegExp(`(^|[^\\w-])${word}($|[^\\w-])`);
  const declared = part && find(files, new RegExp(`(^|[\\s{])${part}:`));
  return (
    (declared && find(files, key, declared)) ??
    find(files, key) ??
    find(files, any) ?? { file: Object.keys(files)[0] ?? '' }
  );
}

/** The same as words of a sentence: `src/charts/hole/data.ts:12`. */
export function placeInCode(id: string, source: Source | undefined, name: string, part: Part): string {
  const { file, line } = spotOf(id, source, name, part);
  return line ? `${file}:${line}` : file;
}
