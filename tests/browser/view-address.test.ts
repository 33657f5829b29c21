/** The address of a view, and words that set a chart: found wherever a chart can be set. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { prefixOf } from '../../src/urls/settings.ts';
import { faults } from './axe.ts';
import { browser, charts, pages, quiet } from './book.ts';

const chromium = browser();
/** Printed with each failure: the settings are others in every run. */
const seed = Date.now() % 1e6;
const controlsOf = (chart: string) => charts[chart]?.declared.controls ?? {};
/** The last step of every chart that can be set, in each language. */
const steps = pages.flatMap(({ path, lang, steps: all }) => {
  const last = new Map(
    all.filter(({ chart }) => Object.keys(controlsOf(chart)).length).map((s) => [s.chart, s]),
  );
  return [...last.values()].map((step) => ({ ...step, path, lang }));
});
const settingsOf = (chart: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(controlsOf(chart)).map(([key, { least, most, step }], i) => {
      const [n = 0] = fc.sample(fc.nat({ max: Math.floor((most - least) / step + 1e-9) }), {
        ...{ seed: seed + i, numRuns: 1 },
      });
      return [key, Number((least + n * step).toPrecision(12))];
    }),
  );
const queryOf = (chart: string, set: Record<string, number>): string =>
  Object.entries(set)
    .map(([key, value]) => `${prefixOf(chart)}${key}=${value}`)
    .join('&');
/** What the controls of a chart stand at. */
const standAt = (page: Page, chart: string): Promise<Record<string, number>> =>
  page.evaluate(
    (id) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>(`.controls[data-chart="${id}"] [data-control]`)].map(
          (e) => [e.dataset['control'] ?? '', Number(e.querySelector<HTMLInputElement>('.range')?.value)],
        ),
      ),
    chart,
  );
const ready = (page: Page, chart: string) =>
  page.waitForSelector(`.controls[data-chart="${chart}"][data-ready]`, { state: 'attached' });
/** The link as it is shown where the clipboard is denied. */
async function copied(page: Page, by: string): Promise<string> {
  await page.locator(`${by} .view-copy`).click();
  const field = page.locator(`${by} .view-status input`);
  await field.waitFor();
  expect(await field.evaluate((e) => e === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => getSelection()?.toString() || null)).not.toBe('');
  return field.inputValue();
}
/** A clipboard that takes nothing. */
const denied = (page: Page) =>
  page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('denied')),
    }),
  );

describe.each(steps)('$lang, $chart', ({ chart, id, path, lang }) => {
  const set = settingsOf(chart);

  it(`opens at what its address sets, at its step, and its link opens the same (seed ${seed})`, async () => {
    const { page, said } = await chromium.visit(`${path}?utm_source=x&${queryOf(chart, set)}#${id}`);
    await ready(page, chart);
    await quiet(page);
    expect(await standAt(page, chart)).toEqual(set);
    const top = await page.evaluate((step) => document.getElementById(step)?.getBoundingClientRect().top, id);
    const line = await page.evaluate((step) => {
      const e = document.getElementById(step);
      return e ? parseFloat(getComputedStyle(e).scrollMarginBlockStart) : NaN;
    }, id);
    expect(Math.abs((top ?? NaN) - line)).toBeLessThan(2);
    const shown = `.stage[data-chart="${chart}"] .headline[data-on]`;
    const headline = await page.textContent(shown);
    const other = await page.getAttribute('a.language', 'href');
    expect(other).toContain(`?utm_source=x&${queryOf(chart, set)}#${id}`);
    await denied(page);
    const link = new URL(await copied(page, `#${id}`));
    expect(link.pathname + link.search + link.hash).toBe(`${path}?${queryOf(chart, set)}#${id}`);
    await page.goto(link.href);
    await ready(page, chart);
    await expect.poll(() => page.textContent(shown)).toBe(headline);
    expect(await standAt(page, chart)).toEqual(set);
    expect(said).toEqual([]);
  });

  it('links to its view with every default written out, before anything is set', async () => {
    const { page } = await chromium.visit(`${path}#${id}`);
    await denied(page);
    const defaults = Object.fromEntries(
      Object.entries(controlsOf(chart)).map(([key, c]) => [key, c.default]),
    );
    expect(await copied(page, `#${id}`)).toContain(`${path}?${queryOf(chart, defaults)}#${id}`);
    const own = await chromium.visit(chartAddress(lang, chart));
    await denied(own.page);
    const gallery = new URL(await copied(own.page, 'chart-player .sharing'));
    expect(gallery.pathname).toBe(chartAddress(lang, chart));
    expect(Object.fromEntries(gallery.searchParams)).toMatchObject(
      Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, String(value)])),
    );
    expect(gallery.searchParams.get('state')).toBe(charts[chart]?.states[0]);
  });
});

