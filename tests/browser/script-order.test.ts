/** Files of a page come in the order that the network likes. Whichever of its scripts is the last, the page does what it does. */
import type { Page, Request } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { browser, quiet } from './book.ts';
import { chart, id, path, SOON } from './views.ts';

const chromium = browser();

/** A chart that its address sets, on its own page and in the essay. */
const PAGES = [`${chartAddress('en', chart)}?state=planes&weight=1.84`, `${path}?${chart}.weight=1.84#${id}`];

/** Opens an address, of which one file comes when all others have come and been run. */
async function openWithLast(page: Page, address: string, last: string): Promise<void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(`**${last}`, async (route) => {
    await released;
    await route.continue();
  });
  const coming = new Set<Request>();
  const isOther = (request: Request): boolean => !request.url().endsWith(last);
  page.on('request', (request) => isOther(request) && coming.add(request));
  page.on('requestfinished', (request) => coming.delete(request));
  page.on('requestfailed', (request) => coming.delete(request));
  await page.goto(inject('site') + address, { waitUntil: 'commit' });
  // What has come may ask for more in the frame after.
  for (let still = 0; still < 5; still = coming.size ? 0 : still + 1)
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  release();
  await quiet(page);
}

it.each(PAGES)('%s, whichever of its scripts is the last to come', async (address) => {
  const first = await chromium.visit(address);
  const scripts = await first.page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')].map(
      ({ src }) => new URL(src).pathname,
    ),
  );
  await first.leave();
  expect(scripts.length).toBeGreaterThan(1);
  for (const last of scripts) {
    // Of a page that was lent, the files may be there already.
    const { page, said, leave } = await chromium.fresh();
    await openWithLast(page, address, last);
    const shown = `[data-chart="${chart}"] .headline[data-on]`;
    await expect
      .poll(() => page.textContent(shown, { timeout: 1000 }), { ...SOON, message: last })
      .toContain('2.76');
    expect(said, last).toEqual([]);
    await leave();
  }
});
