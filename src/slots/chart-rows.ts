import type { Content } from '../data/content.ts';
import type { Chart, Props } from '../kit/chart/module.ts';

/** The rows that a chart is drawn from, by data set; a set that is not there is empty. */
export const rowsOf = ({ data }: Chart, content: Pick<Content, 'data'>): Props['data'] =>
  Object.fromEntries(data.map((name) => [name, content.data.get(name)?.rows ?? []]));
