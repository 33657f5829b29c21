import { describe, expect, inject, it } from 'vitest';
import { sharedStep, stepAddress } from '../../src/urls/addresses.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { browser, pages, settled } from './book.ts';
import { oneIn } from '../by-chance.ts';

const chromium = browser();
const slugOf = (path: string): string => path.replace(/^\/zh-hant(?=\/)/, '').replaceAll('/', '');
const steps = pages.flatMap(({ path, lang, steps: all }) =>
  all.map((step) => ({ ...step, lang, slug: slugOf(path) })),
);

describe.each(oneIn(2, LANGS))('a shared step, in %s', (lang) => {
  const own = steps.filter((s) => s.lang === lang);

  it('leads a reader on to the step, its chart in the step’s state, and leaves no stop behind', async () => {
    for (const slug of oneIn(3, [...new Set(own.map((s) => s.slug))])) {
      const step = own.filter((s) => s.slug === slug).at(-1);
      if (!step) continue;
      const { page, leave } = await chromium.visit('/favicon.svg', {});
      await page.goto(inject('site') + sharedStep(lang, slug, step.id));
      await page.waitForURL(`**${stepAddress(lang, slug, step.id)}`);
      await page.waitForSelector(`[data-step="${step.id}"][data-active]`);
      await settled(page);
      const state = await page.getAttribute(`.stage[data-chart="${step.chart}"] live-chart`, 'state');
      expect(state, step.id).toBe(step.state);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/favicon.svg');
      await leave();
    }
  });

  it('without script shows the step’s picture and the way on', async () => {
    const step = own[0];
    const { page, leave } = await chromium.visit(sharedStep(lang, step?.slug ?? '', step?.id ?? ''), {
      javaScriptEnabled: false,
    });
    expect(await page.locator(`.still[data-still="${step?.state}"] svg:visible`).count()).toBe(1);
    expect(await page.getAttribute('a.continue', 'href')).toBe(
      stepAddress(lang, step?.slug ?? '', step?.id ?? ''),
    );
    await leave();
  });

  it('can be had from the step in the essay: a press copies its address and says so', async () => {
    const step = own.at(-1);
    if (!step) throw new Error('there is no step');
    const { page, leave } = await chromium.visit(stepAddress(lang, step.slug, step.id), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const link = page.locator(`#${step.id} a.share`);
    const words = await link.textContent();
    await link.click();
    await page.waitForFunction(
      ([id, before]) => document.querySelector(`#${id} a.share`)?.textContent !== before,
      [step.id, words] as const,
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname).toBe(sharedStep(lang, step.slug, step.id));
    await page.waitForFunction(
      ([id, before]) => document.querySelector(`#${id} a.share`)?.textContent === before,
      [step.id, words] as const,
    );
    await leave();
  });
});