const [{ chart = '', id = '', path = '/' } = {}] = steps.filter(({ chart: c }) => c === 'jumbo');
const controls = `.controls[data-chart="${chart}"]`;

describe('while a reader sets a chart of the essay', () => {
  it('the address says all of it, keeps what else stands there, and the way back stays as long as it was', async () => {
    const { page, said } = await chromium.visit(`${path}?sequoia.chips=90&utm_source=x#${id}`);
    await page.locator(controls).scrollIntoViewIfNeeded();
    await ready(page, chart);
    const entries = await page.evaluate(() => history.length);
    await page.fill(`${controls} [data-control="weight"] .typed`, '1.84');
    await expect.poll(() => new URL(page.url()).search).toContain('jumbo.weight=1.84');
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ 'sequoia.chips': '90', utm_source: 'x' },
      ...{ 'jumbo.weight': '1.84', 'jumbo.sold': '300000', 'jumbo.plane': '200' },
    });
    expect(await page.getAttribute('a.language', 'href')).toContain('jumbo.weight=1.84');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.click(`${controls} [data-control="weight"] .reset`);
    await expect.poll(() => new URL(page.url()).search).toBe('?sequoia.chips=90&utm_source=x');
    expect(said).toEqual([]);
  });
});

describe('an address with what can’t be', () => {
  it('opens the default in a chapter, and at the step a sentence says what was left out', async () => {
    const query = 'jumbo.weight=9&jumbo.sodl=3&jumbbo.x=1&utm_source=x&jumbo.guess=4';
    const { page } = await chromium.visit(`/zh-hant${path}?${query}#${id}`);
    const status = page.locator(`#${id} .view-status`);
    await expect.poll(() => status.textContent()).toContain('沒有採用9');
    const text = (await status.textContent()) ?? '';
    expect(text).toContain('「jumbo.sodl」');
    expect(text).toContain('「jumbbo.x」');
    expect(text).not.toMatch(/utm_source|guess/);
    expect((await standAt(page, chart))['weight']).toBe(3);
  });

  it('opens the default in the gallery and in an embed, which name a key that is misspelt', async () => {
    for (const at of [chartAddress('en', chart), embedAddress('en', chart, 'planes')]) {
      const { page } = await chromium.visit(`${at}?weigth=2&sold=183000&utm_source=x`);
      await expect.poll(() => page.textContent('.unknown')).toContain('“weigth”');
      expect(await page.textContent('.unknown')).not.toContain('utm_source');
      expect(await standAt(page, chart)).toMatchObject({ weight: 3, sold: 183_000 });
    }
  });
});

it('an embed’s link opens the embed at its state and settings', async () => {
  const { page } = await chromium.visit(`${embedAddress('en', chart)}?state=planes&weight=1.84&theme=dark`);
  await page.click('.controls summary');
  await ready(page, chart);
  await denied(page);
  const link = new URL(await copied(page, '.controls'));
  expect(link.pathname).toBe(embedAddress('en', chart));
  expect(Object.fromEntries(link.searchParams)).toEqual({
    ...{ state: 'planes', weight: '1.84', sold: '300000', plane: '200' },
  });
});

