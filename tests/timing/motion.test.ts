import { expect, it } from 'vitest';
import { browser } from '../browser/book.ts';

const chromium = browser();

/** Shares of frame intervals over one and two refreshes, with 1.5 ms of jitter forgiven. */
const share = (intervals: number[], over: number): number =>
  (100 * intervals.filter((i) => i > over).length) / Math.max(1, intervals.length);

it('244 dots keep pace at a quarter of the processor’s speed while the reader scrolls', async () => {
  const { page, context } = await chromium.visit('/');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.mouse.move(400, 400);
  const runs: { missed: number; long: number }[] = [];
  for (let run = 0; run < 5; run++) {
    await page.evaluate(() => {
      scrollTo(0, 0);
      const w = window as unknown as { times: number[]; watching: boolean };
      w.times = [];
      w.watching = true;
      const tick = (t: number): void => {
        w.times.push(t);
        if (w.watching) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    for (let y = 0; y < 3400; y += 32) {
      await page.mouse.wheel(0, 32);
      await page.waitForTimeout(14);
    }
    const times = await page.evaluate(() => {
      const w = window as unknown as { times: number[]; watching: boolean };
      w.watching = false;
      return w.times;
    });
    const intervals = times.slice(1).map((t, i) => t - (times[i] ?? t));
    runs.push({ missed: share(intervals, 18.2), long: share(intervals, 34.9) });
  }
  console.log(
    'frames over 16.7 / 33 ms, %:',
    runs.map((r) => `${r.missed.toFixed(1)} / ${r.long.toFixed(1)}`).join(', '),
  );
  // Two noisy cores: the best of five says what the page can do; what it can't, no run shows.
  expect(Math.min(...runs.map((r) => r.missed))).toBeLessThanOrEqual(10);
  expect(Math.min(...runs.map((r) => r.long))).toBeLessThanOrEqual(1);
  await context.close();
});
