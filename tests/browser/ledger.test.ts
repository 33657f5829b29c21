import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/build/disk/read.ts';
import { readContent } from '../../src/data/content.ts';
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
});
