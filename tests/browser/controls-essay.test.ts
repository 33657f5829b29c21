/** What a reader sets in the essay: after the steps of its chart, and with what changed in sight. */
import { describe, expect, inject, it } from 'vitest';
import { byDay } from '../pictures.ts';
import { shownIn } from './drawn.ts';
import { browser, quiet, serverDrawing, settled } from './book.ts';

const chromium = browser();
const CHIPS = '[data-control="chips"] .typed';

describe('in the essay', () => {
  it('it stands after the steps of its chart, which keeps what is set while the reader scrolls back', async () => {
    const { page, said } = await chromium.visit('/economics/');
    const controls = page.locator('.controls[data-chart="sequoia"]');
    await controls.scrollIntoViewIfNeeded();
    await page.waitForSelector('.controls[data-chart="sequoia"][data-ready]');
    await quiet(page);
    // The first setting asks the worker for what the server drew; from the second on the page draws.
    await controls.locator(CHIPS).fill('60');
    await settled(page);
    await page.evaluate(() => {
      const asked: string[] = [];
      const post = Worker.prototype.postMessage as (this: Worker, ...args: unknown[]) => void;
      Worker.prototype.postMessage = function (...args: unknown[]) {
        const { type, inMotion, isShown, settings } = args[0] as Record<string, unknown>;
        const { chips } = (settings as { controls?: Record<string, unknown> } | undefined)?.controls ?? {};
        // Other charts come near meanwhile.
        if (type === 'draw' && chips)
          asked.push(`${String(chips)}${isShown ? ' shown' : ''}${inMotion ? ' moving' : ''}`);
        post.apply(this, args);
      };
      Object.assign(window, { asked });
    });
    await controls.locator(CHIPS).fill('70');
    const shown = page.locator('.stage[data-chart="sequoia"] .headline[data-on]');
    await expect.poll(() => shown.textContent()).toBe('280 billion needed, 75 assumed');
    const drawnAt = async (state: string): Promise<void> => {
      await settled(page);
      const { size, drawing } = await page.evaluate(shownIn, '.stage[data-chart="sequoia"]');
      const label = (text: string) => text.replace(/aria-label="[^"]*"/, '');
      const drawn = serverDrawing('sequoia', 'en', state, size, { chips: 70 });
      expect(label(byDay(drawing))).toBe(label(drawn));
    };
    await drawnAt('gap');
    await page.locator('[data-step="one-line"] p').first().scrollIntoViewIfNeeded();
    await page.evaluate(() =>
      document.querySelector('[data-step="one-line"]')?.scrollIntoView({ block: 'center' }),
    );
    await expect.poll(() => shown.textContent()).toBe('A year’s chips must bring in 280 billion dollars');
    await drawnAt('sum');
    // The worker hears what the page drew where a move is to begin with it.
    const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    expect(asked[0]).toBe('70 shown');
    expect(new Set(asked.slice(1))).toEqual(new Set(['70 moving']));
    expect(said).toEqual([]);
  });

  it('there is nothing of it without script, and no code of it where no chart has any', async () => {
    const { page } = await chromium.visit('/economics/', { javaScriptEnabled: false });
    expect(await page.locator('.controls:visible').count()).toBe(0);
    for (const path of ['/animal-war/', '/charts/chip/', '/embed/chip/']) {
      const html = await (await fetch(inject('site') + path)).text();
      expect(html).not.toMatch(/controls/i);
    }
  });
});

it('says what changed in sight of whichever control is set, on a phone', async () => {
  const { page } = await chromium.visit('/economics/', { viewport: { width: 360, height: 780 } });
  await page.evaluate(() => document.querySelector('.controls[data-chart="jumbo"]')?.scrollIntoView());
  const controls = page.locator('.controls[data-chart="jumbo"][data-ready]');
  await controls.waitFor();
  await quiet(page);
  for (const key of ['weight', 'plane']) {
    const field = controls.locator(`[data-control="${key}"] .typed`);
    await field.scrollIntoViewIfNeeded();
    await field.fill(key === 'weight' ? '1.84' : '300');
    await field.press('Tab');
    await expect
      .poll(() => controls.locator('.changed').textContent())
      .toContain(key === 'weight' ? 'kg' : '300');
    const seen = await controls.locator('.changed').evaluate((line) => {
      const { left, top, bottom } = line.getBoundingClientRect();
      const hit = (y: number) => document.elementFromPoint(left + 4, y) === line;
      return hit(top + 4) && hit(bottom - 4);
    });
    expect(seen, key).toBe(true);
  }
});
