import type { Chart } from '../kit/chart/module.ts';
import type { ColumnType, Columns } from '../kit/chart/rows.ts';
import type { Content, DataSet } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { typeOf } from '../data/column-types.ts';
import { cellsOf } from '../data/data-set.ts';
import { spotOf, type Source } from './chart-source.ts';
import { controlProblems } from './check-controls.ts';
import { guessProblems } from './check-guesses.ts';

/** What a declaration asks of a column, as messages name it. */
const KINDS = { text: 'a text', date: 'a date', number: 'a number' } as const;
const kindOf = (type: ColumnType): keyof typeof KINDS =>
  typeof type === 'string' ? (type.replace('?', '') as keyof typeof KINDS) : 'text';

function columnProblems(
  id: string,
  set: DataSet,
  columns: Columns,
  content: Content,
  source?: Source,
): Problem[] {
  const meta = `content/data/${set.name}.yaml`;
  return Object.entries(columns).flatMap(([name, type]): Problem[] => {
    const spot = spotOf(id, source, name);
    const line = content.placeOf(meta, ['columns', name])?.line;
    const there = line ? `${meta}:${line}` : `the data set "${set.name}"`;
    const say = (message: string): Problem[] => [{ ...spot, rule: 'chart-data', message }];
    const column = set.columns[name];
    // A column that the table has and no description is told of there.
    const isInTable = (content.texts[`content/data/${set.name}.csv`] ?? '')
      .split('\n')[0]
      ?.split(',')
      .includes(name);
    if (!column && isInTable) return [];
    if (!column)
      return say(
        `asks for the column "${name}", which ${there} does not have.${nearest(name, Object.keys(set.columns))}`,
      );
    if (column.type !== kindOf(type) && typeOf(cellsOf(set, name)) === kindOf(type))
      return [
        {
          ...{ file: meta, ...content.valueAt(meta, ['columns', name, 'type']), rule: 'column-type' },
          message: `the column "${name}" is said to be ${KINDS[column.type]}, and ${spot.line ? `${spot.file}:${spot.line}` : spot.file} takes it for ${KINDS[kindOf(type)]}, which its cells are: write type: ${kindOf(type)}.`,
        },
      ];
    if (column.type !== kindOf(type))
      return say(
        `takes the column "${name}" for ${KINDS[kindOf(type)]}, and ${there} says that it is ${KINDS[column.type]}.`,
      );
    if (typeof type === 'string' && column.optional && !type.endsWith('?'))
      return say(
        `takes the column "${name}" for ${KINDS[column.type]} in every row, and ${there} says that it is optional: ask for '${type}?'.`,
      );
    return [];
  });
}

/** The address of a chart's playground in an embed, where a state's would be (`urls/addresses.ts`). */
const RESERVED = 'playground';

/** A whole number would come before all other states, whatever the order of the story. */
const STATE = /^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with a chart's declaration, whichever language its words are in. */
export function declarationProblems(id: string, chart: Chart, content: Content, source?: Source): Problem[] {
  const states = chart.states.flatMap((state): Problem[] =>
    STATE.test(state) && state !== RESERVED
      ? []
      : [
          {
            ...spotOf(id, source, state, 'states'),
            rule: 'state-name',
            message: `"${state}" can't name a state: use small letters, digits and single hyphens, not digits alone, and not "${RESERVED}".`,
          },
        ],
  );
  const columns = Object.entries(chart.declared.data).flatMap(([name, type]): Problem[] => {
    const set = content.data.get(name);
    if (set) return columnProblems(id, set, type, content, source);
    const hint = nearest(name, content.data.keys());
    const message = `draws the data set "${name}", which content/data does not have.${hint}`;
    const misses = { in: `content/data/${name}.` };
    return [{ ...spotOf(id, source, name, 'data'), rule: 'chart-data', message, misses }];
  });
  return [
    ...states,
    ...columns,
    ...controlProblems(id, chart, content, source),
    ...guessProblems(id, chart, content, source),
  ];
}

/**
 * Problems in which a column that is said to be of a wrong type is told once, whoever takes it for what it is, and not that
 * another column, which is to come after it, is of another type.
 */
export const withTypesOnce = (problems: readonly Problem[]): Problem[] => {
  const isTyped = ({ rule }: Problem): boolean => rule === 'column-type';
  const once = new Map(problems.filter(isTyped).map((one) => [`${one.file}:${one.line}`, one]));
  const isExplained = ({ yieldsTo = [] }: Problem): boolean =>
    yieldsTo.some((span) =>
      [...once.values()].some(
        ({ file, line = 0 }) => file === span.file && span.line <= line && line <= span.end,
      ),
    );
  return [...problems.filter((one) => !isTyped(one) && !isExplained(one)), ...once.values()];
};
