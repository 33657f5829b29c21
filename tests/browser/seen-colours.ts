/** The colours of a page as somebody sees them, and how far they stand apart. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { TOKENS } from '../../src/picture/colour.ts';

/** The contrast of two colours after WCAG. */
export function contrast(one: readonly number[], two: readonly number[]): number {
  const light = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.map((c) =>
      c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(two)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The colour of every role as the page has it, as a picture would be painted. */
export const rolesOf = async (page: Page): Promise<Record<string, number[]>> =>
  page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    return Object.fromEntries(
      names.map((name) => {
        probe.style.color = `var(--${name})`;
        return [name, (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)];
      }),
    );
  }, TOKENS);

/** How much of what a selector finds looks otherwise after something was done, as pixels that are told apart. */
export async function changed(page: Page, selector: string, act: () => Promise<unknown>): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing is seen of ${selector}`);
  const clip = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
  const look = async () =>
    sharp(await page.screenshot({ clip }))
      .removeAlpha()
      .raw()
      .toBuffer();
  const before = await look();
  await act();
  const after = await look();
  let pixels = 0;
  for (let i = 0; i < before.length; i += 3)
    if (contrast([...before.subarray(i, i + 3)], [...after.subarray(i, i + 3)]) >= 3) pixels++;
  return pixels;
}
