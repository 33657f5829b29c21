/** Where a chart stands beside its words; each becomes chart-on-top on a phone, overlay stays behind. */
export const LAYOUTS = ['side-left', 'side-right', 'overlay', 'full'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The size of picture that a layout shows on wide screens; phones show `s`. */
export const wideSize = (layout: Layout): 'm' | 'l' => (layout === 'full' || layout === 'overlay' ? 'l' : 'm');

/**
 * How many steps the reader has come to: those whose top has passed the reading line.
 * @param tops distances of the steps' tops from the top of the viewport, in order, in px
 * @param line the reading line's distance from the top of the viewport, in px
 */
export const passedSteps = (tops: readonly number[], line: number): number =>
  tops.findLastIndex((top) => top <= line) + 1;

/** Index of the step that is read; the first before any is reached, so that a chart has a state. */
export const currentStep = (tops: readonly number[], line: number): number =>
  Math.max(0, passedSteps(tops, line) - 1);
