/** What scripts reckon with when they run: the site in a folder of its host. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { BASE } from '../../src/site/base.ts';
import { address, chartAddress, embedAddress, sharedStep, stepAddress } from '../../src/urls/addresses.ts';
import { browser, chapters, charts, quiet } from '../browser/book.ts';

const chromium = browser();

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
