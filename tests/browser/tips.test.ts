/** What was derived from what a reader sets, told by the marks that show it, in the gallery, in embeds and in the essay. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/client/readout/words.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { stopsOf } from '../../src/picture/stops.ts';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { anySettings } from '../any-settings.ts';
import { seed } from '../by-chance.ts';
import { readouts } from '../readouts.ts';
import { browser, pages, settled } from './book.ts';
import { comeTo, places, said } from './pointing.ts';

const chromium = browser();

type Readout = (typeof readouts)[number];
/** What a phone's picture says of derived values, at what is set. */
const tipsOf = ({ draw, words }: Readout, state: string, lang: Lang, set = {}): string[] =>
  stopsOf(draw(state, lang, 's', set), words[lang]).flatMap((stop) => saidOf(stop, words[lang]).tip ?? []);

/** Each number that a reader may set, with a value of it and the state that tells something else at that. */
const cases = readouts.flatMap((readout) =>
  Object.entries(readout.chart.declared.controls ?? {}).flatMap(([control, declared]) => {
    if ('options' in declared) return [];
    const sets = fc.sample(anySettings({ [control]: declared }), { seed, numRuns: 8 });
    return readout.chart.states.flatMap((state) => {
      const before = tipsOf(readout, state, 'en');
      const set = sets.find((one) =>
        tipsOf(readout, state, 'en', one).some((text) => !before.includes(text)),
      );
      return set ? [{ id: readout.id, readout, state, control, value: Number(set[control]), set }] : [];
    });
  }),
);
const [one] = fc.sample(fc.constantFrom(...cases), { seed, numRuns: 1 });
if (!one) throw new Error('no chart tells what is set');
const { id, readout, state, control, value, set } = one;
const story = pages.find(({ steps }) => steps.some((step) => step.chart === id && step.state === state));

/** Types a value and waits until the picture has it. */
async function type(page: Page): Promise<void> {
  const summary = page.locator('.controls:not([open]) summary');
  if (await summary.count()) await summary.first().click();
  await page.waitForSelector('.controls[data-ready]');
  const field = page.locator(`[data-control="${control}"] .typed`);
  // A language may count a unit otherwise: what is typed is what it counts.
  const shown = Number((await field.inputValue()).replaceAll(',', ''));
  const declared = readout.chart.declared.controls?.[control];
  const factor = declared && !('options' in declared) && declared.default ? shown / declared.default : 1;
  await field.fill(String(Number((value * factor).toPrecision(12))));
  await field.press('Tab');
  await expect.poll(() => page.textContent('.changed')).toBeTruthy();
  await settled(page);
}

/** All sentences that keys lead to, with where their marks are. */
async function walked(page: Page) {
  await page.keyboard.press('Home');
  const all: { lines: string[]; x: number; y: number }[] = [];
  for (let i = 0; i < 60; i++) {
    const lines = (await said(page)) ?? [];
    if (String(all.at(-1)?.lines) === String(lines)) break;
    all.push({ lines, ...(await places(page)) });
    await page.keyboard.press('ArrowRight');
  }
  return all;
}

describe.each(LANGS)(`the chart ${id} at ${state}, ${control} set (SEED=${seed}), in %s`, (lang) => {
  it.each([
    ['gallery', chartAddress(lang, id, state)],
    ['embed', embedAddress(lang, id, state)],
  ])('says what was worked out from what is set: %s', async (_, path) => {
    const { page, said: console } = await chromium.visit(path, {
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    await type(page);
    await comeTo(page);
    const wanted = tipsOf(readout, state, lang, set);
    const seen = await walked(page);
    const texts = seen.flatMap(({ lines }) => lines);
    expect(wanted.filter((text) => !texts.includes(text))).toEqual([]);
    await page.keyboard.press('Escape');
    // Of marks that lie over one another the smallest is meant: one at least is alone in its middle.
    const pointed: string[] = [];
    for (const { lines, x, y } of seen.filter(({ lines: own }) =>
      own.some((text) => wanted.includes(text)),
    )) {
      await page.mouse.move(0, 0);
      await expect.poll(() => said(page)).toBeUndefined();
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await expect.poll(() => said(page)).toBeDefined();
      const [found] = lines.filter((text) => wanted.includes(text));
      if (!found || !(await said(page))?.includes(found)) continue;
      pointed.push(found);
      await page.mouse.move(0, 0);
      await expect.poll(() => said(page)).toBeUndefined();
      await page.touchscreen.tap(x, y);
      await expect.poll(() => said(page)).toContain(found);
      break;
    }
    expect(pointed).not.toEqual([]);
    expect(console).toEqual([]);
  });
});

it.runIf(story)(`in the essay, at what its address sets, it says the same (SEED=${seed})`, async () => {
  const step = story?.steps.find((step) => step.chart === id && step.state === state);
  const { page, said: console } = await chromium.visit(
    `${story?.path}?${id}.${control}=${value}#${step?.id}`,
    {
      viewport: { width: 390, height: 844 },
    },
  );
  const room = `.stage[data-chart="${id}"] .room`;
  await page.locator(room).first().focus();
  await page.waitForSelector(`${room}[data-reads]`);
  const wanted = tipsOf(readout, state, story?.lang ?? 'en', set);
  await expect
    .poll(async () => {
      const texts = (await walked(page)).flatMap(({ lines }) => lines);
      return wanted.filter((text) => !texts.includes(text));
    })
    .toEqual([]);
  expect(console).toEqual([]);
});
