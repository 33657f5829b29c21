/** The gallery: every chart at its states, sizes and themes, by an address, by the controls and without script. */
import { beforeAll, describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { SIZES, type SizeName } from '../../src/picture/sizes.ts';
import { browser, goTo } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { ids, shows, statesOf } from './gallery-state.ts';
import { call, press, slide, together, type Call } from './together.ts';

const chromium = browser();
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
