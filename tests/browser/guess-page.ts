/** A page on which something can be guessed: how it is opened, and what it tells and keeps. */
import type { Page } from 'playwright-core';
import { lineThrough } from '../../src/client/guess/line.ts';
import type { PageGuess } from '../../src/data/guess.ts';
import type { browser } from './book.ts';

/** Opens a page with a guess, and waits until that answers. */
export const opening =
  (chromium: ReturnType<typeof browser>) =>
  async (path: string, options = {}) => {
    const visit = await chromium.visit(path, options);
    await visit.page.waitForSelector('.guess[data-ready]', { state: 'attached' });
    return visit;
  };
/** What the page was given for its guess. */
export const givenOf = async (page: Page, id: string): Promise<PageGuess> =>
  JSON.parse((await page.textContent(`.guess[data-chart="${id}"] script`)) ?? '') as PageGuess;
export const told = (page: Page) => page.textContent('.guess .told');
export const stored = (page: Page) => page.evaluate(() => localStorage.getItem('guesses'));
/** The guess of a line of which one point was set. */
export const oneSet = (given: PageGuess, key: string, value: number): Record<string, number> =>
  given.range
    ? lineThrough(
        given.items.map((one) => one.key),
        new Map([[key, value]]),
        given.range,
      )
    : {};
