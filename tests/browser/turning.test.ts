/** What is read stays where it is when a phone is turned, in browsers that say when a scroll ends and in those that don't. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browser, chapters, goTo, quiet } from './book.ts';
import { oneIn, seed } from '../by-chance.ts';

const chromium = browser();
const UPRIGHT = { width: 390, height: 844 };
const ON_ITS_SIDE = { width: 844, height: 390 };
/** Places a chapter. */
const PLACES = 4;
/** It is where it was within so many px: three lines. */
const NEAR = 110;
/** Where a paragraph begins that is read, as a share of the window. */
const EYE = 0.3;

async function turn(page: Page, to: typeof UPRIGHT): Promise<void> {
  await page.setViewportSize(to);
  await page.waitForFunction((width) => innerWidth === width, to.width);
  await quiet(page);
}

/** A browser that says when a scroll ends, and one that does not. */
let phones: { says: Page; saysNot: Page };
beforeAll(async () => {
  const open = async () => (await chromium.lasting({ viewport: UPRIGHT })).page;
  phones = { says: await open(), saysNot: await open() };
  await phones.saysNot.addInitScript(() => {
    for (let at: object | null = window; at; at = Object.getPrototypeOf(at) as object | null)
      Reflect.deleteProperty(at, 'onscrollend');
    addEventListener('scrollend', (event) => event.stopImmediatePropagation(), { capture: true });
  });
});

/**
 * Turns a phone and back while this or that paragraph is read.
 * @param moving whether charts move, which takes half of the time and no place: its neighbours have the other
 * @returns those that are lost
 */
async function lostByTurning(path: string, phone: keyof typeof phones, moving: boolean): Promise<string[]> {
  const page = phones[phone];
  await page.emulateMedia({ reducedMotion: moving ? 'no-preference' : 'reduce' });
  await goTo(page, path);
  expect(await page.evaluate(() => 'onscrollend' in window)).toBe(phone === 'says');
  const all = await page.locator('.chapter > p').count();
  expect(all).toBeGreaterThan(PLACES);
  const lost: string[] = [];
  for (let n = 0; n < PLACES; n++) {
    const at = Math.floor(((n + 0.5) * all) / PLACES);
    await page.evaluate(
      ([nth, eye]) => {
        const p = document.querySelectorAll('.chapter > p')[nth];
        scrollBy({ top: (p?.getBoundingClientRect().top ?? 0) - eye * innerHeight, behavior: 'instant' });
      },
      [at, EYE] as const,
    );
    await quiet(page);
    await turn(page, ON_ITS_SIDE);
    await turn(page, UPRIGHT);
    const top = await page.evaluate(
      (nth) => document.querySelectorAll('.chapter > p')[nth]?.getBoundingClientRect().top ?? NaN,
      at,
    );
    const by = top - EYE * UPRIGHT.height;
    if (!(Math.abs(by) < NEAR)) lost.push(`paragraph ${at} by ${by.toFixed(0)} px`);
  }
  return lost;
}

console.log(`telephones turned by SEED=${seed}`);
/** Each chapter in one of the two, its neighbours in the other: which, chance decides. */
const saying = chapters.filter((_, i) => (i + seed) % 2);
const turned = chapters.map(
  (chapter, i) => [chapter.path, saying.includes(chapter) ? 'says' : 'saysNot', i % 4 < 2] as const,
);

describe('a paragraph is still read after a turn and back, where the end of a scroll is said and where not:', () => {
  it.each(oneIn(5, turned))('%s, %s', async (...how) => {
    expect(await lostByTurning(...how)).toEqual([]);
  });
});
