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
      // The titles' slices are in the stylesheet of all pages, and small: no link names them.
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'link')
      .filter(({ name }) => /noto-.*\.woff2|chinese-.*\.css/.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(2);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
});

it('a reader who comes from another page of ours does not wait for a paint', async () => {
  const { page } = await chromium.fresh();
  await goTo(page, '/zh-hant/');
  const [to = ''] = late.filter((path) => path.includes('moat'));
  await page.evaluate((path) => location.assign(path), to);
  await page.waitForURL(`**${to}`);
  await expect.poll(() => page.evaluate(setFaces)).toBeGreaterThan(2);
  // What the page asked for at once came before the rest of its head was laid out.
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    asked: performance.getEntriesByType('resource').find(({ name }) => /chinese-.*\.css/.test(name))
      ?.startTime,
  }));
  expect(asked).toBeLessThan(painted);
});

it('without script it is there as well', async () => {
  const { page } = await chromium.fresh({ javaScriptEnabled: false });
  const faces: string[] = [];
  page.on('request', (request) => faces.push(new URL(request.url()).pathname));
  await page.goto(inject('site') + (late[0] ?? ''), { waitUntil: 'networkidle' });
  expect(faces.filter((name) => /noto-.*\.woff2/.test(name)).length).toBeGreaterThan(2);
});
