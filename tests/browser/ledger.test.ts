import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/build/disk/read.ts';
import { readContent } from '../../src/data/content.ts';
import { oneIn } from '../by-chance.ts';
import { browser } from './book.ts';

const chromium = browser();
const content = readContent(readTexts('.'));

describe.each(['/sources/', '/zh-hant/sources/'])('the ledger at %s', (path) => {
  it('filters by verdict and grade without script', async () => {
    const { page, leave } = await chromium.visit(path, { javaScriptEnabled: false });
    for (const verdict of ['confirmed', 'wrong', 'unverified']) {
      await page.check(`#verdict-${verdict}`);
      const wanted = [...content.claims.values()].filter((c) => c.verdict === verdict).length;
      expect(wanted, verdict).toBeGreaterThan(0);
      expect(await page.locator('.entry:visible').count()).toBe(wanted);
      expect(await page.locator(`.entry[data-verdict="${verdict}"]:visible`).count()).toBe(wanted);
    }
    await leave();
  });

  it('a link to an entry lands on it, though what stands above it has not been laid out yet', async () => {
    for (const id of oneIn(25, [...content.claims.keys()])) {
      const { page, leave } = await chromium.visit(`${path}#${id}`);
      const off = await page.evaluate((entry) => {
        const e = document.getElementById(entry) as HTMLElement;
        const own = parseFloat(getComputedStyle(e).scrollMarginBlockStart);
        const all = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
        // The last ones can't be scrolled so far.
        const left = document.documentElement.scrollHeight - innerHeight - scrollY;
        return left < 2 ? 0 : e.getBoundingClientRect().top - own - all;
      }, id);
      expect(Math.abs(off), id).toBeLessThan(2);
      await leave();
    }
  });
});
