/** The frames that are pasted are as tall as what is in them needs, and little taller. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { embedAddress, playgroundAddress } from '../../src/urls/addresses.ts';
import { playgroundHeight } from '../../src/exports/embed/playground-heights.ts';
import { FRAME } from '../../src/embed/element/frame.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { browser, charts, quiet } from './book.ts';
import { isTurn, oneIn } from '../by-chance.ts';
import { sureFonts } from './sure-fonts.ts';

const chromium = browser();
let site: Awaited<ReturnType<typeof sureFonts>>;
beforeAll(async () => {
  site = await sureFonts();
});
afterAll(() => site.close());

// All states of all charts, since one of them is the tallest.
it.runIf(isTurn(2)).each(oneIn(LANGS.length, LANGS))(
  'the frame that is pasted is as tall as the tallest state needs, and little taller, in %s',
  async (lang) => {
    const { page, leave } = await chromium.empty();
    const tall: number[] = [];
    for (const [chart, { states: all }] of Object.entries(charts)) {
      const { width, height } = FRAME;
      const frames = all
        .map(
          (state) =>
            `<iframe src="${embedAddress(lang, chart, state)}" width="${width}" height="${height}"></iframe>`,
        )
        .join('');
      await page.goto(site.host(frames));
      await quiet(page);
      const here = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(
          (f) => f.contentDocument?.body.getBoundingClientRect().height ?? 0,
        ),
      );
      expect(here.length).toBe(all.length);
      expect(Math.min(...here), chart).toBeGreaterThan(300);
      tall.push(...here);
    }
    expect(Math.max(...tall)).toBeLessThanOrEqual(FRAME.height);
    expect(Math.max(...tall)).toBeGreaterThan(FRAME.height - 80);
    await leave();
  },
);

it.each(oneIn(2, LANGS))(
  'the frame of a playground is as tall as it needs, and little taller, in %s',
  async (lang) => {
    const { page, leave } = await chromium.empty();
    const played = Object.entries(charts).flatMap(([chart, { declared }]) =>
      declared.playground ? [chart] : [],
    );
    const html = played
      .map(
        (chart) =>
          `<iframe src="${playgroundAddress(lang, chart)}" width="${FRAME.width}" height="771"></iframe>`,
      )
      .join('');
    await page.goto(site.host(html));
    await quiet(page);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every((f) =>
        f.contentDocument?.querySelector('.playground[data-ready]'),
      ),
    );
    const tall = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(
        (f) => f.contentDocument?.body.getBoundingClientRect().height ?? 0,
      ),
    );
    expect(tall.length).toBeGreaterThan(3);
    for (const [i, chart] of played.entries()) {
      expect(tall[i], chart).toBeLessThanOrEqual(playgroundHeight(chart));
      expect(tall[i], chart).toBeGreaterThan(playgroundHeight(chart) - 120);
    }
    await leave();
  },
);
