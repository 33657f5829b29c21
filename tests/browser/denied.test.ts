/** What a browser, its settings or a host's policy denies costs a reader that thing alone: every step keeps a right picture. */
import { expect, inject, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { browser, chapters, quiet } from './book.ts';
import { readSteps, telling } from './read-steps.ts';

const chromium = browser();

/** What is done to a page before its scripts come, as script. */
const DENIALS = {
  'what is kept in the browser': `for (const key of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, key, { get() { throw new DOMException('denied', 'SecurityError'); } });`,
  'room for what is kept': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  'a change of the address': `history.replaceState = () => { throw new DOMException('too often', 'SecurityError'); };`,
  'a check of weights': `Object.defineProperty(crypto, 'subtle', { value: undefined });`,
  'a worker': `window.Worker = class { constructor() { throw new DOMException('denied', 'SecurityError'); } };`,
  'a canvas in a worker': `delete window.OffscreenCanvas; delete HTMLCanvasElement.prototype.transferControlToOffscreen;`,
  'any canvas': `HTMLCanvasElement.prototype.getContext = OffscreenCanvas.prototype.getContext = () => null;`,
  'idle time': `delete window.requestIdleCallback; delete window.cancelIdleCallback;`,
  'the clipboard': `Object.defineProperty(navigator, 'clipboard', { value: undefined });`,
};

it.each(oneIn(5, Object.entries(DENIALS)))('a reader goes without %s', async (_, script) => {
  for (const { path, steps } of oneIn(6, chapters)) {
    const { page, said } = await chromium.fresh();
    await page.addInitScript(script);
    await page.goto(inject('site') + path);
    for (const picture of await readSteps(page, telling(steps))) expect(picture).toMatch(/^(moves|still)$/);
    await quiet(page);
    expect(
      said.filter((line) => line.startsWith('error')),
      path,
    ).toEqual([]);
  }
});
