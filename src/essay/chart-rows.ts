import type { Content } from '../ledger/content.ts';
import type { ChartModule, Props } from '../parts/chart.ts';

/** The rows that a chart is drawn from, by data set; a set that is not there is empty. */
export const rowsOf = ({ data }: ChartModule, content: Pick<Content, 'data'>): Props['data'] =>
  Object.fromEntries(data.map((name) => [name, content.data.get(name)?.rows ?? []]));
