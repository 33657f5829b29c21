import type { Page, Route } from 'playwright-core';

/**
 * Holds back a page's fonts until they are let go: what is laid out before is laid out without them.
 * @returns lets them go, once the page shows its words in the faces that stand in
 */
export async function lateFonts(page: Page): Promise<() => Promise<void>> {
  let held: Route[] | undefined = [];
  await page.route('**/*.woff2', async (route) => {
    if (held) held.push(route);
    else await route.continue();
  });
  return async () => {
    // Chromium leaves words out for 100 ms before it sets them in another face.
    await page.waitForFunction(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint && performance.now() > paint.startTime + 250;
    });
    const routes = held ?? [];
    held = undefined;
    if (!routes.length) throw new Error(`${page.url()} asked for no fonts that could be late`);
    await Promise.all(routes.map((route) => route.continue()));
  };
}

/** The score of all layout shifts of a page so far. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    const add = (list: readonly PerformanceEntry[]): void => {
      for (const entry of list) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Shifts are reported with the frame that shows them.
    for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    add(observer.takeRecords());
    return sum;
  });
