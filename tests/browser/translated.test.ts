/** What browsers that translate do to a page: they put each text into elements of theirs, and write another into it. */
import { expect, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { browser, chapters, quiet } from './book.ts';
import { goToStep, pictureBeside } from './story-laws.ts';
import { telling } from './read-steps.ts';

const chromium = browser();

/** Runs in a page, as often as new texts come. */
const translate = (): void => {
  const wrap = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    if (text.data.trim() && !text.parentElement?.closest('font, svg, script, style')) found.push(text);
  for (const text of found) {
    const outer = wrap();
    const inner = outer.appendChild(wrap());
    inner.textContent = `¡${text.data}!`;
    text.replaceWith(outer);
  }
};

it.each(oneIn(6, chapters))(
  '$path is read translated: its charts go on, and the counter counts',
  async ({ path, steps }) => {
    const { page, leave, said } = await chromium.visit(path);
    await page.evaluate(translate);
    for (const { id } of telling(steps)) {
      await page.evaluate(goToStep, id);
      await expect.poll(() => page.evaluate(pictureBeside, id), { message: id }).toMatch(/^(moves|still)$/);
      await quiet(page);
      await page.evaluate(translate);
      const n = steps.findIndex((step) => step.id === id) + 1;
      await expect.poll(() => page.locator('.bar .short').textContent()).toContain(String(n));
    }
    expect(said.filter((line) => line.startsWith('error'))).toEqual([]);
    await leave();
  },
);
