import { misfit } from '../kit/chart/controls.ts';
import type { Chart } from '../kit/chart/module.ts';
import type { Asked, Columns } from '../kit/chart/rows.ts';
import type { Content, DataSet } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { spotOf, type Source } from './chart-source.ts';

/** How a declaration is told of: what it asks of a column. */
const KINDS = { text: 'a text', date: 'a date', number: 'a number' } as const;
const kindOf = (asked: Asked): keyof typeof KINDS =>
  typeof asked === 'string' ? (asked.replace('?', '') as keyof typeof KINDS) : 'text';

/** Cells that are none of the texts that a chart knows, each at its line. */
function ofCells(set: DataSet, name: string, texts: readonly string[], code: string): Problem[] {
  return set.rows.flatMap((row, i): Problem[] => {
    const cell = String(row[name] ?? '');
    if (texts.includes(cell)) return [];
    const message = `"${cell}" in column "${name}" is none of ${texts.join(', ')}, which ${code} knows.${nearest(cell, texts)}`;
    return [{ file: `content/data/${set.name}.csv`, line: i + 2, message }];
  });
}

function ofColumns(id: string, set: DataSet, columns: Columns, content: Content, source?: Source): Problem[] {
  const meta = `content/data/${set.name}.yaml`;
  return Object.entries(columns).flatMap(([name, asked]): Problem[] => {
    const spot = spotOf(id, source, name);
    const line = content.lineOf(meta, ['columns', name]);
    const there = line ? `${meta}:${line}` : `the data set "${set.name}"`;
    const say = (message: string): Problem[] => [{ ...spot, message }];
    const column = set.columns[name];
    if (!column)
      return say(
        `asks for the column "${name}", which ${there} does not have.${nearest(name, Object.keys(set.columns))}`,
      );
    if (column.type !== kindOf(asked))
      return say(
        `takes the column "${name}" for ${KINDS[kindOf(asked)]}, and ${there} says that it is ${KINDS[column.type]}.`,
      );
    if (typeof asked !== 'string')
      return ofCells(set, name, asked, spot.line ? `${spot.file}:${spot.line}` : spot.file);
    if (column.optional && !asked.endsWith('?'))
      return say(
        `takes the column "${name}" for ${KINDS[column.type]} in every row, and ${there} says that it is optional: ask for '${asked}?'.`,
      );
    return [];
  });
}

function ofControls(id: string, { declared }: Chart, content: Content, source?: Source): Problem[] {
  return Object.entries(declared.controls ?? {}).flatMap(([key, control]): Problem[] => {
    const say = (message: string): Problem => ({ ...spotOf(id, source, key), message });
    const { least, most, step } = control;
    if (!(least < most && step > 0))
      return [
        say(`the control "${key}" goes from ${least} to ${most} in steps of ${step}: nothing can be set.`),
      ];
    const wrong = misfit(control, control.default);
    return [
      ...(wrong ? [say(`the default of the control "${key}" ${wrong}.`)] : []),
      ...(content.sources.has(control.source)
        ? []
        : [
            say(
              `the default of the control "${key}" rests on the source "${control.source}", which content/sources.yaml does not have.${nearest(control.source, content.sources.keys())}`,
            ),
          ]),
    ];
  });
}

/** A whole number would come before all other states, whatever the order of the story. */
const STATE = /^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with a chart's declaration, whichever language its words are in. */
export function ofDeclared(id: string, chart: Chart, content: Content, source?: Source): Problem[] {
  const states = chart.states.flatMap((state): Problem[] =>
    STATE.test(state)
      ? []
      : [
          {
            ...spotOf(id, source, state),
            message: `"${state}" can't name a state: use small letters, digits and single hyphens, and not digits alone.`,
          },
        ],
  );
  const columns = Object.entries(chart.declared.data).flatMap(([name, asked]): Problem[] => {
    const set = content.data.get(name);
    if (set) return ofColumns(id, set, asked, content, source);
    const hint = nearest(name, content.data.keys());
    const message = `draws the data set "${name}", which content/data does not have.${hint}`;
    return [{ ...spotOf(id, source, name, 'data'), message }];
  });
  return [...states, ...columns, ...ofControls(id, chart, content, source)];
}
