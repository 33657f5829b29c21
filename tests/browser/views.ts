/** What tests of a view's address share: the charts that can be set, and what a page says of them. */
import type { Page } from 'playwright-core';
import type { Values } from '../../src/data/settable.ts';
import { prefixOf } from '../../src/urls/settings.ts';
import { charts, pages } from './book.ts';

/** Others are busy, too: what a page does within a second may take some. */
export const SOON = { timeout: 15_000 };

export const controlsOf = (chart: string) => charts[chart]?.declared.controls ?? {};
export const defaultsOf = (chart: string): Values =>
  Object.fromEntries(Object.entries(controlsOf(chart)).map(([key, control]) => [key, control.default]));
export const queryOf = (chart: string, set: Values): string =>
  Object.entries(set)
    .map(([key, value]) => `${prefixOf(chart)}${key}=${value}`)
    .join('&');

/** The last step of every chart that can be set, in English. */
const english = pages
  .filter(({ lang }) => lang === 'en')
  .flatMap(({ path, steps: all }) => {
    const settable = all.filter(({ chart }) => Object.keys(controlsOf(chart)).length);
    return [...new Map(settable.map((step) => [step.chart, { ...step, path }])).values()];
  });
/** The same, by turns in either language. */
export const steps = english.map((step, i) => (i % 2 ? { ...step, path: `/zh-hant${step.path}` } : step));

const jumbo = english.find(({ chart }) => chart === 'jumbo');
if (!jumbo) throw new Error('no chapter has the chart "jumbo", which stands for all others here');
/** One of them, of which words and numbers are known. */
export const [chart, id, path] = [jumbo.chart, jumbo.id, jumbo.path];

/** What the controls of a chart stand at. */
export const standAt = (page: Page, chart: string): Promise<Values> =>
  page.evaluate(
    (id) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>(`.controls[data-chart="${id}"] [data-control]`)].map(
          (e) => {
            const chosen = e.querySelector<HTMLInputElement | HTMLSelectElement>('.chosen');
            const value = chosen?.value ?? '';
            return [e.dataset['control'] ?? '', chosen?.type === 'range' ? Number(value) : value];
          },
        ),
      ),
    chart,
  );
export const ready = (page: Page, chart: string) =>
  page.waitForSelector(`.controls[data-chart="${chart}"][data-ready]`, { state: 'attached' });

/** The link to a view, as it is shown where the clipboard is denied. @param by what holds the button */
export async function deniedLink(page: Page, by: string): Promise<URL> {
  await page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('denied')),
    }),
  );
  await page.locator(`${by} .view-copy`).click();
  const field = page.locator(`${by} .view-status input`);
  await field.waitFor();
  const selected = await field.evaluate((e: HTMLInputElement) =>
    e === document.activeElement ? e.value.slice(e.selectionStart ?? 0, e.selectionEnd ?? 0) : '',
  );
  return new URL(selected);
}
