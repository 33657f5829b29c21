/** What a page has fetched before its stylesheet is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/lang.ts';
import { oneIn } from '../by-chance.ts';
import { browser, chapters, goTo } from './book.ts';

const chromium = browser();
const dist = inject('dist');
/** How a font of a slice is asked for ahead, and its address. */
const AHEAD =
  /<link rel="preload" href="([^"]*)" as="font" type="font\/woff2" crossorigin fetchpriority="low">/g;
/** Every page that asks for some. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html') && !file.includes('embed/'))
  .filter((file) => readFileSync(join(dist, file), 'utf8').includes('fetchpriority="low"'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);

it('every chapter that is written in Han asks ahead for its type', () => {
  const written = chapters.filter(({ lang }) => LANGUAGES[lang].han).map(({ path }) => path);
  expect(written.length).toBeGreaterThan(0);
  expect(pages).toEqual(expect.arrayContaining(written));
});

it.each(oneIn(6, pages))('%s needs every font that it asks for ahead', async (path) => {
  const { page, leave } = await chromium.fresh();
  let ahead: string[] = [];
  // The same page without asking: what it fetches then, it needs.
  await page.route(inject('site') + path, async (route) => {
    const html = await (await route.fetch()).text();
    ahead = [...html.matchAll(AHEAD)].map(([, href = '']) => href);
    await route.fulfill({ body: html.replace(AHEAD, ''), contentType: 'text/html; charset=utf-8' });
  });
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await goTo(page, path);
  await page.evaluate(() => document.fonts.ready);
  expect(ahead.length).toBeGreaterThan(2);
  expect(ahead.filter((href) => !fetched.has(new URL(href, inject('site')).pathname))).toEqual([]);
  await leave();
});
