import type { Content, DataSet } from '../data/content.ts';
import { isNear, nearest, nearestName, type Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import type { Charts } from '../kit/chart/module.ts';
import { lostRowProblems } from './check-lost-rows.ts';
import { spotOf, type Sources } from './chart-source.ts';

/** Cells of a column that are not as they should be: `oddOf` says of a text what is wrong, if anything is. */
function oddCells(
  { name: set, rows }: DataSet,
  column: string,
  rule: RuleId,
  content: Content,
  oddOf: (cell: string) => string | undefined,
): Problem[] {
  return rows.flatMap((row, i): Problem[] => {
    // What the row lacks has been reported where it was read.
    if (!(column in row)) return [];
    const message = oddOf(String(row[column] ?? ''));
    const file = `content/data/${set}.csv`;
    return message === undefined ? [] : [{ file, ...content.cellAt(set, i, column), rule, message }];
  });
}

/** Cells that are none of the texts that a chart knows. */
const unknownTexts = (content: Content, charts: Charts, sources: Sources): Problem[] =>
  Object.entries(charts).flatMap(([id, { declared }]) =>
    Object.entries(declared.data).flatMap(([name, columns]) =>
      Object.entries(columns).flatMap(([column, type]) => {
        const set = content.data.get(name);
        if (typeof type === 'string' || set?.columns[column]?.type !== 'text') return [];
        const { file, line } = spotOf(id, sources[id], column);
        const code = line ? `${file}:${line}` : file;
        return oddCells(set, column, 'cell-category', content, (cell) =>
          type.includes(cell)
            ? undefined
            : `"${cell}" in column "${column}" is none of ${type.join(', ')}, which ${code} knows.${nearest(cell, type)}`,
        );
      }),
    ),
  );

/** Cells of a column that are none of the texts that it lists (`values`). */
function unlistedIn(set: DataSet, column: string, content: Content): Problem[] {
  const { values, separator } = set.columns[column] ?? {};
  if (values === undefined) return [];
  const file = `content/data/${set.name}.yaml`;
  const oddOf = (cell: string): string | undefined =>
    (separator === undefined ? [cell] : cell.split(separator)).find((text) => text && !values.includes(text));
  const odd = set.rows.map((row) => oddOf(String(row[column] ?? '')));
  const isOften = (text: string): boolean => odd.filter((one) => one === text).length > 1;
  const lone = oddCells(set, column, 'listed-value', content, (cell) => {
    const text = oddOf(cell);
    return text === undefined || isOften(text)
      ? undefined
      : `"${text}" in column "${column}" is none of ${values.join(', ')}, which ${file} lists.${nearest(text, values)}`;
  });
  // What stands in several cells is no slip: the list lacks it.
  const often = [...new Set(odd)].flatMap((text): Problem[] => {
    if (text === undefined || !isOften(text)) return [];
    const lines = odd.flatMap((one, i) =>
      one === text ? [content.cellAt(set.name, i, column)?.line ?? 0] : [],
    );
    const message = `"${text}" stands in ${lines.length} cells of column "${column}", in lines ${lines.join(', ')} of ${set.name}.csv, and is none of the values here, ${values.join(', ')}: put it among them, or mend the cells.`;
    return [{ file, ...content.valueAt(file, ['columns', column, 'values']), rule: 'listed-value', message }];
  });
  return [...lone, ...often];
}

const unlistedTexts = (content: Content): Problem[] =>
  [...content.data.values()].flatMap((set) =>
    Object.keys(set.columns).flatMap((column) => unlistedIn(set, column, content)),
  );

/** A cell whose text stands once, and is nearly that of others, where every other text of the column stands several times. */
const loneTexts = (content: Content): Problem[] =>
  [...content.data.values()].flatMap((set) =>
    Object.entries(set.columns).flatMap(([column, { type, values, references }]) => {
      if (type !== 'text' || values || references) return [];
      const counts = new Map<string, number>();
      for (const row of set.rows)
        if (typeof row[column] === 'string') counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
      const [lone, another] = [...counts].flatMap(([text, count]) => (count === 1 ? [text] : []));
      const others = [...counts.keys()].filter((text) => text !== lone);
      if (lone === undefined || another !== undefined) return [];
      const near = nearestName(lone, others);
      if (near === undefined || !isNear(lone, near)) return [];
      return oddCells(set, column, 'listed-value', content, (cell) =>
        cell === lone
          ? `"${lone}" stands in column "${column}" once, and all its other texts stand several times. Did you mean "${near}"? If not, list all of them as its values in content/data/${set.name}.yaml.`
          : undefined,
      );
    }),
  );

/**
 * Cells whose text is none that their column may hold, each told once. A category that is misspelt leaves its group
 * and keeps a wrong colour in silence.
 * @param sources of the charts, to name the line that knows the texts
 */
export function cellProblems(content: Content, charts: Charts, sources: Sources): Problem[] {
  const all = [
    ...unknownTexts(content, charts, sources),
    ...unlistedTexts(content),
    ...loneTexts(content),
  ].reverse();
  const wrong = [...new Map(all.map((one) => [`${one.file}:${one.line}:${one.column}`, one])).values()];
  // Of a table with a wrong cell nobody knows which row was meant.
  const files = new Set(wrong.map(({ file }) => file));
  return [...wrong, ...lostRowProblems(content).filter(({ file }) => !files.has(file))];
}

/** Days to come: the essay's data are of what was measured or reported. @param today as `2026-11-26` */
export const futureCells = (content: Content, today: string): Problem[] =>
  [...content.data.values()].flatMap(({ name: set, columns, rows }) =>
    Object.keys(columns)
      .filter((name) => columns[name]?.type === 'date')
      .flatMap((name) =>
        rows.flatMap((row, i): Problem[] => {
          const day = row[name];
          if (typeof day !== 'string' || day <= today) return [];
          const place = content.cellAt(set, i, name);
          const isReported = ({ rule, line }: Problem): boolean =>
            rule === 'lost-row' && line === place?.line;
          if (content.problems.some(isReported)) return [];
          const message = `"${day}" in column "${name}" is still to come: write the day of which the data are.`;
          return [
            {
              ...{ file: `content/data/${set}.csv`, ...content.cellAt(set, i, name) },
              ...{ rule: 'future-date', message },
            },
          ];
        }),
      ),
  );
