import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { embedAddress } from '../../src/urls/addresses.ts';
import { MEASURED } from '../../src/build/weights/kept-weights.ts';
import type { Weights } from '../../src/build/weights/embed-weights.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { browser, charts, goTo, quiet } from './book.ts';
import { oneIn, seed } from '../by-chance.ts';
import { lateFonts, shiftOf } from './shifts.ts';

const chromium = browser();
const KB = 1024;
const ids = Object.keys(charts);
/** What a browser counts beside the bytes of a file. */
const WIRE = 100;
const measured = JSON.parse(readFileSync(MEASURED, 'utf8')) as Weights;

interface Weight {
  readonly code: number;
  readonly html: number;
  readonly type: number;
  readonly others: readonly string[];
}

/** Opens an embed in a page that may have held others, or does what else makes it ask, and weighs what came. */
async function weigh(
  page: Page,
  path: string,
  come = (): Promise<unknown> => goTo(page, path),
): Promise<Weight> {
  const came: { url: string; kind: string; bytes: Promise<number> }[] = [];
  const onFinished = (r: Request) =>
    came.push({ url: r.url(), kind: r.resourceType(), bytes: r.sizes().then((s) => s.responseBodySize) });
  page.on('requestfinished', onFinished);
  await come();
  page.off('requestfinished', onFinished);
  const sum = async (match: (kind: string, url: string) => boolean): Promise<number> => {
    const sizes = await Promise.all(came.filter((r) => match(r.kind, r.url)).map((r) => r.bytes));
    // What comes from the cache is counted below zero.
    return sizes.reduce((a, b) => a + Math.max(0, b), 0);
  };
  // The list of a Chinese chart's font files is part of its type.
  const isType = (kind: string, url: string): boolean => kind === 'font' || /\/embed-zh-hant-/.test(url);
  return {
    code: await sum((kind, url) => ['script', 'stylesheet', 'fetch'].includes(kind) && !isType(kind, url)),
    html: await sum((kind) => kind === 'document'),
    type: await sum(isType),
    others: came.map((r) => r.url).filter((url) => !url.startsWith(inject('site'))),
  };
}

describe.each(oneIn(LANGS.length, LANGS))('an embed in %s', (lang) => {
  it('weighs at most 15 KB of code and 28 KB in all, and the next one at most 8.5 KB more', async () => {
    const [first = '', ...rest] = ids;
    const { page, context, leave } = await chromium.fresh();
    const one = await weigh(page, embedAddress(lang, first));
    const report = [`first: code ${one.code}, HTML ${one.html}, type ${one.type}`];
    expect(one.code).toBeGreaterThan(KB);
    expect(one.code).toBeLessThanOrEqual(15 * KB);
    expect(one.code + one.html).toBeLessThanOrEqual(28 * KB);
    const table = measured[lang];
    const { first: all = 0, next = 0 } = table[first] ?? {};
    expect(Math.abs(one.code - (all - next)), 'the table’s code').toBeLessThan(WIRE);
    for (const id of oneIn(2, rest)) {
      const next = await weigh(page, embedAddress(lang, id));
      report.push(`${id}: ${next.code + next.html}, type ${next.type}`);
      expect(next.code + next.html, id).toBeLessThanOrEqual((table[id]?.next ?? 0) + WIRE);
      expect(next.others).toEqual([]);
    }
    const [heavy = '', { next: most = 0 } = {}] =
      Object.entries(table).sort(([, a], [, b]) => b.next - a.next)[0] ?? [];
    const states: { state: string; html: number }[] = [];
    for (const state of charts[heavy]?.states ?? [])
      states.push({ state, html: (await weigh(page, embedAddress(lang, heavy, state))).html });
    report.push(`${heavy} by state: ${states.map(({ html }) => html).join(', ')}`);
    // Those before it brought what charts with controls share; here only the first came before it.
    const heaviest = states.sort((a, b) => b.html - a.html)[0]?.state ?? '';
    const other = await chromium.fresh();
    await weigh(other.page, embedAddress(lang, first));
    const { code, html } = await weigh(other.page, embedAddress(lang, heavy, heaviest));
    await other.leave();
    expect(Math.abs(code + html - most), 'the table’s heaviest').toBeLessThan(WIRE);
    expect(code + html).toBeLessThanOrEqual(8.5 * KB);
    console.log(`${lang}, bytes on the wire\n${report.join('\n')}`);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await leave();
  });

  it('shifts nothing while it loads, its fonts late, and is walked', async () => {
    for (const id of oneIn(12, ids)) {
      const { page, leave } = await chromium.fresh();
      const release = await lateFonts(page);
      await page.goto(inject('site') + embedAddress(lang, id), { waitUntil: 'domcontentloaded' });
      await release();
      await quiet(page);
      await page.click('[data-by="1"]');
      await page.waitForSelector('live-chart[data-settled] .headline[data-on]:not(:first-child)');
      expect(await shiftOf(page), id).toBeLessThanOrEqual(0.01);
      await leave();
    }
  });
});

/** What more a chart with a guess may bring: what draws it comes with what draws the chart. */
const guessOf = (id: string, bytes: number): number => (charts[id]?.declared.guess ? bytes : 0);

it('by the table no chart is heavier than hosts are promised, walked to its end', () => {
  for (const lang of LANGS)
    for (const id of ids) {
      const { first = Infinity, walk = Infinity } = measured[lang][id] ?? {};
      expect(walk, `${id}, ${lang}`).toBeLessThanOrEqual(29.5 * KB + guessOf(id, 1.25 * KB));
      // At the heaviest of its states.
      expect(first + walk, `${id}, ${lang}`).toBeLessThanOrEqual(42 * KB + guessOf(id, 4.5 * KB));
    }
});

describe(`an embed that is the first on its page and is walked to its end (SEED=${seed})`, () => {
  // That the table is right shows of a few as of all.
  it.each(oneIn(10, ids))(
    'weighs at most 29.5 KB of code more, and 42 KB in all without its type: %s',
    async (id) => {
      // The languages differ in their type and some words alone.
      const lang = LANGS[ids.indexOf(id) % LANGS.length] ?? 'en';
      const { page, leave } = await chromium.fresh();
      const first = await weigh(page, embedAddress(lang, id));
      const more = await weigh(page, '', async () => {
        for (const state of charts[id]?.states.slice(1) ?? []) {
          await page.click('[data-by="1"]');
          await page.waitForSelector(`live-chart[state="${state}"][data-settled]`);
        }
      });
      const all = first.code + first.html + more.code;
      console.log(
        `${id}, ${lang}: code ${first.code}, HTML ${first.html}, walked ${more.code}, in all ${all}`,
      );
      expect(more.code).toBeGreaterThan(KB);
      // The files themselves are held to it above.
      expect(more.code).toBeLessThanOrEqual(29.5 * KB + guessOf(id, 1.25 * KB) + 3 * WIRE);
      expect(Math.abs(more.code - (measured[lang][id]?.walk ?? 0)), 'the table’s walk').toBeLessThan(
        3 * WIRE,
      );
      // As by the table: its field, what it is given, and the link to what was guessed.
      expect(all).toBeLessThanOrEqual(42 * KB + guessOf(id, 4.5 * KB));
      expect(more.others).toEqual([]);
      await leave();
    },
  );
});
