/** The picture of a word’s looks holds any sentence that gets an answer: no text over another, none cut off. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { MOST_WORDS } from '../../src/models/infer/tokenize.ts';
import { mulberry32, type Random } from '../../src/models/rng.ts';
import { chartAddress } from '../../src/urls/addresses.ts';
import { oneIn, seed } from '../by-chance.ts';
import { grammar } from '../shipped-models.ts';
import { browser } from './book.ts';

const chromium = browser();
const ROOT = '[data-playground="attention"]';
/** Every word of theirs but the first, which stands for those that they lack. */
const words = grammar.vocabulary.words.slice(1);

/** Some words and commas; what they are parted into may be fewer, and two at the very least of the longest. */
function sentence(length: number, random: Random): string {
  const any = (): string => words[Math.floor(random() * words.length)] as string;
  const all = Array.from({ length }, (_, i) => (i && random() < 0.3 ? '，' : any()));
  return all[0] === '，' ? ['水', ...all.slice(1)].join('') : all.join('');
}

/** Sentences that a reader may not choose yet are put among those that they may. */
const choose = (page: Page, text: string): Promise<void> =>
  page.locator(`${ROOT} select`).evaluate((select: HTMLSelectElement, one) => {
    select.add(new Option(one, one));
    select.value = one;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** Texts of the picture that lie over each other, and what is beyond it. */
const faults = (page: Page): Promise<string[]> =>
  page.locator(`${ROOT} .arcs svg`).evaluate((svg) => {
    const found: string[] = [];
    const box = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((one) => ({
      text: one.textContent ?? '',
      at: one.getBoundingClientRect(),
    }));
    texts.forEach(({ text, at }, i) => {
      if (at.left < box.left - 0.5 || at.right > box.right + 0.5 || at.top < box.top - 0.5)
        found.push(`${text} is cut`);
      for (const other of texts.slice(i + 1)) {
        const [wide, high] = [
          Math.min(at.right, other.at.right) - Math.max(at.left, other.at.left),
          Math.min(at.bottom, other.at.bottom) - Math.max(at.top, other.at.top),
        ];
        // Boxes have a line’s air above and below their letters.
        if (wide > 0.5 && high > at.height * 0.35) found.push(`${text} over ${other.text}`);
      }
    });
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    const scrolls = svg.parentElement as Element;
    // To its end, so that all of it can be seen.
    scrolls.scrollLeft = 1e6;
    const { right } = scrolls.getBoundingClientRect();
    if (svg.getBoundingClientRect().right > right + 1) found.push('its end can’t be scrolled to');
    return found;
  });

const cases = ([320, 390, 1440] as const).flatMap((width) =>
  (['en', 'zh-hant'] as const).map((lang) => [width, lang] as const),
);
it.each(oneIn(2, cases))(
  `at %i px, %s: no text of any sentence lies over another, and all can be seen (SEED=${seed})`,
  async (width, lang) => {
    const random = mulberry32(seed);
    const { page, said } = await chromium.visit(chartAddress(lang, 'attention'), {
      viewport: { width, height: 800 },
    });
    await page.locator(ROOT).scrollIntoViewIfNeeded();
    await page.locator(`${ROOT}[data-ready]`).waitFor();
    expect(await faults(page), 'the first').toEqual([]);
    const longest = Array.from({ length: MOST_WORDS / 2 }, () => '衣服，').join('');
    const lengths = [
      1,
      2,
      MOST_WORDS,
      ...Array.from({ length: 9 }, () => 1 + Math.floor(random() * MOST_WORDS)),
    ];
    for (const text of [longest, ...lengths.map((length) => sentence(length, random))]) {
      await choose(page, text);
      expect(await faults(page), text).toEqual([]);
      const pressed = page.locator(`${ROOT} .word`);
      const nth = Math.floor(random() * (await pressed.count()));
      await pressed.nth(nth).click();
      if (random() < 0.5) await page.locator(`${ROOT} .cut`).first().click();
      expect(await faults(page), `${text}, word ${nth}`).toEqual([]);
    }
    expect(said).toEqual([]);
  },
);

it('a sentence too long for the picture shows the word that looks, and says what a cut has changed', async () => {
  const { page } = await chromium.visit(chartAddress('en', 'attention'), {
    viewport: { width: 390, height: 800 },
  });
  await page.locator(ROOT).scrollIntoViewIfNeeded();
  await page.locator(`${ROOT}[data-ready]`).waitFor();
  const box = page.locator(`${ROOT} .arcs`);
  const last = await page.locator(`${ROOT} option`).last().textContent();
  await page.locator(`${ROOT} select`).selectOption(last);
  expect(await box.getAttribute('tabindex')).toBe('0');
  expect(await box.evaluate((e) => e.scrollLeft > 0 && e.scrollWidth > 2 * e.clientWidth)).toBe(true);
  // Pressed into the box, as it once was, it would be noticed.
  await box.evaluate((e) => {
    const by = e.clientWidth / e.scrollWidth;
    for (const text of e.querySelectorAll('text'))
      text.setAttribute('x', String(Number(text.getAttribute('x')) * by));
  });
  expect((await faults(page)).length).toBeGreaterThan(50);
  await page.locator(`${ROOT} select`).selectOption('水，去開車，終於開了');
  expect(await box.getAttribute('tabindex')).toBeNull();
  await page.locator(`${ROOT} [data-to="1"]`).click();
  expect(await page.textContent(`${ROOT} .says .text`)).toMatch(
    /^Without the look at 水, it says “drove off” for 開, \d+%\. Before the cut it was “boiled”, \d+%/,
  );
  await page.locator(`${ROOT} [data-to="5"]`).click();
  expect(await page.textContent(`${ROOT} .says .text`)).toMatch(
    /it still says “boiled” for 開, \d+%; before the cut/,
  );
});
