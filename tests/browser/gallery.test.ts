import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { SIZES, type SizeName } from '../../src/picture/sizes.ts';
import { byDay } from '../pictures.ts';
import { browser, chapters, charts, content, goTo, serverDrawing } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { shownIn, type Shown } from './drawn.ts';
import { call, isAtRest, press, slide, together, until, type Call } from './together.ts';

// Longer than the house's 150 lines: the page's contract in the order in which a visitor meets it.

const chromium = browser();
const ids = Object.keys(charts);
const statesOf = (id: string): readonly string[] => charts[id]?.states ?? [];
const sizes = Object.keys(SIZES) as SizeName[];
/** Every chart in English, and in Chinese one in five. */
const walks = LANGS.flatMap((lang) =>
  ids.filter((_, i) => lang === 'en' || i % 5 === 0).map((id) => [lang, id] as const),
);

describe.each(oneIn(2, LANGS))('the gallery in %s', (lang) => {
  it('shows all of it without script, and no controls that do nothing', async () => {
    const id = ids.at(-1) ?? '';
    const { page, leave } = await chromium.visit(chartAddress(lang, id), { javaScriptEnabled: false });
    expect(await page.locator('section[data-state] svg:visible').count()).toBe(statesOf(id).length);
    expect(await page.locator('chart-player:visible').count()).toBe(0);
    await leave();
  });
});

/** Runs in a page: what its words and controls say of a state. */
const saidOf = (state: string) => {
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  return {
    headline: find('.headline[data-on]')?.textContent,
    current: find(`button[data-state="${state}"]`)?.getAttribute('aria-current'),
    range: find<HTMLInputElement>('[type="range"]')?.value,
  };
};

/**
 * That the page shows a state at a size, in the server's very drawing and in the words of that state.
 * @param how what a hand does first
 */
async function shows(
  page: Page,
  lang: Lang,
  id: string,
  state: string,
  size?: SizeName,
  how: readonly Call<void>[] = [],
): Promise<void> {
  const rest = [...how, until(isAtRest)];
  const looks = await together(
    page,
    ...rest,
    call(shownIn, `figure[data-chart="${id}"]`),
    call(saidOf, state),
  );
  const [shown, said] = looks.slice(rest.length) as [Shown, ReturnType<typeof saidOf>];
  if (size) expect(shown.size).toBe(size);
  expect(byDay(shown.drawing), `${id} ${state} ${shown.size}`).toBe(
    serverDrawing(id, lang, state, shown.size),
  );
  const words = content.words[lang].get(id)?.states[state];
  expect(said.headline).toContain(words?.title);
  expect(shown.sentence).toBe(words?.sentence);
  expect(said.current).toBe('true');
  expect(said.range).toBe(String(statesOf(id).indexOf(state) + 1));
}

/** A page a language, since a view leaves nothing behind: no theme, no place. */
let visits: Record<Lang, Awaited<ReturnType<typeof chromium.lasting>>>;
beforeAll(async () => {
  const open = (width: number, height: number) =>
    chromium.lasting({ viewport: { width, height }, reducedMotion: 'reduce' });
  visits = { en: await open(1280, 800), 'zh-hant': await open(360, 780) };
});

it.each(oneIn(8, walks))(
  '%s: one address shows %s at a state, a size and a theme, and so do the controls',
  async (lang, id) => {
    const states = statesOf(id);
    const last = states.at(-1) ?? '';
    const [size, theme] = ids.indexOf(id) % 2 ? (['l', 'dark'] as const) : (['m', 'light'] as const);
    const path = `${chartAddress(lang, id, last)}&size=${size}&theme=${theme}`;
    const { page, said } = visits[lang];
    await goTo(page, path);
    await page.waitForFunction(
      (s) => document.querySelector('live-chart')?.getAttribute('state') === s,
      last,
    );
    await shows(page, lang, id, last, size);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);

    const look = (s: string, at: SizeName | undefined, ...how: Call<void>[]) =>
      shows(page, lang, id, s, at, how);
    const sized = (at: string): Call<void> => call(press, `[name="size"][value="${at}"]`);
    for (const s of [...states].reverse()) {
      const [first, ...others] = sizes;
      await look(s, first, call(press, `button[data-state="${s}"]`), sized(first ?? ''));
      for (const at of others) await look(s, at, sized(at));
    }
    await together(page, sized('auto'));
    for (const s of states.slice(1)) await look(s, undefined, call(press, '.state-slider [data-by="1"]'));
    for (const [i, s] of states.entries())
      await look(s, undefined, call(slide, '[type="range"]', String(i + 1)));
    await page.waitForFunction((s) => location.search === s, `?state=${last}&theme=${theme}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(said.splice(0)).toEqual([]);
  },
);

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
