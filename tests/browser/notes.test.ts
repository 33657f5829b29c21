/** A note is read where its words are: wholly within any window, and closed as a reader expects. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneIn, seed } from '../by-chance.ts';
import { browser, chapters, goTo } from './book.ts';

const chromium = browser();
/** Notes a window. */
const NOTES = 6;
const windows = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 400, max: 1200 }),
  which: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: NOTES, maxLength: NOTES }),
});
const sample = fc.sample(windows, { seed, numRuns: chapters.length });
console.log(`notes of seed ${seed}`);

const every = chapters.map((chapter, i) => [chapter.path, sample[i] ?? sample[0]] as const);
it.each(oneIn(4, every))('notes of %s open wholly in view and give the focus back', async (path, window) => {
  if (!window) throw new Error('there is no window');
  const { width, height, which } = window;
  const { page, leave, said } = await chromium.empty({ viewport: { width, height } });
  await goTo(page, path);
  const links = page.locator('a.claim:visible, a.term:visible');
  const count = await links.count();
  expect(count).toBeGreaterThan(NOTES);
  for (const [i, share] of which.entries()) {
    const link = links.nth(Math.floor(share * count));
    const where = `SEED=${seed}: ${width} × ${height}, ${await link.getAttribute('href')}`;
    await link.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await link.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.note:popover-open');
    expect(await note.count(), where).toBe(1);
    const { out, beside } = await note.evaluate((e) => {
      const { top, bottom, left, right } = e.getBoundingClientRect();
      const points = [2, innerWidth - 2].flatMap((x) => [2, innerHeight - 2].map((y) => ({ x, y })));
      const isFree = ({ x, y }: { x: number; y: number }): boolean =>
        document.elementFromPoint(x, y)?.closest('.note, a, button, summary, input, figure') === null;
      return {
        out: Math.max(-top, -left, bottom - innerHeight, right - innerWidth),
        beside: points.find(isFree),
      };
    });
    expect(out, where).toBeLessThanOrEqual(1);
    // By turns: a press beside the note, where there is room, and a key.
    const pressed = i % 2 ? undefined : beside;
    if (pressed) await page.mouse.click(pressed.x, pressed.y);
    else await page.keyboard.press('Escape');
    await expect.poll(() => note.count(), { message: where }).toBe(0);
    if (!pressed) expect(await link.evaluate((e) => e === document.activeElement), where).toBe(true);
  }
  expect(said).toEqual([]);
  await leave();
});
