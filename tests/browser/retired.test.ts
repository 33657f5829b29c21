import { expect, inject, it } from 'vitest';
import { chartAddress, sharedStep } from '../../src/urls/addresses.ts';
import { retiredOf } from '../../src/urls/promises.ts';
import { browser, chapters, charts, goTo } from './book.ts';

const chromium = browser();

it('the gallery opens a retired state at its nearest, and says so', async () => {
  const [id = '', chart] = Object.entries(charts)[0] ?? [];
  const nearest = chart?.states.at(-1) ?? '';
  expect(retiredOf(id, { pages: [], charts: {}, retired: { [id]: { old: nearest } } })).toEqual({
    old: nearest,
  });
  const { page, leave } = await chromium.fresh();
  // As the page would be, had the state been there once.
  await page.route(`**/charts/${id}/**`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('data-retired="{}"', `data-retired='{"old":"${nearest}"}'`);
    await route.fulfill({ response: answer, body });
  });
  await goTo(page, chartAddress('en', id, 'old'));
  expect(await page.locator('live-chart').first().getAttribute('state')).toBe(nearest);
  const said = await page.locator('chart-player .unknown').textContent();
  expect(said).toContain('old');
  expect(said).toContain(nearest);
  await leave();
});

/** The second step of a chapter: of the first, the chart is still on its way to where it stays. */
const { path, lang, steps } = chapters[0] ?? { path: '', lang: 'en' as const, steps: [] };
const id = steps[1]?.id ?? '';

it.each([true, false])(
  'a step answers at the anchor that it had once, with script: %s',
  async (javaScriptEnabled) => {
    const { page, leave } = await chromium.fresh({ javaScriptEnabled });
    // As the page would be, had the step had another name.
    await page.route(`**${path}`, async (route) => {
      const answer = await route.fetch();
      const own = new RegExp(`<section class="step" id="${id}"[^>]*>`);
      const body = (await answer.text()).replace(own, '$&<span class="once" id="old"></span>');
      await route.fulfill({ response: answer, body });
    });
    const top = async (hash: string): Promise<number> => {
      await page.goto('about:blank');
      // No frames can be waited for without script.
      await (javaScriptEnabled
        ? goTo(page, `${path}#${hash}`)
        : page.goto(`${inject('site')}${path}#${hash}`));
      return page.locator(`[id="${id}"]`).evaluate((step) => Math.round(step.getBoundingClientRect().top));
    };
    const there = await top(id);
    expect(Math.abs(there)).toBeLessThan(1000);
    expect(await top('old')).toBe(there);
    await leave();
  },
);

it('the page of a renamed chapter leads on to the step that was asked for', async () => {
  const slug = path.split('/').filter(Boolean).at(-1) ?? '';
  const { page, leave } = await chromium.fresh();
  const old = sharedStep(lang, slug, id);
  // Both pages lead on by one script; that of a chapter names no step.
  await page.route(`**${old}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(`${path}#${id}`, path) });
  });
  await goTo(page, `${old}#${id}`);
  await page.waitForURL((url) => url.pathname === path && url.hash === `#${id}`);
  await leave();
});
