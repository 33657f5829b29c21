/** Charts that are hindered, by a stylesheet that an extension puts in or by a busy machine, move all the same. */
import { expect, inject, it } from 'vitest';
import { browser, quiet } from './book.ts';
import { chapter, readSteps } from './read-steps.ts';

const chromium = browser();

it('a stylesheet that cannot be read, such as an extension puts in, costs no chart its motion and its type', async () => {
  // An extension needs not ask the page's policy.
  const { page, said } = await chromium.fresh({ bypassCSP: true });
  const foreign = 'https://extension.example/sheet.css';
  await page.route(foreign, (route) => route.fulfill({ contentType: 'text/css', body: 'p { color: red }' }));
  await page.addInitScript((href) => {
    document.addEventListener('readystatechange', () =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href })),
    );
  }, foreign);
  await page.goto(inject('site') + chapter.path);
  const [first, second] = chapter.steps;
  expect(
    await readSteps(
      page,
      [first, second].filter((step) => step !== undefined),
    ),
  ).toEqual(['moves', 'moves']);
  await quiet(page);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
  expect(said.filter((line) => line.startsWith('error'))).toEqual([]);
});

it('a page so busy that it hears only late, and all at once, of what is near moves all the same', async () => {
  const { page } = await chromium.fresh({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const Native = IntersectionObserver;
    /** Keeps back that an element is far, until it is near. */
    class Late extends Native {
      constructor(call: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const kept: IntersectionObserverEntry[] = [];
        super((entries, observer) => {
          kept.push(...entries);
          if (kept.some(({ isIntersecting }) => isIntersecting)) call(kept.splice(0), observer);
        }, options);
      }
    }
    window.IntersectionObserver = Late;
  });
  await page.goto(inject('site') + chapter.path);
  expect(new Set(await readSteps(page, chapter.steps))).toEqual(new Set(['moves']));
});
