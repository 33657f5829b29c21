/** The height of an embed in other people’s pages: of hosts that listen, in every dialect, and of those that don’t. */
import { describe, expect, it } from 'vitest';
import { AGAIN } from '../../src/client/embed/sender.ts';
import { embedAddress } from '../../src/urls/addresses.ts';
import { browser } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { frames, hosting } from './embed-hosted.ts';
import { second, shows, walked } from './embed-walk.ts';
import { HOSTS, hostPage } from './hosts.ts';

const hosted = hosting(browser());

describe('a host that listens as', () => {
  it.each(oneIn(2, Object.entries(HOSTS)))(
    '%s knows the height, at first and after every change',
    async (_, dialect) => {
      const { page, leave, said } = await hosted(hostPage(embedAddress('en', walked), dialect));
      const [frame] = frames(page);
      if (!frame) throw new Error('no frame');
      const right = () =>
        expect
          .poll(async () => {
            const own = await frame.evaluate(() => document.body.getBoundingClientRect().height);
            const has = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
            return own > 300 && Math.abs(Math.min(own, dialect.most ?? Infinity) - has) <= 1;
          })
          .toBe(true);
      await right();
      // A frame repeats its height for hosts that come late; what is heard after that is heard because
      // something changed.
      await page.clock.runFor(Math.max(...AGAIN) + 500);
      const before = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
      await frame.click('summary');
      await right();
      expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)).toBeGreaterThan(
        before,
      );
      await frame.click('summary');
      await right();
      expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight)).toBe(before);
      await frame.click('[data-by="1"]');
      await shows(frame, walked, 'en', second);
      await right();
      expect(said).toEqual([]);
      await leave();
    },
  );
});

it('a frame of a height of its own is left at that by every host, whatever is opened in it', async () => {
  const [dialect] = Object.values(HOSTS);
  if (!dialect) throw new Error('no host');
  const path = `${embedAddress('en', walked)}?fit=1`;
  const { page, leave } = await hosted(hostPage(path, dialect));
  const [frame] = frames(page);
  await frame?.click('[data-by="1"]');
  await frame?.click('summary');
  await page.clock.runFor(Math.max(...AGAIN) + 500);
  expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight)).toBe(300);
  await leave();
});

it('a frame that is too low, of a host that does not listen, has its scroll bar', async () => {
  const { page, leave } = await hosted(hostPage(embedAddress('en', walked), { listens: '' }));
  const [frame] = frames(page);
  const bar = () => frame?.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth);
  expect(await bar()).toBe('none');
  // The frame's time begins with its first layout, which may come after this test has looked.
  const later = async (): Promise<string | undefined> => {
    await page.clock.runFor(1000);
    return bar();
  };
  await expect.poll(later).toBe('auto');
  await leave();
});
