/** How tall each playground is in a frame 600 px wide, with a little to spare; a browser test holds these to the pages. */
const HEIGHTS: Readonly<Record<string, number>> = {
  ...{ gloss: 880, unrolled: 790, attention: 1200, practice: 910, race: 1310 },
};
/** Of a playground that nobody has measured: as tall as the tallest. */
export const playgroundHeight = (chart: string): number =>
  HEIGHTS[chart] ?? Math.max(...Object.values(HEIGHTS));
