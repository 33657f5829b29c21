/** Embeds of the site in a folder, on other people’s pages: whatever is pasted there calls no other site. */
import { afterAll, describe, expect, inject, it } from 'vitest';
import { frozen } from '../../scripts/freeze.ts';
import { BASE } from '../../src/site/base.ts';
import { chartAddress, fileAddress, oembedAddress } from '../../src/urls/addresses.ts';
import { readPage, textOf } from '../built/built.ts';
import { first as firstOf, textOf as words } from '../built/html.ts';
import { browser, charts } from '../browser/book.ts';
import { closeHosts, hostPage } from '../browser/host-page.ts';
import { ELSEWHERE } from './elsewhere.ts';

const chromium = browser();
afterAll(closeHosts);

const [id = ''] = Object.keys(charts);

describe('on somebody’s page', () => {
  const codes = (of: string): string =>
    words(firstOf(`[data-code="${of}"]`, readPage(chartAddress('en', id))));
  const element = `<hundred-models-chart chart="${id}" lang="zh-Hant">What it shows</hundred-models-chart>`;
  const script = (file: string): string => ELSEWHERE.site + fileAddress(`embed/v1/${file}`);
  const { html } = JSON.parse(textOf(oembedAddress('en', id, 'json'))) as { html: string };
  const newest = frozen().at(-1)?.file ?? '';

  it.each([
    ['the component', codes('component live')],
    ['the component, frozen', codes('component frozen')],
    [
      'the component as somebody’s module imports it',
      `<script type="module">import '${script(newest)}'</script>${element}`,
    ],
    [
      'the component as a script loads it late',
      `<script>import('${script('embed.js')}?once')</script>${element}`,
    ],
    ['a frame', codes('iframe live')],
    ['what WordPress makes of an address', html],
  ])('%s shows the chart of this site, and calls no other', async (_, code) => {
    const { page, context, said } = await chromium.fresh();
    const host = await hostPage(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${code}</html>`,
    );
    const elsewhere: string[] = [];
    // The site is served here, and called by the name that it is built for.
    await context.route(/^https?:/, async (route) => {
      const url = route.request().url();
      if (url === host) return route.continue();
      if (!url.startsWith(`${ELSEWHERE.site}${BASE}/`)) elsewhere.push(url);
      const response = await route.fetch({ url: url.replace(ELSEWHERE.site, inject('site')) });
      return route.fulfill({ response });
    });
    await page.goto(host);
    await expect.poll(() => page.frames().length).toBe(2);
    const [, frame] = page.frames();
    const embed = new RegExp(`^${ELSEWHERE.site}${BASE}/(zh-hant/)?embed/${id}/`);
    await expect.poll(() => frame?.url()).toMatch(embed);
    await frame?.waitForLoadState();
    await frame?.click('[data-by="1"]:not([disabled])');
    await frame?.locator('live-chart[data-settled]').waitFor();
    expect(elsewhere).toEqual([]);
    expect(said).toEqual([]);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
});
