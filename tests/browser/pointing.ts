/** What a reader who points at marks, or steps from one to the next, sees of that. */
import type { Page } from 'playwright-core';

/** The tip’s lines; undefined where none shows. */
export const said = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => {
    const tip = document.querySelector<HTMLElement>('.readout');
    return tip && !tip.hidden ? [...tip.children].map((p) => p.textContent ?? '') : undefined;
  });

/** Where tip and ring are, and whether the tip leaves the window. */
export const places = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [tip, ring] = [box('.readout'), box('.readout-ring .ring')];
    if (!tip || !ring) throw new Error('nothing is read out');
    const isOver =
      tip.left < ring.right && tip.right > ring.left && tip.top < ring.bottom && tip.bottom > ring.top;
    const isOut = tip.left < 0 || tip.top < 0 || tip.right > innerWidth || tip.bottom > innerHeight;
    const isLarge = ring.width > innerWidth / 2 || ring.height > innerHeight / 2;
    return { isOver: isOver && !isLarge, isOut, x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
  });

/** Comes to the picture by keys, and waits until what reads it out has come. */
export async function comeTo(page: Page): Promise<void> {
  await page.focus('.room');
  await page.waitForSelector('.room[data-reads]');
}

/** Whether keys lead to what a tip says: a mark may lie over the first of them and be one of the last. */
export async function leadTo(page: Page, wanted: readonly string[] | undefined): Promise<boolean> {
  await page.keyboard.press('Home');
  for (let before = ''; ;) {
    const lines = String(await said(page));
    if (lines === String(wanted)) return true;
    if (lines === before) return false;
    before = lines;
    await page.keyboard.press('ArrowRight');
  }
}
