import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browser, chapters, pages, settled } from './book.ts';

const chromium = browser();
const KB = 1024;

/** Bytes on the wire by kind, of every answer that a page gets from now on. */
function weigh(page: Page) {
  const seen: { url: string; type: string; bytes: Promise<number> }[] = [];
  page.on('requestfinished', (r: Request) => {
    seen.push({ url: r.url(), type: r.resourceType(), bytes: r.sizes().then((s) => s.responseBodySize) });
  });
  return async (match: (kind: string, url: string) => boolean): Promise<number> => {
    const sizes = await Promise.all(seen.filter((s) => match(s.type, s.url)).map((s) => s.bytes));
    // What comes from the cache is counted below zero.
    return sizes.reduce((a, b) => a + Math.max(0, b), 0);
  };
}

describe.each(pages.map((p) => [p.path, p] as const))('a first visit of %s', (_, { path }) => {
  it('weighs at most 65 KB of HTML, CSS and JS, of which 30 KB are JS, and asks no other origin', async () => {
    const { page, context } = await chromium
      .visit('/favicon.svg', { javaScriptEnabled: true })
      .catch(() => chromium.visit(path));
    const bytes = weigh(page);
    const others: string[] = [];
    page.on('request', (r) => {
      if (!r.url().startsWith(inject('site'))) others.push(r.url());
    });
    await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
    await settled(page);
    const js = await bytes((kind) => kind === 'script');
    const all = await bytes((kind) => ['document', 'stylesheet', 'script'].includes(kind));
    const fonts = await bytes((kind) => kind === 'font');
    console.log(
      `${path}: HTML+CSS+JS ${(all / KB).toFixed(1)} KB, JS ${(js / KB).toFixed(1)} KB, fonts ${(fonts / KB).toFixed(1)} KB`,
    );
    expect(js).toBeLessThanOrEqual(30 * KB);
    // The list of which Chinese characters are in which file comes on top.
    expect(all).toBeLessThanOrEqual((path.startsWith('/zh-hant') ? 71 : 65) * KB);
    expect(others).toEqual([]);
    await context.close();
  });

  it.each([1280, 390])(
    'shifts nothing while it loads, its fonts late, and is scrolled, %i px wide',
    async (width) => {
      const { page, context } = await chromium.visit(path, { viewport: { width, height: 800 } }, (p) =>
        p.route('**/*.woff2', async (route) => {
          await new Promise((done) => setTimeout(done, 600));
          await route.continue();
        }),
      );
      await page.mouse.move(200, 400);
      for (let i = 0; i < 60; i++) {
        await page.mouse.wheel(0, 400);
        await page.waitForTimeout(30);
      }
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const e of list.getEntries() as (PerformanceEntry & {
                value: number;
                hadRecentInput: boolean;
              })[])
                sum += e.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 300);
          }),
      );
      expect(shift).toBe(0);
      await context.close();
    },
  );
});

it('a first Chinese chapter loads at most 220 KB of Chinese type, the next at most 80 KB more', async () => {
  const [first, ...rest] = chapters.filter((p) => p.lang === 'zh-hant');
  const { page, context } = await chromium.visit('/favicon.svg').catch(() => chromium.visit('/'));
  const bytes = weigh(page);
  const chinese = (kind: string, url: string): boolean =>
    kind === 'font' && /tc/i.test(url.split('/').at(-1) ?? '');
  await page.goto(inject('site') + first?.path, { waitUntil: 'networkidle' });
  await settled(page);
  let before = await bytes(chinese);
  console.log(`Chinese type, first chapter: ${(before / KB).toFixed(1)} KB`);
  expect(before).toBeGreaterThan(20 * KB);
  expect(before).toBeLessThanOrEqual(220 * KB);
  for (const p of rest) {
    await page.goto(inject('site') + p.path, { waitUntil: 'networkidle' });
    await settled(page);
    const now = await bytes(chinese);
    console.log(`Chinese type, ${p.path}: ${((now - before) / KB).toFixed(1)} KB more`);
    expect(now - before).toBeLessThanOrEqual(80 * KB);
    before = now;
  }
  await context.close();
});

it('opening a Chinese chapter fetches no type for what is hidden', async () => {
  for (const { path } of chapters.filter((p) => p.lang === 'zh-hant')) {
    const { page, context } = await chromium.visit('/favicon.svg').catch(() => chromium.visit('/'));
    const asked: string[] = [];
    page.on('request', (r) => asked.push(r.url().split('/').at(-1) ?? ''));
    await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
    expect(asked.filter((file) => /-rest/.test(file))).toEqual([]);
    await context.close();
  }
});

it('no English page fetches a heavy Chinese face', async () => {
  for (const { path } of pages.filter((p) => p.lang === 'en')) {
    const { page, context } = await chromium.visit(path);
    const fonts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap((e) => (/tc-600/.test(e.name) ? [e.name] : [])),
    );
    expect(fonts, path).toEqual([]);
    await context.close();
  }
});
