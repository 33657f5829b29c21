import type { Page } from 'playwright-core';

/** A function that runs in a page, with what it is given. */
export interface Call<T> {
  readonly source: string;
  /** Only says what the function returns. */
  readonly returns?: T;
}
const calling = (fn: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${fn.toString()})(...${JSON.stringify(args)})`;

/** A function to run in a page, which sees nothing of the test but what it is given, as JSON. */
export const call = <A extends unknown[], T>(
  fn: (...args: A) => T | Promise<T>,
  ...args: A
): Call<Awaited<T>> => ({ source: calling(fn, args) });

/** Waits in a page until a function says yes, which is asked once a frame. */
export const until = <A extends unknown[]>(fn: (...args: A) => boolean, ...args: A): Call<void> => ({
  source: `(async () => {
    for (const late = performance.now() + 15000; !${calling(fn, args)}; ) {
      if (performance.now() > late) throw new Error('within 15 s this never came true: ' + ${JSON.stringify(fn.toString())});
      await new Promise((done) => requestAnimationFrame(done));
    }
  })()`,
});

/**
 * Runs functions in a page one after the other, in one message: each message takes as long as a frame, and a
 * walk through a chart's states consisted of little else.
 * @returns what each returned, awaited
 */
export const together = <T extends unknown[]>(
  page: Page,
  ...calls: { [K in keyof T]: Call<T[K]> }
): Promise<T> =>
  page.evaluate<T>(
    `(async () => { const all = []; for (const one of [${calls
      .map(({ source }) => `() => ${source}`)
      .join()}]) all.push(await one()); return all; })()`,
  );

/** Runs in a page: whether no chart moves, those in view show their state, and type that is asked for late has been. */
export const isAtRest = (): boolean => {
  // What came late was counted as the next page's.
  const type = document.querySelector<HTMLElement>('script[data-type]')?.dataset['type'];
  const isSet = !type || performance.getEntriesByName(new URL(type, location.href).href).length > 0;
  const chartsRest = [...document.querySelectorAll('live-chart')].every((c) => {
    const { top, bottom } = c.getBoundingClientRect();
    // One that has let go of its place is not laid out, and draws when it is again.
    const near = bottom > top && bottom > -innerHeight && top < 2 * innerHeight;
    return !c.hasAttribute('data-moving') && (!near || c.hasAttribute('data-settled'));
  });
  return isSet && chartsRest;
};

/**
 * Runs in a page: clicks a control, if a pointer would hit it or its label, to which the page is scrolled where it must.
 * Playwright's own click waits for two frames before and one after.
 */
export function press(selector: string): void {
  const control = document.querySelector<HTMLElement>(selector);
  if (!control) throw new Error(`there is no "${selector}"`);
  const face = (control instanceof HTMLInputElement && control.labels?.[0]) || control;
  const isHit = (): boolean => {
    const { left, top, width, height } = face.getBoundingClientRect();
    return face.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  if (!isHit()) face.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!isHit()) throw new Error(`"${selector}" is seen nowhere, or something lies over it`);
  control.click();
}

/** Runs in a page: sets a slider, as a hand does that lets go of it. */
export function slide(selector: string, value: string): void {
  const slider = document.querySelector<HTMLInputElement>(selector);
  if (!slider) throw new Error(`there is no "${selector}"`);
  slider.value = value;
  for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
}
