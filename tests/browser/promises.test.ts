import { expect, it } from 'vitest';
import { LANGS } from '../../src/ledger/schemas.ts';
import {
  chartAddress,
  CITATION_FORMATS,
  citationAddress,
  DATA_FORMATS,
  embedAddress,
  stateDataAddress,
  STILL_FORMATS,
  stillAddress,
} from '../../src/essay/addresses.ts';
import { PROMISES, retiredOf } from '../../src/essay/promises.ts';
import { files } from './built.ts';
import { browser, charts } from './book.ts';

const chromium = browser();
const embeds = [...files].some((f) => /^\/embed\/(?!v1\/).+\.html$/.test(f));

it('whatever was promised is in the build: page, citations, stills, numbers and, since there are embeds, embeds', () => {
  if (!embeds)
    console.log('The build has no embed pages; of the promises only pages and stills are looked for.');
  for (const lang of LANGS)
    for (const [id, states] of Object.entries(PROMISES.charts)) {
      const page = (path: string): string => `${path}index.html`;
      expect(files).toContain(page(chartAddress(lang, id)));
      if (embeds) expect(files).toContain(page(embedAddress(lang, id)));
      for (const format of CITATION_FORMATS) expect(files).toContain(citationAddress(lang, id, format));
      for (const state of states) {
        for (const format of STILL_FORMATS) expect(files).toContain(stillAddress(lang, id, state, format));
        for (const format of DATA_FORMATS) expect(files).toContain(stateDataAddress(lang, id, state, format));
        if (embeds) expect(files).toContain(page(embedAddress(lang, id, state)));
      }
    }
});

it('the gallery opens a retired state at its nearest, and says so', async () => {
  const [id = '', chart] = Object.entries(charts)[0] ?? [];
  const nearest = chart?.states.at(-1) ?? '';
  expect(retiredOf(id, { charts: {}, retired: { [id]: { bygone: nearest } } })).toEqual({ bygone: nearest });
  const { page, context } = await chromium.visit(chartAddress('en', id, 'bygone'), {}, (p) =>
    // As the page would be, had the state been there once.
    p.route(`**/charts/${id}/**`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        'data-retired="{}"',
        `data-retired='{"bygone":"${nearest}"}'`,
      );
      await route.fulfill({ response: answer, body });
    }),
  );
  expect(await page.locator('live-chart').first().getAttribute('state')).toBe(nearest);
  const said = await page.locator('chart-player .unknown').textContent();
  expect(said).toContain('bygone');
  expect(said).toContain(nearest);
  await context.close();
});
