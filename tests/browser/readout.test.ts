/** Marks that are pointed at, touched or stepped to, in the gallery, in embeds and in the essay. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/data/readout-words.ts';
import { SIZES } from '../../src/picture/sizes.ts';
import { stopsOf } from '../../src/picture/stops.ts';
import { rowsOf } from '../../src/slots/chart-rows.ts';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { browser, charts, content, quiet, settled } from './book.ts';
import { seed } from '../by-chance.ts';
import { comeTo, leadTo, places, said } from './pointing.ts';

const chromium = browser();
const named = Object.fromEntries(
  [...content.data.values()].filter((set) => namesOf(set, 'en').length).map((set) => [set.name, set]),
);
/** Each chart with the last of its states that has marks to be read out. */
const views = Object.entries(charts).flatMap(([id, chart]) => {
  const words = content.words.en.get(id);
  const draw = (state: string) =>
    words && chart.picture({ data: rowsOf(chart, content), state, size: SIZES.s, words, id });
  const state = chart.states.findLast((name) => {
    const picture = draw(name);
    return words && picture && stopsOf(picture, { sets: named, tips: words.tips }).length;
  });
  return state && id !== 'agentbench' ? [{ id, state }] : [];
});
const sample = fc.sample(fc.constantFrom(...views), { seed, numRuns: 1 });

/** The first marks that keys lead to, each with where it is. */
async function walk(page: Page) {
  await page.keyboard.press('Home');
  const all = [];
  for (let i = 0; i < 12; i++) {
    const lines = await said(page);
    all.push({ lines, ...(await places(page)) });
    await page.keyboard.press('ArrowRight');
    if (String(await said(page)) === String(lines)) break;
  }
  return all;
}

describe.each(sample)(`the chart $id at $state (SEED=${seed})`, ({ id, state }) => {
  it.each([
    ['gallery', 'en', 360, 780],
    ['embed', 'zh-hant', 320, 640],
  ] as const)(
    'says the same by keys, mouse and finger: %s, %s, %d px',
    async (where, lang: Lang, width, height) => {
      const path = (where === 'embed' ? embedAddress : chartAddress)(lang, id, state);
      const { page, said: console } = await chromium.visit(path, {
        viewport: { width, height },
        hasTouch: true,
      });
      await comeTo(page);
      await settled(page);
      const marks = await walk(page);
      expect(marks.filter(({ lines, isOver, isOut }) => !lines?.length || isOver || isOut)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await said(page)).toBeUndefined();
      const [one] = marks;
      if (!one) throw new Error('keys lead to nothing');
      const by = async (point: () => Promise<void>): Promise<string[] | undefined> => {
        await point();
        await expect.poll(() => said(page)).toBeDefined();
        return said(page);
      };
      const moved = await by(async () => {
        await page.mouse.move(one.x + 1, one.y + 1);
        await page.mouse.move(one.x, one.y);
      });
      await page.mouse.move(0, 0);
      await expect.poll(() => said(page)).toBeUndefined();
      const touched = await by(() => page.touchscreen.tap(one.x, one.y));
      expect(touched).toEqual(moved);
      await page.focus('.room');
      expect(await leadTo(page, moved), String(moved)).toBe(true);
      expect(console).toEqual([]);
    },
  );
});

it('a page fetches nothing to read out before its reader points, and a finger that scrolls points at nothing', async () => {
  const { page } = await chromium.visit(embedAddress('en', 'agentbench'), { hasTouch: true });
  const names: string[] = [];
  page.on('request', (request) => names.push(request.url()));
  await page.evaluate(() => {
    const room = document.querySelector('.room');
    room?.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'touch', bubbles: true }));
  });
  await quiet(page);
  expect(names).toEqual([]);
  await comeTo(page);
  expect(names.some((url) => url.includes('readout'))).toBe(true);
});

it('in the essay it says the same as in the gallery, in the chart that stays', async () => {
  const { page, said: console } = await chromium.visit('/moat/#leader');
  const room = page.locator('.stage[data-chart="agentbench"] .room').first();
  await room.focus();
  await page.waitForSelector('.stage[data-chart="agentbench"] .room[data-reads]');
  await quiet(page);
  await page.keyboard.press('End');
  await expect.poll(() => said(page)).toContain('Overall score: 4.407 times the average');
  const { isOver, isOut } = await places(page);
  expect([isOver, isOut]).toEqual([false, false]);
  expect(console).toEqual([]);
});
