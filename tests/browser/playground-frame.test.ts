/** Playgrounds for other people’s pages: a frame of their own, and the way to it from a chart’s embed. */
import { describe, expect, it } from 'vitest';
import { embedAddress, playgroundAddress } from '../../src/urls/addresses.ts';
import { faults, withAxe } from './axe.ts';
import { browser, goTo } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { playable, rootOf } from './playground-page.ts';

const chromium = browser();

describe('for other people’s pages', () => {
  it.each(oneIn(2, playable, 1))(
    '%s stands in a frame of its own that starts by itself, with nothing for axe to find',
    async (chart) => {
      const { page, said } = await chromium.fresh({ viewport: { width: 320, height: 600 }, bypassCSP: true });
      await withAxe(page);
      await goTo(page, `${playgroundAddress('en', chart)}?theme=dark`);
      await page.locator(`${rootOf(chart)}[data-ready]`).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await faults(page)).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  // The frame has buttons of its own, whose rules must not be meant for these.
  it.each(oneIn(2, playable))('%s has its buttons as wide and as high as their words', async (chart) => {
    const { page } = await chromium.visit(playgroundAddress('en', chart));
    await page.locator(`${rootOf(chart)}[data-ready]`).waitFor();
    const buttons = await page.locator(`${rootOf(chart)} button:visible`).evaluateAll((all) =>
      all.map((e) => ({
        words: e.textContent?.trim(),
        over: Math.max(e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight),
      })),
    );
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.filter(({ over }) => over > 0)).toEqual([]);
  });

  it('a chart’s embed leads to it as its host has set it, and back', async () => {
    const { page } = await chromium.visit(`${embedAddress('zh-hant', 'gloss')}?theme=dark`);
    await page.click('.play');
    await page.locator(`${rootOf('gloss')}[data-ready]`).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.click('.source a');
    await page.locator('live-chart').waitFor();
  });
});
