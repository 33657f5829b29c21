/** How a chapter is read whose charts may not work: step by step, with a look at the picture beside each. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chapters, type PageOf } from './book.ts';
import { goToStep, pictureBeside } from './story-laws.ts';

const several = chapters.find(({ steps }) => new Set(steps.map(({ chart }) => chart)).size > 1);
if (!several) throw new Error('there is no chapter with two charts');
/** A chapter with two charts at least. */
export const chapter = several;

/**
 * Of a chapter's steps the first two of each chart, and the last: a chart that can't be drawn is found out when it first
 * moves, and has its stills from then on.
 */
export function telling(steps: readonly PageOf['steps'][number][]): readonly { id: string }[] {
  const seen = steps.map(({ chart }, i) => steps.slice(0, i).filter((s) => s.chart === chart).length);
  return steps.filter((_, i) => (seen[i] ?? 0) < 2 || i === steps.length - 1);
}

/** Goes to some steps. @returns how its picture stands beside it, in the order of the steps */
export async function readSteps(page: Page, steps: readonly { id: string }[]): Promise<string[]> {
  const pictures: string[] = [];
  for (const { id: step } of steps) {
    await page.evaluate(goToStep, step);
    const shows = () => page.evaluate(pictureBeside, step);
    await expect.poll(shows, { timeout: 20_000, message: step }).toMatch(/^(moves|still)$/);
    pictures.push(await shows());
  }
  return pictures;
}
