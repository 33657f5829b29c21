/** The id of a chart by its path: `src/charts/hole.ts`, or `src/charts/scale/index.ts` for one in a folder. */
export const chartId = (path: string): string | undefined =>
  /charts\/([^/]+?)(?:\/index)?\.ts$/.exec(path)?.[1];
