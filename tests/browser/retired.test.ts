import { expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { retiredOf } from '../../src/urls/promises.ts';
import { browser, charts, goTo } from './book.ts';

const chromium = browser();

it('the gallery opens a retired state at its nearest, and says so', async () => {
  const [id = '', chart] = Object.entries(charts)[0] ?? [];
  const nearest = chart?.states.at(-1) ?? '';
  expect(retiredOf(id, { pages: [], charts: {}, retired: { [id]: { bygone: nearest } } })).toEqual({
    bygone: nearest,
  });
  const { page, context } = await chromium.fresh();
  // As the page would be, had the state been there once.
  await page.route(`**/charts/${id}/**`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('data-retired="{}"', `data-retired='{"bygone":"${nearest}"}'`);
    await route.fulfill({ response: answer, body });
  });
  await goTo(page, chartAddress('en', id, 'bygone'));
  expect(await page.locator('live-chart').first().getAttribute('state')).toBe(nearest);
  const said = await page.locator('chart-player .unknown').textContent();
  expect(said).toContain('bygone');
  expect(said).toContain(nearest);
  await context.close();
});
