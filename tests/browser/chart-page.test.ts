/** A chart’s page: how it moves, what its address asks for in vain, its theme, its language, and the way to it. */
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { browser, chapters } from './book.ts';
import { ids, shows, statesOf } from './gallery-state.ts';

const chromium = browser();

describe('a chart’s page', () => {
  const id = ids.find((chart) => statesOf(chart).length > 3) ?? '';
  const [first = '', ...others] = statesOf(id);

  it('moves from state to state, and a hand that changes its mind ends in the right drawing', async () => {
    const { page, leave } = await chromium.visit(chartAddress('en', id));
    await page.waitForSelector(`button[data-state="${first}"][aria-current="true"]`);
    for (let i = 1; i <= statesOf(id).length; i++) await page.fill('[type="range"]', String(i));
    await page.click('.state-slider [data-by="-1"]');
    await shows(page, 'en', id, others.at(-2) ?? '');
    await page.focus('[type="range"]');
    await page.keyboard.press('Home');
    await shows(page, 'en', id, first);
    await leave();
  });

  it.each(LANGS)('says in a sentence what its address asks for in vain, in %s', async (lang) => {
    const wrong = `?state=${others[0]}x&size=xl&theme=drak`;
    const { page, leave } = await chromium.visit(chartAddress(lang, id) + wrong);
    const line = page.locator('.unknown');
    await line.waitFor({ state: 'visible' });
    const text = await line.innerText();
    for (const word of [`${others[0]}x`, others[0], 'xl', 'drak', 'dark']) expect(text).toContain(word);
    await shows(page, lang, id, first);
    await leave();
  });

  it('wears a theme for the view only, until the reader chooses one', async () => {
    const { page, leave } = await chromium.visit(`${chartAddress('en', id)}?theme=dark`);
    const theme = () => page.getAttribute('html', 'data-theme');
    await page.waitForSelector('[name="theme"][value="dark"]:checked', { state: 'attached' });
    expect(await theme()).toBe('dark');
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe(null);
    await page.check('[name="theme"][value="auto"]', { force: true });
    expect(await theme()).toBe(null);
    await page.check('[name="theme"][value="light"]', { force: true });
    await page.click('.theme');
    expect(await theme()).toBe('dark');
    expect(await page.isChecked('[name="theme"][value="auto"]')).toBe(true);
    await page.waitForFunction(() => location.search === '');
    await leave();
  });

  it('keeps its view in the other language', async () => {
    const { page, leave } = await chromium.visit(`${chartAddress('en', id, others[0])}&size=s`);
    await page.waitForFunction(() => document.querySelector<HTMLAnchorElement>('.language')?.search);
    await page.click('.language');
    await page.waitForURL('**/zh-hant/**');
    await page.waitForSelector(`button[data-state="${others[0]}"][aria-current="true"]`);
    await shows(page, 'zh-hant', id, others[0] ?? '', 's');
    await leave();
  });

  it('has no control too small for a thumb', async () => {
    const { page, leave } = await chromium.visit(chartAddress('en', id), {
      viewport: { width: 360, height: 780 },
    });
    const settings = await page.locator('chart-player :is(button, input)').all();
    expect(settings.length).toBeGreaterThan(statesOf(id).length);
    for (const setting of settings) {
      const box = await setting.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await leave();
  });
});

it('every stage of the essay leads to its chart at the present state, in one line', async () => {
  const chapter = chapters.find((p) => p.steps.length > 1);
  const step = chapter?.steps.at(-1);
  if (!chapter || !step) throw new Error('there is no chapter to read');
  const { page, leave } = await chromium.visit(`${chapter.path}#${step.id}`, {
    viewport: { width: 360, height: 780 },
  });
  const caption = page.locator(`.stage[data-chart="${step.chart}"] figcaption`);
  const link = caption.locator('[data-keep-state]:not(.embed-open)');
  const href = await link.evaluate((a: HTMLAnchorElement) => a.pathname + a.search);
  expect(href).toBe(chartAddress(chapter.lang, step.chart, step.state));
  expect((await caption.boundingBox())?.height).toBeLessThan(20);
  await link.click();
  await page.waitForSelector(`button[data-state="${step.state}"][aria-current="true"]`);
  await leave();
});
