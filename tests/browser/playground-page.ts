/** Where a page has a playground, and what a reader sees of it. */
import type { Page } from 'playwright-core';
import { charts } from './book.ts';

export const playable = Object.keys(charts).filter((id) => charts[id]?.declared.playground);
export const rootOf = (chart: string): string => `[data-playground="${chart}"]`;
/** What only a playground needs. */
export const OWN = /\/models\/|client\..*\.js|start-playground/;

/** Scrolls to a playground, and waits until it works. */
export async function near(page: Page, chart: string): Promise<void> {
  await page.locator(rootOf(chart)).scrollIntoViewIfNeeded();
  await page.locator(`${rootOf(chart)}[data-ready]`).waitFor();
}
/** The words that a reader sees of a playground, but for what only script can work, and where its numbers are from. */
export const shownIn = (page: Page, chart: string): Promise<string> =>
  page.locator(rootOf(chart)).evaluate((root) => {
    const copy = root.cloneNode(true) as Element;
    for (const gone of copy.querySelectorAll('.by-hand, .said, .tag, script, [hidden], svg')) gone.remove();
    return (copy.textContent ?? '').replace(/\s+/g, '');
  });
