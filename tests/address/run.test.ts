/** What scripts reckon with when they run: the site in a folder of its host, and its embeds on other people's pages. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { frozen } from '../../scripts/freeze.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { BASE } from '../../src/site/base.ts';
import {
  address,
  chartAddress,
  embedAddress,
  fileAddress,
  oembedAddress,
  sharedStep,
  stepAddress,
} from '../../src/urls/addresses.ts';
import { readPage, textOf } from '../built/built.ts';
import { first as firstOf, textOf as words } from '../built/html.ts';
import { browser, chapters, charts, quiet } from '../browser/book.ts';
import { closeHosts, hostPage } from '../browser/host-page.ts';
import { ELSEWHERE } from './elsewhere.ts';

const chromium = browser();
afterAll(closeHosts);

const [[id, { states }] = ['', { states: [] as readonly string[] }]] = Object.entries(charts);
const [state = ''] = states.slice(1);

/** What a page asks for that is not the site's, or is not there. */
function strays(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && (origin !== inject('site') || !pathname.startsWith(`${BASE}/`)))
      found.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  return found;
}

describe.each(LANGS)('in %s', (lang) => {
  const chapter = chapters.find((c) => c.lang === lang);
  const slug = chapter?.path.split('/').at(-2) ?? '';
  const step = chapter?.steps[1]?.id ?? '';

  // A page of each kind, in either language.
  it.each(
    lang === 'en'
      ? [
          ['a chapter', address(lang, slug)],
          ['a chart', chartAddress(lang, id, state)],
          ['the gallery', address(lang, 'charts')],
          ['the terms', address(lang, 'terms')],
        ]
      : [
          ['the cover', address(lang, '')],
          ['a chapter', address(lang, slug)],
          ['the ledger', address(lang, 'sources')],
          ['an embed', embedAddress(lang, id, state)],
        ],
  )('%s asks for nothing but what is there, in the folder', async (_, path = '') => {
    const { page, context, said } = await chromium.fresh();
    const stray = strays(page);
    await page.goto(inject('site') + path);
    await quiet(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await quiet(page);
    const [button] = await page.locator('[data-by="1"]:enabled:visible').all();
    await button?.click();
    await quiet(page);
    expect(stray).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });

  it('a shared step leads on to the step, and the way to the other language keeps it', async () => {
    const { page, context } = await chromium.fresh();
    await page.goto(inject('site') + sharedStep(lang, slug, step));
    await page.waitForURL(inject('site') + stepAddress(lang, slug, step));
    const other = lang === 'en' ? 'zh-hant' : 'en';
    await quiet(page);
    await page.click('a.language');
    await page.waitForURL(inject('site') + stepAddress(other, slug, step));
    await context.close();
  });

  it('an address that is none is led to the nearest, in its language, whichever letters the folder is typed in', async () => {
    const { page, context } = await chromium.fresh();
    const wrong = address(lang, slug).replace(/([a-z])([a-z])\/$/, '$2$1/');
    const typed = lang === 'en' ? wrong : wrong.replace(BASE, BASE.toUpperCase());
    await page.goto(`${inject('site')}${typed}#${step}`);
    const near = page.locator('.not-found section').first().locator('.nearest a');
    await near.waitFor();
    expect(await near.getAttribute('href')).toBe(stepAddress(lang, slug, step));
    expect(await page.locator('.not-found section').first().getAttribute('lang')).toMatch(
      lang === 'en' ? 'en' : 'zh',
    );
    await context.close();
  });
});

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
