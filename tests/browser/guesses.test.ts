/** A guess in either language and wherever it stands: by keys, in the essay, in an embed, and in the link to a view. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { comparison } from '../../src/client/guess/comparison.ts';
import type { Guess } from '../../src/data/guess.ts';
import { guessKeys } from '../../src/kit/chart/guesses.ts';
import { chartAddress } from '../../src/urls/addresses.ts';
import { faults } from './axe.ts';
import { browser, charts, goTo, pages, settled } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { givenOf, oneSet, opening, stored, told } from './guess-page.ts';
import { deniedLink } from './views.ts';

const chromium = browser();
const open = opening(chromium);
const withGuess = Object.keys(charts).filter((id) => charts[id]?.declared.guess);

it('some charts have something to guess', () => expect(withGuess).toContain('quarters'));

it('a chart with a guess is guessed at by keys alone in either language, told, and open to all', async () => {
  const { page, said } = await chromium.lasting();
  for (const [i, id] of oneIn(3, [...withGuess.entries()])) {
    const declared = charts[id]?.declared.guess;
    if (!declared) continue;
    await goTo(page, chartAddress(i % 2 ? 'zh-hant' : 'en', id));
    await page.waitForSelector('.guess[data-ready]');
    const given = await givenOf(page, id);
    let guess: Guess = guessKeys(declared)[0] ?? '';
    if (declared.kind === 'values') {
      await page.focus('.guess .draw');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.guess-pad :focus');
      await page.keyboard.press('End');
      guess = oneSet(given, guess, declared.most);
    } else await page.locator('.guess [data-item]').first().press('Space');
    await page.waitForSelector('.guess .compare[aria-disabled="false"]');
    await settled(page);
    await page.focus('.guess .compare');
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page)).toBe(comparison(given, guess));
    await settled(page);
    expect(await page.getAttribute('live-chart', 'state'), id).toBe(declared.reveal);
    expect(await page.getAttribute('.guess .told', 'role')).toBe('status');
    expect(await faults(page, '.guess'), id).toEqual([]);
  }
  expect(said).toEqual([]);
});

it('stands in the essay behind the step that it is asked at, and nothing of it without script', async () => {
  const { page } = await chromium.visit('/economics/', { javaScriptEnabled: false });
  expect(await page.locator('.guess:visible').count()).toBe(0);
  const html = await (await fetch(`${inject('site')}/moat/`)).text();
  const moat = pages.find(({ path }) => path === '/moat/');
  if (!moat?.steps.some(({ chart }) => withGuess.includes(chart)))
    expect(html).not.toMatch(/class="guess|near-guess/);
  for (const { lang, steps } of pages)
    for (const id of withGuess) {
      const states = steps.filter(({ chart }) => chart === id).map(({ state }) => state);
      const { state = '', reveal = '' } = charts[id]?.declared.guess ?? {};
      if (states.length)
        expect([lang, id, states.indexOf(state) < states.lastIndexOf(reveal)]).toEqual([lang, id, true]);
    }
});

it('an embed fetches nothing of a guess before its reader opens it, asks at once then, and tells', async () => {
  const { page, said } = await chromium.visit('/embed/quarters/', { viewport: { width: 360, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.locator('.guess[data-ready]').count()).toBe(0);
  await page.click('.guess > summary');
  await page.waitForSelector('.guess-pad :focus');
  expect(asked.some((url) => url.includes('start-guess'))).toBe(true);
  await page.keyboard.press('End');
  await page.click('.guess .compare');
  await expect.poll(() => told(page)).toContain('You drew');
  await expect.poll(() => page.getAttribute('live-chart', 'state')).toBe('on');
  expect(await page.textContent('.headline[data-on]')).toContain('Seen from January 2026');
  expect(said).toEqual([]);
});

it('says in the query of a view what was guessed, named by its chart where a page has several', async () => {
  const queryOf = (page: Page, home: string) =>
    page.evaluate((selector) => {
      const detail = new URLSearchParams();
      const element = document.querySelector('.guess[data-chart="quarters"]')?.closest(selector);
      element?.dispatchEvent(new CustomEvent('view-query', { detail }));
      return detail.toString();
    }, home);
  const { page } = await open(`${chartAddress('en', 'quarters')}?guess=5~10~15~20~25~30`);
  expect(await queryOf(page, 'chart-player')).toBe('guess=5%7E10%7E15%7E20%7E25%7E30');
  await goTo(page, '/economics/?quarters.guess=5~10~15~20~25~30');
  await page.locator('.guess[data-chart="quarters"]').scrollIntoViewIfNeeded();
  await page.waitForSelector('.guess[data-chart="quarters"][data-ready]');
  expect(await queryOf(page, 'scroll-steps')).toBe('quarters.guess=5%7E10%7E15%7E20%7E25%7E30');
  expect(await stored(page)).toBe(null);
});

it('a link to a view that nobody has guessed says so, and opens so where a guess is kept, in a frame too', async () => {
  const { page } = await open(`${chartAddress('en', 'quarters')}?guess=5~10~15~20~25~30`);
  // Kept on this device once it is compared.
  await page.click('.guess .compare');
  await expect.poll(() => stored(page)).not.toBe(null);
  await goTo(page, `${chartAddress('en', 'quarters')}?guess=`);
  await page.waitForSelector('.guess[data-ready]');
  expect(await page.getAttribute('.guess', 'data-phase')).toBe('rest');
  const link = await deniedLink(page, 'chart-player .sharing');
  expect(link.searchParams.get('guess')).toBe('');
  expect(await stored(page)).not.toBe(null);
  await goTo(page, '/embed/quarters/?guess=');
  await page.click('.guess > summary');
  await page.waitForSelector('.guess-pad :focus');
  const framed = await deniedLink(page, '.guess');
  expect(framed.pathname).toBe('/embed/quarters/');
  expect(framed.searchParams.get('guess')).toBe('');
});
