import type { Content } from '../data/content.ts';
import { remembered, rememberedOf } from '../data/remember.ts';
import type { Row } from '../data/row.ts';
import type { Chart, Props } from '../kit/chart/module.ts';

/** Rows with some of their columns, made once of each table for as long as it is held. */
const columnsOf = rememberedOf((rows: readonly Row[]) =>
  remembered((columns) => {
    const names = columns.split(BETWEEN);
    return rows.map((row): Row =>
      Object.fromEntries(names.flatMap((name) => (name in row ? [[name, row[name] ?? null]] : []))),
    );
  }, 20),
);
/** No name of a column has it. */
const BETWEEN = '\0';

/**
 * The rows that a chart is drawn from, by data set, with the columns that it declares: a reader's browser is sent no
 * others, among them notes that weigh more than all numbers. A set that is not there is empty.
 */
export const rowsOf = ({ data, declared }: Chart, content: Pick<Content, 'data'>): Props['data'] =>
  Object.fromEntries(
    data.map((name) => {
      const columns = Object.keys(declared.data[name] ?? {}).join(BETWEEN);
      return [name, columnsOf(content.data.get(name)?.rows ?? [])(columns)];
    }),
  );

/** Data sets that are made of other files than their own. */
const MADE_OF: Readonly<Record<string, string>> = { verdicts: 'content/claims/', claims: 'content/claims/' };

/** Whether nothing is wrong with what a chart is drawn from: else all that it shows would be reported again. */
export const isSound = (
  { data }: Chart,
  content: Pick<Content, 'problems'> & Partial<Pick<Content, 'lost'>>,
): boolean =>
  data.every((name) => {
    const lead = MADE_OF[name] ?? `content/data/${name}.`;
    const isOf = (file: string): boolean => file.startsWith(lead);
    // A table that is called otherwise is told of under that name.
    return !content.problems.some(({ file }) => isOf(file)) && !Object.keys(content.lost ?? {}).some(isOf);
  });
