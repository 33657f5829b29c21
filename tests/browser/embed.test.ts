/** An embed by itself: its widths and its height, how it is walked, its address, and paper. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedAddress } from '../../src/urls/addresses.ts';
import { HEIGHT } from '../../src/embed/element/frame.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { browser, quiet } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { first, ids, second, shows, state, statesOf, third, walked } from './embed-walk.ts';
import { page as somebodys } from './hosts.ts';
import { sureFonts } from './sure-fonts.ts';

const chromium = browser();
let sure: Awaited<ReturnType<typeof sureFonts>>;
beforeAll(async () => {
  sure = await sureFonts();
});
afterAll(() => sure.close());

describe.each(oneIn(2, LANGS))('an embed in %s', (lang) => {
  it('shows one picture at any width, within it, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, leave, said } = await chromium.visit(embedAddress(lang, walked, second), {
        javaScriptEnabled,
      });
      for (const width of [320, 480, 539, 540, 640, 799, 800, 1000, 1200]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.locator('.sheet svg:visible').count(), `${width}`).toBe(1);
        const box = await page.locator('.sheet svg:visible').boundingBox();
        expect((box?.x ?? -1) + (box?.width ?? 0), `${width}`).toBeLessThanOrEqual(width);
        if (javaScriptEnabled)
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }
      expect(await page.locator('.walk:visible').count()).toBe(javaScriptEnabled ? 1 : 0);
      expect(said).toEqual([]);
      await leave();
    }
  });

  it('is as tall as every other at the same width, so that a host keeps the right room', async () => {
    const { page, leave } = await chromium.empty();
    const frame = (id: string): string => `<iframe src="${embedAddress(lang, id)}" title="${id}"></iframe>`;
    await page.goto(sure.host(somebodys(oneIn(4, ids).map(frame).join(''))));
    await quiet(page);
    const wrong = await page.evaluate((height) => {
      const off: string[] = [];
      for (const width of [320, 340, 360, 390, 412, 440, 480, 539, 540, 600, 700, 799, 800, 900, 1000, 1200])
        for (const frame of document.querySelectorAll('iframe')) {
          frame.style.cssText = `width: ${width}px; height: 800px`;
          const document = frame.contentDocument as Document;
          const room = document.body.appendChild(document.createElement('div'));
          room.style.cssText = `position: absolute; inline-size: 100%; padding-block-end: ${height}`;
          const given = room.getBoundingClientRect().height;
          room.remove();
          const own = document.body.getBoundingClientRect().height;
          // A hundredth of a phone's screen is what may shift.
          if (!(own > 300 && Math.abs(own - given) < 6))
            off.push(`${frame.title} at ${width}: ${own} in a room of ${given}`);
        }
      return off;
    }, HEIGHT);
    expect(wrong).toEqual([]);
    await leave();
  });

  it('is walked from state to state and back, by hand and by keyboard', async () => {
    const { page, leave, said } = await chromium.visit(embedAddress(lang, walked));
    for (const at of statesOf(walked).slice(1)) {
      await page.click('[data-by="1"]');
      await shows(page, walked, lang, at);
    }
    expect(await page.isDisabled('[data-by="1"]')).toBe(true);
    await page.focus('[data-by="-1"]');
    for (const at of statesOf(walked).slice(0, -1).reverse()) {
      await page.keyboard.press('Enter');
      await shows(page, walked, lang, at);
    }
    expect(said).toEqual([]);
    await leave();
  });

  it('answers its address, and says in a sentence what was asked for in vain', async () => {
    const right = await chromium.visit(
      `${embedAddress(lang, walked)}?state=${third}&theme=dark&plain=1&x=<b>`,
    );
    await shows(right.page, walked, lang, third);
    expect(await right.page.locator('.headline:visible, .source:visible, .unknown:visible').count()).toBe(0);
    expect(await right.page.locator('.home a:visible').count()).toBe(1);
    expect(await right.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
    expect(await right.page.getAttribute('[name="color-scheme"]', 'content')).toBe('dark');
    await right.context.close();

    const wrong = await chromium.visit(`${embedAddress(lang, walked)}?state=${third}x&theme=<i>drak&fit=2`);
    const line = await wrong.page.locator('.unknown').innerText();
    for (const word of [`${third}x`, third, '<i>drak', 'dark']) expect(line).toContain(word);
    expect(await state(wrong.page)).toBe(first);
    expect(wrong.said).toEqual([]);
    await wrong.context.close();
  });
});

it('the picture fits a frame of a height of its own', async () => {
  const { page, leave } = await chromium.visit(`${embedAddress('en', walked)}?fit=1`);
  for (const [width, height] of [
    [320, 480],
    [400, 320],
    [600, 400],
    [900, 450],
    [640, 760],
    [1200, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    const name = `${width}×${height}`;
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height), name).toBe(height);
    expect(await page.locator('.sheet svg:visible').count(), name).toBe(1);
    const box = await page.locator('.sheet svg:visible').boundingBox();
    const walk = await page.locator('.walk').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual((walk?.y ?? 0) + 1);
  }
  await leave();
});

it('on paper an embed is its picture by day, without its buttons', async () => {
  const { page, leave } = await chromium.visit(`${embedAddress('en', walked)}?theme=dark`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.walk:visible').count()).toBe(0);
  expect(await page.locator('.sheet svg:visible').count()).toBe(1);
  const [scheme, paper] = await page.evaluate(() => {
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    return [colorScheme, backgroundColor];
  });
  expect([scheme, paper]).toEqual(['light', 'rgb(255, 255, 255)']);
  await leave();
});
