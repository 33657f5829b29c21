import type { Content } from '../data/content.ts';
import type { Chart, Props } from '../kit/chart/module.ts';

/** The rows that a chart is drawn from, by data set; a set that is not there is empty. */
export const rowsOf = ({ data }: Chart, content: Pick<Content, 'data'>): Props['data'] =>
  Object.fromEntries(data.map((name) => [name, content.data.get(name)?.rows ?? []]));

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
