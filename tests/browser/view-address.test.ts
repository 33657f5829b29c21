/** The address of a view, wherever a chart can be set. */
import type { Values } from '../../src/data/settable.ts';
import { anySettings } from '../any-settings.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { faults } from './axe.ts';
import { browser, charts, quiet } from './book.ts';
import { oneIn, seed } from '../by-chance.ts';
import {
  chart,
  controlsOf,
  defaultsOf,
  deniedLink,
  id,
  path,
  queryOf,
  ready,
  SOON,
  standAt,
  steps,
} from './views.ts';

const chromium = browser();
/** The settings are others in every run; a failure names the seed. */
const settingsOf = (chart: string): Values =>
  fc.sample(anySettings(controlsOf(chart)), { seed, numRuns: 1 })[0] ?? {};

it.each(oneIn(6, steps))(
  `$path opens $chart as its address sets it, at its step, and links to the same (seed ${seed})`,
  async ({ chart, id, path }) => {
    const set = settingsOf(chart);
    const { page, said } = await chromium.visit(`${path}?utm_source=x&${queryOf(chart, set)}#${id}`);
    await ready(page, chart);
    await quiet(page);
    expect(await standAt(page, chart)).toEqual(set);
    const off = await page.evaluate((step) => {
      const e = document.getElementById(step);
      const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
      const margin = e && getComputedStyle(e).scrollMarginBlockStart;
      const { top = NaN } = e?.getBoundingClientRect() ?? {};
      return top - parseFloat(margin ?? '') - (parseFloat(scrollPaddingBlockStart) || 0);
    }, id);
    expect(Math.abs(off)).toBeLessThan(2);
    const other = (await page.getAttribute('a.language', 'href')) ?? '';
    expect(other).toContain(`?utm_source=x&${queryOf(chart, set)}#${id}`);
    const shown = `.stage[data-chart="${chart}"] .headline[data-on]`;
    const headline = await page.textContent(shown);
    const link = await deniedLink(page, `#${id}`);
    expect(link.pathname + link.search + link.hash).toBe(`${path}?${queryOf(chart, set)}#${id}`);
    await page.goto(link.href);
    await ready(page, chart);
    await expect.poll(() => page.textContent(shown), SOON).toBe(headline);
    expect(await standAt(page, chart)).toEqual(set);
    expect(said).toEqual([]);
  },
);

describe('before anything is set, a link has every default written out', () => {
  it('in a chapter, beside its step', async () => {
    const { page } = await chromium.visit(`${path}#${id}`);
    const { search, hash } = await deniedLink(page, `#${id}`);
    expect(search + hash).toBe(`?${queryOf(chart, defaultsOf(chart))}#${id}`);
  });

  it('on a chart’s own page, beside its state', async () => {
    const { page } = await chromium.visit(`${chartAddress('en', chart)}?utm_source=x&theme=dark`);
    const { pathname, searchParams } = await deniedLink(page, 'chart-player .sharing');
    expect(pathname).toBe(chartAddress('en', chart));
    const state = charts[chart]?.states[0] ?? '';
    const defaults = Object.entries(defaultsOf(chart)).map(([key, value]) => [key, String(value)]);
    expect([...searchParams]).toEqual([['state', state], ['theme', 'dark'], ...defaults]);
  });
});

it('an embed’s link opens the embed at its state and settings', async () => {
  const { page } = await chromium.visit(`${embedAddress('en', chart)}?state=planes&weight=1.84&theme=dark`);
  await page.click('.controls summary');
  await ready(page, chart);
  const { pathname, search } = await deniedLink(page, '.controls');
  expect(pathname + search).toBe(
    `${embedAddress('en', chart)}?state=planes&weight=1.84&sold=300000&plane=200`,
  );
});

it('a press copies the link, and a sentence says so', async () => {
  const { page } = await chromium.visit(`${path}#${id}`, {
    ...{ permissions: ['clipboard-read', 'clipboard-write'], bypassCSP: true },
  });
  await page.locator(`#${id} .view-copy`).click();
  await expect.poll(() => page.textContent(`#${id} .view-status`), SOON).toContain('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('?jumbo.weight=3&');
  expect(await faults(page, `#${id}`)).toEqual([]);
});

it('while a reader sets a chart of the essay its address says all of it, and no step is added to the history', async () => {
  const { page, said } = await chromium.visit(`${path}?sequoia.chips=90&utm_source=x#${id}`);
  const weight = `.controls[data-chart="${chart}"] [data-control="weight"]`;
  await page.locator(weight).scrollIntoViewIfNeeded();
  await ready(page, chart);
  const entries = await page.evaluate(() => history.length);
  const search = () => new URL(page.url()).search;
  await page.fill(`${weight} .typed`, '1.84');
  const others = '?sequoia.chips=90&utm_source=x';
  await expect.poll(search, SOON).toBe(`${others}&jumbo.weight=1.84&jumbo.sold=300000&jumbo.plane=200`);
  expect(await page.getAttribute('a.language', 'href')).toContain('jumbo.weight=1.84');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.click(`${weight} .reset`);
  await expect.poll(search, SOON).toBe(others);
  expect(said).toEqual([]);
});

describe('an address with what can’t be', () => {
  it('opens the default in a chapter, and at the step a sentence says what was left out', async () => {
    const query = 'jumbo.weight=9&jumbo.sodl=3&jumbbo.x=1&utm_source=x&jumbo.guess=4';
    const { page } = await chromium.visit(`/zh-hant/economics/?${query}#${id}`);
    const status = page.locator(`#${id} .view-status`);
    await expect.poll(() => status.textContent(), SOON).toContain('沒有採用9');
    const text = (await status.textContent()) ?? '';
    expect(text).toContain('「jumbo.sodl」');
    expect(text).toContain('「jumbbo.x」');
    expect(text).not.toMatch(/utm_source|guess/);
    expect(await standAt(page, chart)).toEqual(defaultsOf(chart));
  });

  it('opens the default in the gallery and in an embed, which name a key that is misspelt', async () => {
    for (const at of [chartAddress('en', chart), embedAddress('en', chart, 'planes')]) {
      const { page } = await chromium.visit(`${at}?weigth=2&sold=183000&utm_source=x`);
      await expect.poll(() => page.textContent('.unknown'), SOON).toContain('“weigth”');
      expect(await page.textContent('.unknown')).not.toContain('utm_source');
      expect(await standAt(page, chart)).toEqual({ ...defaultsOf(chart), sold: 183_000 });
    }
  });
});
