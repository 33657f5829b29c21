import scrollama from 'scrollama';

/** Its types leave out `offset`, which its documentation has. */
type Instance = ReturnType<typeof scrollama> & { offset(share: number): unknown };

export interface Watch {
  /** Moves the reading line, as a share of the window's height from 0 to 1; also after that height changed. */
  setOffset(offset: number): void;
  end(): void;
}

/**
 * Calls back whenever a step may have changed: the one place that knows Scrollama.
 * Its traps, kept in here: an offset outside 0–1 throws a ReferenceError; `direction` and the
 * step index are not to be trusted with several instances on a page, so neither is passed on;
 * each `setup` leaves a scroll listener on the document for ever, so it is called once; and
 * it takes the window's height when its observers are made, so they are made anew by `offset`.
 * @param steps elements in order; @param wake called when one of them crosses the line
 * @throws RangeError at an offset outside 0–1
 */
export function watch(steps: readonly HTMLElement[], wake: () => void): Watch {
  let scroller: Instance | undefined;
  return {
    setOffset(offset) {
      if (!(offset >= 0 && offset <= 1))
        throw new RangeError(`watch: the offset ${offset} is not between 0 and 1`);
      if (scroller) return void scroller.offset(offset);
      scroller = scrollama() as Instance;
      // Its types want one of eleven literals.
      scroller.setup({ step: [...steps], offset: offset as scrollama.DecimalType });
      scroller.onStepEnter(wake).onStepExit(wake);
    },
    end: () => scroller?.destroy(),
  };
}
