import scrollama from 'scrollama';

/**
 * Calls back whenever a step may have changed: the one place that knows Scrollama.
 * Its traps, kept in here: an offset outside 0–1 throws a ReferenceError; `direction` and the
 * step index are not to be trusted with several instances on a page, so neither is passed on.
 * @param steps elements in order; @param offset reading line as a share of the viewport, 0 to 1
 * @returns a function that ends the watch
 */
export function watch(steps: HTMLElement[], offset: number, wake: () => void): () => void {
  if (!(offset >= 0 && offset <= 1))
    throw new RangeError(`watch: the offset ${offset} is not between 0 and 1`);
  const scroller = scrollama();
  // Its types want one of eleven literals.
  const line = offset as scrollama.DecimalType;
  scroller.setup({ step: steps, offset: line }).onStepEnter(wake).onStepExit(wake);
  return () => scroller.destroy();
}
