/** What leads to a view: words that set a chart, and codes for embedding. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { faults } from './axe.ts';
import { browser, quiet } from './book.ts';
import { chart, id, path, ready, SOON } from './views.ts';

const chromium = browser();
const shown = `.stage[data-chart="${chart}"] .headline[data-on]`;

it('codes for embedding carry what is set, from a chart’s own page and from the essay', async () => {
  const own = await chromium.visit(`${chartAddress('en', chart)}?state=planes&weight=1.84`);
  const code = (page: Page, of: string) => page.textContent(`[data-code="${of}"]`);
  const settings = 'weight=1.84&amp;sold=300000&amp;plane=200';
  await expect
    .poll(() => code(own.page, 'iframe live'), SOON)
    .toContain(`/embed/jumbo/planes/?${settings}" title="As much as 2.76 jumbo jets · `);
  // Of the state that it goes to, and no more of the one that it leaves.
  await own.page.click('button[data-state="tonnes"]');
  await expect
    .poll(() => code(own.page, 'iframe live'), SOON)
    .toContain(`/embed/jumbo/tonnes/?${settings}" title="The chips of one quarter weigh 552 tonnes`);
  await own.page.click('button[data-state="planes"]');
  await own.page.click('[data-control="weight"] .reset');
  await expect.poll(() => code(own.page, 'iframe live'), SOON).toContain('/embed/jumbo/planes/"');
  const { page } = await chromium.visit(`${path}?jumbo.weight=1.84#${id}`);
  await expect.poll(() => page.textContent(shown), SOON).toContain('2.76');
  await page.locator(`.stage[data-chart="${chart}"] .embed-open`).click();
  await page.waitForSelector('dialog[open] [data-code="component live"]', { state: 'attached' });
  // The server’s code stands there until that of the page comes.
  await expect.poll(() => code(page, 'component live'), SOON).toContain(`settings="${settings}"`);
});

describe('words that set a chart', () => {
  it('say so when pointed at and when come to by keys, go with Escape, and set it in place when pressed', async () => {
    const { page, said } = await chromium.visit(`${path}#${id}`, { bypassCSP: true });
    await quiet(page);
    const link = page.locator(`#${id} a.view`).first();
    const tip = page.locator('[role="tooltip"]');
    await link.hover();
    await expect.poll(() => tip.isVisible(), SOON).toBe(true);
    expect(await link.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
    const box = async (of: typeof tip) => (await of.boundingBox()) ?? { x: NaN, y: NaN, width: 0, height: 0 };
    const { x, width } = await box(tip);
    expect(x >= 0 && x + width <= 1280).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await page.locator(`#${id} a.claim`).nth(1).focus();
    await page.keyboard.press('Tab');
    expect(await link.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await tip.isVisible()).toBe(true);
    const before = await page.evaluate(() => [scrollY, history.length]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent(shown), SOON).toBe('As much as 2.75 jumbo jets');
    expect(await page.evaluate(() => [scrollY, history.length])).toEqual(before);
    await expect.poll(() => new URL(page.url()).search, SOON).toContain('jumbo.sold=183000');
    const changed = `.controls[data-chart="${chart}"] .changed`;
    await expect.poll(() => page.textContent(changed), SOON).toContain('183,000');
    // Last, since it takes the pictures out of the page.
    expect(await faults(page, `#${id}`)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('set another state of the chart in place as well', async () => {
    const { page } = await chromium.visit('/zh-hant/economics/#later-years');
    await ready(page, 'sequoia');
    const live = page.locator('.stage[data-chart="sequoia"] live-chart');
    await page.locator('#later-years a.view').last().click();
    await expect.poll(() => live.getAttribute('state'), SOON).toBe('sum');
    const headline = page.locator('.stage[data-chart="sequoia"] .headline[data-on]');
    await expect.poll(() => headline.textContent(), SOON).toContain('8,400');
  });

  it('are links to a step with all its settings; without script they lead to its still', async () => {
    const { page } = await chromium.visit(path, { javaScriptEnabled: false });
    const all = await page
      .locator('a.view')
      .evaluateAll((links) => links.map((e) => e.getAttribute('href') ?? ''));
    expect(all.length).toBeGreaterThan(3);
    for (const href of all) {
      const { hash, searchParams } = new URL(href, 'https://essay.example');
      expect(await page.locator(`${hash} .still svg`).count(), href).toBe(1);
      expect(searchParams.size, href).toBeGreaterThan(0);
    }
    await page.locator('a.view').first().click();
    // Another query is another page, of which the address is there before its end.
    await expect.poll(() => page.locator(`#${id} .still svg:visible`).count(), SOON).toBe(1);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });
});
