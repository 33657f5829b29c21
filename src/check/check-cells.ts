import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { Charts } from '../kit/chart/module.ts';

/**
 * Cells that are none of the texts that their column lists (`values`). A category that is misspelt leaves its
 * group and keeps a wrong colour in silence. Columns whose texts a chart declares are held to those already.
 */
export function cellProblems(content: Content, charts: Charts): Problem[] {
  const declared = new Set(
    Object.values(charts).flatMap((chart) =>
      Object.entries(chart.declared.data).flatMap(([set, columns]) =>
        Object.entries(columns).flatMap(([name, type]) =>
          typeof type === 'string' ? [] : [`${set} ${name}`],
        ),
      ),
    ),
  );
  return [...content.data.values()].flatMap(({ name: set, columns, rows }) =>
    Object.entries(columns).flatMap(([name, { values, separator }]) => {
      if (!values || declared.has(`${set} ${name}`)) return [];
      return rows.flatMap((row, i): Problem[] => {
        const cell = row[name];
        if (cell === null || cell === undefined) return [];
        const texts = separator === undefined ? [String(cell)] : String(cell).split(separator);
        const odd = texts.find((text) => !values.includes(text));
        const message = `"${odd}" in column "${name}" is none of ${values.join(', ')}, which content/data/${set}.yaml lists.${nearest(odd ?? '', values)}`;
        return odd === undefined
          ? []
          : [
              {
                file: `content/data/${set}.csv`,
                ...content.cellAt(set, i, name),
                rule: 'listed-value',
                message,
              },
            ];
      });
    }),
  );
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
