/** Scripts that fail: whatever file is blocked, broken or never comes, words have their right picture. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { browser, charts, content, pages } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { chapter, readSteps, telling } from './read-steps.ts';
import { goToStep, pictureBeside } from './story-laws.ts';

const chromium = browser();
/** Every state is asked for once a file. */
const [id = ''] = Object.keys(charts).filter((chart) => statesOf(chart).length === 3);
function statesOf(chart: string): readonly string[] {
  return charts[chart]?.states ?? [];
}
const cover = pages.find(({ path }) => path === '/zh-hant/');
if (!cover) throw new Error('there is no cover');

/** What can become of a script file; one that never comes is a test of its own, since that takes its time. */
const FATES = {
  blocked: (context: BrowserContext, file: string) => context.route(`**${file}`, (route) => route.abort()),
  broken: (context: BrowserContext, file: string) =>
    context.route(`**${file}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', headers: OPEN, body: 'throw new Error("broken")' }),
    ),
} as const;
const OPEN = { 'access-control-allow-origin': '*' };

/** Asks a chart's own page for every state. Its picture is that of its words, or it is gone and each state is below. */
async function usePlayer(page: Page): Promise<string[]> {
  for (const state of statesOf(id)) {
    const button = page.locator(`button[data-state="${state}"]`);
    const ends = () =>
      page.evaluate((at) => {
        const player = document.querySelector('chart-player');
        if (!player || getComputedStyle(player).display === 'none') return 'gone';
        const chart = player.querySelector('live-chart');
        const drawn = chart?.querySelector<HTMLElement>('.headline[data-on]')?.dataset['of'];
        return chart?.hasAttribute('data-settled') && drawn === at ? 'drawn' : `${drawn} for ${at}`;
      }, state);
    if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
    await expect.poll(ends, { timeout: 20_000 }).toMatch(/^(gone|drawn)$/);
  }
  const all = await page.locator('section[data-state] svg:visible').count();
  expect(all).toBe(statesOf(id).length);
  return [(await page.locator('chart-player:visible').count()) ? 'moves' : 'still'];
}

/** Walks an embed to its end. What it says is what it shows; where it can't go on, all its other states are there. */
async function walkEmbed(page: Page): Promise<string[]> {
  const next = page.locator('[data-by="1"]');
  for (let i = 1; i < statesOf(id).length; i++) {
    const walks = () => next.isVisible();
    if (await walks()) await next.click({ timeout: 1000 }).catch(() => undefined);
    const says = () =>
      page.evaluate(() => ({
        drawn: document.querySelector<HTMLElement>('.headline[data-on]')?.dataset['of'] ?? '',
        walks: document.documentElement.classList.contains('js'),
        says: document.querySelector('figure')?.getAttribute('aria-label'),
      }));
    await expect
      .poll(async () => ((now) => !now.walks || now.drawn === statesOf(id)[i])(await says()))
      .toBe(true);
    const { drawn, says: said } = await says();
    expect(said).toBe(content.words['en'].get(id)?.states[drawn]?.sentence);
  }
  const walks = await page.locator('.walk:visible').count();
  // Their pictures come when they are scrolled to.
  const stills = await page.locator('.stills:visible img').count();
  expect(stills).toBe(walks ? 0 : statesOf(id).length - 1);
  return [walks ? 'moves' : 'still'];
}

describe.each(
  [
    ['a chapter', chapter.path, (page: Page) => readSteps(page, telling(chapter.steps))],
    ['the cover', cover.path, (page: Page) => readSteps(page, cover.steps)],
    ['a chart’s page', chartAddress('en', id), usePlayer],
    ['an embed', embedAddress('en', id), walkEmbed],
  ].map((kind, at) => [...kind, at] as [string, string, (page: Page) => Promise<string[]>, number]),
)('whatever script file of %s', (_, path, use, at) => {
  /** Reads a page, with a file that meets its fate. */
  async function visit(meet?: (context: BrowserContext) => Promise<unknown>) {
    const { page, context, leave } = await chromium.fresh({ reducedMotion: 'reduce' });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const files = new Set<string>();
    page.context().on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) files.add(pathname);
    });
    await meet?.(context);
    await page.goto(inject('site') + path);
    const pictures = await use(page);
    await leave();
    return { files: [...files], pictures, errors };
  }

  it('is blocked or broken, its words have their right picture', async () => {
    const { files, pictures } = await visit();
    expect(new Set(pictures)).toEqual(new Set(['moves']));
    expect(files.length).toBeGreaterThan(4);
    // By turns, since a page is read to its end for each; what pages share meets both.
    const fates = Object.values(FATES);
    for (const [i, file] of oneIn(8, [...files.sort().entries()], at)) {
      const meet = fates[(i + at) % fates.length] ?? FATES.blocked;
      const { errors } = await visit((context) => meet(context, file));
      expect(errors, file).toEqual([]);
    }
  });
});

it('a script that never comes leaves the page without it after a while, and the reader where they read', async () => {
  const { page, leave } = await chromium.fresh();
  await page.clock.install();
  await page.route('**/_astro/Page*.js', () => undefined);
  await page.goto(inject('site') + chapter.path, { waitUntil: 'commit' });
  const [, , step] = chapter.steps;
  await page.waitForFunction(() => document.readyState === 'interactive');
  await page.evaluate(goToStep, step?.id ?? '');
  const top = () =>
    page.evaluate((at) => document.getElementById(at)?.getBoundingClientRect().top, step?.id ?? '');
  const before = await top();
  await page.clock.runFor(11_000);
  await expect.poll(() => page.evaluate(pictureBeside, step?.id ?? '')).toBe('still');
  expect(Math.abs(((await top()) ?? 0) - (before ?? 0))).toBeLessThan(2);
  await leave();
});
