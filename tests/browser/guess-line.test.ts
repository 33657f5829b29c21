/** The line of quarters, in the gallery: drawn by mouse, by keys, by typing and by an address, refused, and kept. */
import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/client/guess/comparison.ts';
import { chartAddress } from '../../src/urls/addresses.ts';
import { browser, goTo, serverDrawing, settled, shownDrawing } from './book.ts';
import { givenOf, oneSet, opening, stored, told } from './guess-page.ts';

const open = opening(browser());

describe('the line of quarters, in the gallery', () => {
  const LAST = 'FY26Q4';

  it('is drawn alike by mouse, by keys, by typing and by an address, as the chart draws it, and compared in the same words', async () => {
    const { page, said } = await open(`${chartAddress('en', 'quarters')}?size=m`);
    const given = await givenOf(page, 'quarters');
    const field = `.guess [data-item="${LAST}"]`;
    const slider = page.locator('.guess-pad [role="slider"]').last();
    const drawings = new Set<string>();
    const look = async (): Promise<void> => {
      await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('40');
      await settled(page);
      await expect.poll(() => page.inputValue(field)).toBe('40');
      drawings.add((await shownDrawing(page, 'quarters')).drawing);
    };
    await page.click('.guess .draw');
    await page.waitForSelector('.guess-pad :focus');
    const pad = page.locator('.guess-pad');
    const box = await pad.boundingBox();
    if (!box) throw new Error('there is no field');
    await pad.click({ position: { x: box.width - 4, y: box.height * 0.6 } });
    await look();
    await page.click('.guess .over');
    await page.waitForSelector('.guess-pad :first-child:focus');
    expect(await slider.getAttribute('aria-valuenow')).toBe('4.5');
    await slider.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 8; i++) await page.keyboard.press('PageUp');
    await look();
    await page.click('.guess .over');
    await page.click('.guess .typing summary');
    await page.fill(field, '40');
    await look();
    const guess = oneSet(given, LAST, 40);
    expect([...drawings]).toEqual([serverDrawing('quarters', 'en', 'eve', 'm', {}, guess)]);
    await page.click('.guess .compare');
    await expect.poll(() => told(page)).toBe(comparison(given, guess));
    expect(await told(page)).toContain('You drew 40 billion');
    await settled(page);
    const shown = (await shownDrawing(page, 'quarters')).drawing;
    expect(shown).toBe(serverDrawing('quarters', 'en', 'on', 'm', {}, guess));
    const numbers = Object.values(guess).join('~');
    await goTo(page, `${chartAddress('en', 'quarters')}?size=m&guess=${numbers}`);
    await page.waitForSelector('.guess-pad');
    drawings.add((await shownDrawing(page, 'quarters')).drawing);
    expect(drawings.size).toBe(1);
    expect(said).toEqual([]);
  });

  it('covers the names of the states that tell, until somebody guesses, asks to be shown, or goes on', async () => {
    const { page } = await open(chartAddress('en', 'quarters'));
    const covered = () => page.locator('[data-covered]').count();
    expect(await covered()).toBe(3);
    await page.click('.guess .show');
    await expect.poll(() => page.textContent('.headline[data-on]')).toContain('Seen from January 2026');
    expect(await covered()).toBe(0);
    expect(await told(page)).toBe('');
    await goTo(page, chartAddress('en', 'quarters'));
    await page.waitForSelector('[data-covered]');
    await page.click('.state-slider [data-by="1"]');
    await expect.poll(covered).toBe(0);
  });

  it('refuses what can’t be, typed or in an address, with a sentence, and goes on', async () => {
    const { page } = await open(`${chartAddress('zh-hant', 'quarters')}?guess=1~2`);
    expect(await page.textContent('.guess .refused')).toContain('「1~2」');
    await page.click('.guess .draw');
    await page.click('.guess .typing summary');
    const field = page.locator('.guess [data-item]').first();
    for (const wrong of ['很多', '1001']) {
      await field.fill(wrong);
      await field.press('Tab');
      expect(await page.textContent('.guess .refused')).toContain(wrong);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
    }
    await field.fill('１００');
    await expect.poll(() => page.textContent('.guess .refused')).toBe('');
  });

  it('is kept on this device, forgotten when the reader starts over, and opens whatever else is kept there', async () => {
    const { page } = await open(chartAddress('en', 'quarters'));
    for (const nonsense of ['{', '7', 'null', '[]', '{"quarters":"x"}', '{"quarters":{"FY24Q2":1e9}}']) {
      await page.evaluate((text) => localStorage.setItem('guesses', text), nonsense);
      await goTo(page, chartAddress('en', 'quarters'));
      await page.waitForSelector('.guess[data-ready][data-phase="rest"]');
    }
    await page.click('.guess .draw');
    await page.waitForSelector('.guess-pad :focus');
    await page.keyboard.press('ArrowUp');
    await page.click('.guess .compare');
    const sentence = await told(page);
    expect(await stored(page)).toContain('FY26Q4');
    await goTo(page, chartAddress('en', 'quarters'));
    await expect.poll(() => told(page)).toBe(sentence);
    await page.click('.guess .over');
    expect(await stored(page)).not.toContain('FY26Q4');
  });
});