it('a press copies the link, and a sentence says so', async () => {
  const { page } = await chromium.visit(`${path}#${id}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator(`#${id} .view-copy`).click();
  await expect.poll(() => page.textContent(`#${id} .view-status`)).toContain('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('?jumbo.weight=3&');
  expect(await faults(page, `#${id}`)).toEqual([]);
});

it('codes for embedding carry what is set, from a chart’s own page and from the essay', async () => {
  const own = await chromium.visit(`${chartAddress('en', chart)}?state=planes&weight=1.84`);
  const code = (page: Page, of: string) => page.textContent(`[data-code="${of}"]`);
  const settings = 'weight=1.84&sold=300000&plane=200';
  await expect
    .poll(() => code(own.page, 'iframe live'))
    .toContain(`/embed/jumbo/planes/?${settings.replaceAll('&', '&amp;')}"`);
  await expect.poll(() => code(own.page, 'iframe live')).toContain('title="As much as 2.76 jumbo jets · ');
  await own.page.click('[data-control="weight"] .reset');
  await expect.poll(() => code(own.page, 'iframe live')).toContain('/embed/jumbo/planes/"');
  const { page } = await chromium.visit(`${path}?jumbo.weight=1.84#${id}`);
  await expect
    .poll(() => page.textContent(`.stage[data-chart="jumbo"] .headline[data-on]`))
    .toContain('2.76');
  await page.locator(`.stage[data-chart="${chart}"] .embed-open`).click();
  await page.waitForSelector('dialog[open] [data-code="component live"]', { state: 'attached' });
  expect(await code(page, 'component live')).toContain(`settings="${settings.replaceAll('&', '&amp;')}"`);
});

describe('words that set a chart', () => {
  const views = 'a.view';

  it('say so when pointed at and when come to by keys, go with Escape, and set it in place when pressed', async () => {
    const { page, said } = await chromium.visit(`${path}#${id}`, { bypassCSP: true });
    await ready(page, chart);
    await quiet(page);
    const link = page.locator(`#${id} ${views}`).first();
    const tip = page.locator('[role="tooltip"]');
    await link.hover();
    await expect.poll(() => tip.isVisible()).toBe(true);
    expect(await link.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await page.locator(`#${id} a.claim`).nth(1).focus();
    await page.keyboard.press('Tab');
    expect(await link.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await tip.isVisible()).toBe(true);
    expect(await faults(page, `#${id}`)).toEqual([]);
    const before = await page.evaluate(() => [scrollY, history.length]);
    await page.keyboard.press('Enter');
    const shown = page.locator(`.stage[data-chart="${chart}"] .headline[data-on]`);
    await expect.poll(() => shown.textContent()).toBe('As much as 2.75 jumbo jets');
    expect(await page.evaluate(() => [scrollY, history.length])).toEqual(before);
    await expect.poll(() => new URL(page.url()).search).toContain('jumbo.sold=183000');
    await expect.poll(() => page.textContent(`${controls} .changed`)).toContain('183,000');
    expect(said).toEqual([]);
  });

  it('are all links to a step with its settings, which open what pressing them sets; without script to its still', async () => {
    const { page } = await chromium.visit(path, { javaScriptEnabled: false });
    const all = await page
      .locator(views)
      .evaluateAll((links) => links.map((e) => (e as HTMLAnchorElement).getAttribute('href') ?? ''));
    expect(all.length).toBeGreaterThan(3);
    for (const href of all) {
      const { hash, searchParams } = new URL(href, 'https://essay.example');
      const step = await page.evaluate((h) => document.querySelector(`${h} .still svg`) !== null, hash);
      expect(step, href).toBe(true);
      expect(searchParams.size, href).toBeGreaterThan(0);
    }
    await page.locator(views).first().click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.locator(`#${id} .still svg:visible`).count()).toBe(1);
  });
});
