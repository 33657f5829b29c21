import { describe, expect, inject, it } from 'vitest';
import { browser, chapters, pages } from './book.ts';

const chromium = browser();
/** An address that is none, since two letters have changed places. */
const slip = (path: string): string => path.replace(/([a-z])([a-z])(?=[^/]*\/$)/, '$2$1');
const [first] = chapters.filter((c) => c.lang === 'en');
const [chinese] = chapters.filter((c) => c.lang === 'zh-hant');

describe('at an address that is none', () => {
  it.each([first, chinese].flatMap((c) => (c ? [[slip(c.path), c] as const] : [])))(
    '%s, the page is the host’s 404, names the nearest address and speaks its language first',
    async (wrong, { path, lang, steps }) => {
      expect((await fetch(inject('site') + wrong)).status).toBe(404);
      const { page, leave } = await chromium.visit(`${wrong}#${steps[0]?.id}`);
      const named = page.locator('.not-found section').first().locator('.nearest');
      // The script that names it comes when the browser has time.
      await named.locator('a[href]').waitFor();
      expect(await named.locator('a').getAttribute('href')).toBe(`${path}#${steps[0]?.id}`);
      expect(await named.isVisible()).toBe(true);
      expect(await page.locator('.not-found .requested').first().textContent()).toContain(wrong);
      const order = await page
        .locator('.not-found section')
        .evaluateAll((all) => all.map((s) => s.getAttribute('lang')));
      expect(order[0]?.startsWith(lang === 'en' ? 'en' : 'zh')).toBe(true);
      await leave();
    },
  );

  it('names none where nothing was meant', async () => {
    const { page, leave } = await chromium.visit('/wp-login.php');
    expect(await page.locator('.not-found .requested:visible').count()).toBe(2);
    expect(await page.locator('.not-found .nearest:visible').count()).toBe(0);
    await leave();
  });

  it('lists every chapter, the charts, the ledger and the numbers, without script', async () => {
    const { page, leave } = await chromium.visit('/no/such/page/', { javaScriptEnabled: false });
    const links = await page
      .locator('.not-found a:visible')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const roots = ['/', '/zh-hant/'];
    for (const wanted of [
      ...pages.map((p) => p.path),
      ...roots.flatMap((r) => [`${r}charts/`, `${r}sources/`]),
    ])
      expect(links).toContain(wanted);
    expect(links).toContain('/data/claims.csv');
    await leave();
  });
});
