/**
 * How many steps the reader has come to: those whose top has passed their reading line.
 * @param below how far each step's top is below its line, in order, in px
 */
export const passedSteps = (below: readonly number[]): number => below.findLastIndex((d) => d <= 0) + 1;

/** Index of the step that is read; the first before any is reached, so that a chart has a state. */
export const currentStep = (passed: number): number => Math.max(0, passed - 1);
