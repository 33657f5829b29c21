/** Where the code to be pasted is found: on a chart’s own page, and in a dialog in the essay. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartAddress, playgroundAddress } from '../../src/urls/addresses.ts';
import { DESTINATIONS } from '../../src/embed/codes.ts';
import { faults, withAxe } from './axe.ts';
import { browser, chapters, charts, goTo, quiet } from './book.ts';

const chromium = browser();
const [[id, { states }] = ['', { states: [] }]] = Object.entries(charts);
const last = states.at(-1) ?? '';
const [PLAYED = '', STILL = ''] = [true, false].map(
  (has) => Object.entries(charts).find(([, { declared }]) => Boolean(declared.playground) === has)?.[0],
);

const code = (page: Page, of: string): Promise<string | null> => page.textContent(`[data-code="${of}"]`);

describe('on a chart’s own page', () => {
  it.each(['en', 'zh-hant'] as const)(
    'there is code for every destination without script, in %s',
    async (lang) => {
      const { page, leave } = await chromium.visit(chartAddress(lang, id), { javaScriptEnabled: false });
      for (const to of DESTINATIONS) expect(await code(page, `${to} live`), to).toBeTruthy();
      await leave();
    },
  );

  it('the code and both previews follow the state, and the code the colours, that the reader sets', async () => {
    const { page, leave } = await chromium.visit(chartAddress('en', id));
    await page.click(`button[data-state="${last}"]`);
    await page.check('[name="theme"][value="dark"]', { force: true });
    await page.waitForFunction(
      (state) =>
        document.querySelector('[data-code="iframe live"]')?.textContent?.includes(`/${state}/?theme=dark`),
      last,
    );
    expect(await code(page, 'component live')).toContain(`state="${last}"`);
    await page.locator('embed-codes').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll('.preview iframe[src]').length === 2);
    const frames = page.locator('.preview iframe');
    expect(await frames.first().getAttribute('src')).toBe(`/embed/${id}/${last}/?theme=light`);
    expect(await frames.last().getAttribute('src')).toBe(`/embed/${id}/${last}/?theme=dark`);
    await leave();
  });

  it('of a chart with a playground the code and both previews hold whichever of the two is chosen', async () => {
    const { page, leave } = await chromium.visit(chartAddress('en', PLAYED));
    await page.check('.framed [value="playground"]', { force: true });
    expect(await code(page, 'iframe live')).toContain(`${playgroundAddress('en', PLAYED)}"`);
    expect(await code(page, 'component live')).toContain('state="playground"');
    await page.locator('embed-codes .preview').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll('.preview iframe[src]').length === 2);
    const frame = page.locator('.preview iframe').first();
    expect(await frame.getAttribute('src')).toBe(`${playgroundAddress('en', PLAYED)}?theme=light`);
    await page.check('.framed [value="chart"]', { force: true });
    expect(await code(page, 'iframe live')).not.toContain('playground');
    await leave();
  });

  it('a chart without a playground offers no such choice', async () => {
    const { page, leave } = await chromium.visit(chartAddress('en', STILL));
    expect(await page.locator('embed-codes').count()).toBe(1);
    expect(await page.locator('.framed').count()).toBe(0);
    await leave();
  });

  it('a button copies its code and says so', async () => {
    const { page, leave } = await chromium.visit(chartAddress('en', id), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = page.locator('.destinations [open] .copy').first();
    await button.click();
    await page.waitForFunction(() => document.querySelector('embed-codes .copy-status')?.textContent);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page, 'wordpress live'));
    await leave();
  });
});

describe('in the essay', () => {
  const chapter = chapters.find((c) => c.lang === 'en' && c.steps.length > 3);
  const step = chapter?.steps[2];

  it('a dialog has the code at the step’s state; keys open and close it, and the focus comes back', async () => {
    const { page, leave, said } = await chromium.fresh({ bypassCSP: true });
    await withAxe(page);
    await goTo(page, `${chapter?.path}#${step?.id}`);
    const link = page.locator(`.stage[data-chart="${step?.chart}"] .embed-open`);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] [data-code="iframe live"]', { state: 'attached' });
    expect(await code(page, 'iframe live')).toContain(`/embed/${step?.chart}/${step?.state}/`);
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    // Axe knows of no top layer, and takes what lies below a modal dialog for what lies over it.
    const below = 'body > * { visibility: hidden } dialog { visibility: visible }';
    const hidden = await page.addStyleTag({ content: below });
    expect(await faults(page, 'dialog')).toEqual([]);
    await hidden.evaluate((style) => (style as Element).remove());
    // A preview that is still on its way would be broken off with its dialog, and say so.
    await quiet(page);
    await page.keyboard.press('Escape');
    // The event that takes it away comes after the key.
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await link.evaluate((a) => a === document.activeElement)).toBe(true);
    expect(said).toEqual([]);
    await leave();
  });

  it('without script the link leads to the section on the chart’s own page', async () => {
    const { page, leave } = await chromium.visit(chapter?.path ?? '/', { javaScriptEnabled: false });
    const href = await page.locator('.embed-open').first().getAttribute('href');
    expect(href).toMatch(/^\/charts\/.+#embed$/);
    await leave();
  });
});
