/** What a page fetches of its Chinese type, and when. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/lang.ts';
import { oneIn } from '../by-chance.ts';
import { browser, chapters, goTo } from './book.ts';

const chromium = browser();
const dist = inject('dist');
/** What a page asks for once it has been painted: addresses of fonts. */
const AHEAD = / data-ahead="([^"]*)"/;
/** Every page that asks for some. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html') && !file.includes('embed/'))
  .filter((file) => readFileSync(join(dist, file), 'utf8').includes(' data-ahead="'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);

/** Runs in a page: how many Chinese faces it has been set in. */
const setFaces = (): number =>
  [...document.fonts].filter(({ family, status }) => family.includes('TC') && status === 'loaded').length;

it('every chapter that is written in Han asks for its type before it is laid out in it', () => {
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
    ahead = AHEAD.exec(html)?.[1]?.split(' ') ?? [];
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

/** Every page with Chinese type of its own that comes late. */
const late = pages.filter((path) =>
  readFileSync(join(dist, path, 'index.html'), 'utf8').includes(' data-type="'),
);

it.each(oneIn(6, late))('%s is painted before it asks for its type, and then set in it', async (path) => {
  const { page } = await chromium.fresh({ viewport: { width: 412, height: 823 } });
  await goTo(page, path);
  await expect.poll(() => page.evaluate(setFaces)).toBeGreaterThan(2);
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    asked: performance
      .getEntriesByType('resource')
      // The titles' slices are in the stylesheet of all pages, and small: that asks for them, and no script.
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType !== 'css')
      .filter(({ name }) => /noto-.*\.woff2|chinese-.*\.css/.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(2);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
});

it.each([
  ['comes from another page of ours', (to: string) => location.assign(to)],
  ['loads a page anew', () => location.reload()],
])('a reader who %s sees no type but the page’s', async (_, go) => {
  const { page, leave } = await chromium.fresh();
  const [to = ''] = late.filter((path) => path.includes('moat'));
  await goTo(page, go.length ? '/zh-hant/' : to);
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  await page.evaluate(go, to);
  await page.waitForFunction(() => !('isOld' in window) && document.readyState === 'complete');
  const { painted, come } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    come: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /chinese-.*\.css/.test(name))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
  }));
  expect(come).toHaveLength(1);
  expect(come[0]).toBeLessThan(painted);
  await expect.poll(() => page.evaluate(setFaces)).toBeGreaterThan(2);
  await leave();
});

it('without script it is there as well', async () => {
  const { page, leave } = await chromium.fresh({ javaScriptEnabled: false });
  const fonts: string[] = [];
  page.on('request', (request) => fonts.push(new URL(request.url()).pathname));
  await page.goto(inject('site') + (late[0] ?? ''));
  await expect.poll(() => fonts.filter((name) => /noto-.*\.woff2/.test(name)).length).toBeGreaterThan(2);
  await leave();
});
