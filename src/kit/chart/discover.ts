import type { ChartModule } from './module.ts';
import type { Chart } from './define-chart.ts';

/** What a file of src/charts exports: a chart made by `defineChart` as its default, or the older three names. */
export type ChartFile = ChartModule | { readonly default: ChartModule };

/** The chart that a file holds. */
export const chartOf = (file: ChartFile): ChartModule => ('default' in file ? file.default : file);

/** Whether a chart was made by `defineChart`. */
export const isDeclared = (chart: ChartModule): chart is Chart => 'declared' in chart;

/** The id of a chart by its path: `src/charts/hole.ts`, or `src/charts/scale/index.ts` for one in a folder. */
export const chartId = (path: string): string | undefined =>
  /charts\/([^/]+?)(?:\/index)?\.ts$/.exec(path)?.[1];
