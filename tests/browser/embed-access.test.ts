import fc from 'fast-check';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SANDBOX } from '../../src/embed/element/frame.ts';
import { embedAddress } from '../../src/urls/addresses.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { faults, withAxe } from './axe.ts';
import { browser, charts, content } from './book.ts';
import { oneIn, seed } from '../by-chance.ts';
import { hostServer, page as somebodys } from './hosts.ts';

const chromium = browser();
const ids = Object.keys(charts);
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

console.log(`embeds looked at by SEED=${seed}`);
const [flip = 0, ...picks] = fc.sample(fc.nat(), { seed, numRuns: 1 + ids.length });

/**
 * To open a state and look at it takes half a second. In a host's page each is seen, in one language, and its neighbour by
 * state or by chart in the other: which one, chance decides. A state is its chart's page with other words and
 * another picture, as the test of the built embeds holds, so that no rule tells its language that holds of its chart in both.
 */
const langOf = (id: string, state: number): Lang =>
  LANGS[(ids.indexOf(id) + state + flip) % LANGS.length] ?? 'en';

/**
 * Alone a chart is seen in one language, at a state that chance decides and by day or by night: the rules that ask
 * more of a page than of a frame ask for its title, landmarks and headings, and the test of the built embeds holds that
 * these are there at every state and the same.
 */
function alone(id: string): { theme: Theme; lang: Lang; state: string } {
  const all = charts[id]?.states ?? [];
  const at = ids.indexOf(id);
  const pick = picks[at] ?? 0;
  return {
    theme: THEMES[(at + flip) % THEMES.length] ?? 'light',
    lang: LANGS[pick % LANGS.length] ?? 'en',
    state: all[Math.floor(pick / LANGS.length) % all.length] ?? '',
  };
}

type Visit = Awaited<ReturnType<typeof chromium.lasting>>;
let host: Awaited<ReturnType<typeof hostServer>>;
let visits: Record<Theme, Visit>;
beforeAll(async () => {
  host = await hostServer();
  const open = async (colorScheme: Theme): Promise<Visit> => {
    const visit = await chromium.lasting({
      ...{ bypassCSP: true, viewport: { width: 640, height: 900 }, colorScheme },
    });
    await withAxe(visit.page);
    return visit;
  };
  visits = { light: await open('light'), dark: await open('dark') };
});
afterAll(() => host.close());

/**
 * The numbers behind a chart are the same table at every state, which the test of the built embeds
 * holds, and most of what axe looks at: in a host's page it is opened once in each language, and closed from then on.
 */
const opened = (state: number): boolean => state < LANGS.length;

/** Opens the numbers, or takes what nobody sees of them out of the page: axe walks through it all the same. */
const showNumbers = (place: Page | Frame, open: boolean): Promise<void> =>
  place.evaluate((wanted) => {
    const numbers = document.querySelector<HTMLDetailsElement>('.numbers');
    if (!numbers) throw new Error('there are no numbers');
    numbers.open = wanted;
    if (!wanted) for (const hidden of numbers.querySelectorAll(':scope > :not(summary)')) hidden.remove();
  }, open);

describe.each(ids)('axe finds nothing in the embed of %s', (id) => {
  const states = charts[id]?.states ?? [];

  it.runIf(oneIn(6, ids, 1).includes(id))('alone, by day or by night', async () => {
    const { theme, lang, state } = alone(id);
    const { page, said } = visits[theme];
    const path = embedAddress(lang, id, state);
    await page.goto(inject('site') + path);
    await showNumbers(page, true);
    expect(await faults(page), `${path} ${theme}, seed ${seed}`).toEqual([]);
    expect(said.splice(0)).toEqual([]);
  });

  // Fewer of them: in a page of somebody’s they are what they are alone, with frames around them.
  it.runIf(oneIn(10, ids).includes(id))(
    'in a host’s page that holds all its states, by day and, told by its host, by night',
    async () => {
      const { page, said } = visits.light;
      const boxes = states.map((state, i) => {
        const lang = langOf(id, i);
        const src = `${inject('site')}${embedAddress(lang, id, state)}?theme=light`;
        const title = content.words[lang].get(id)?.states[state]?.title ?? '';
        return `<iframe src="${src}" title="${title.replaceAll('"', '&quot;')}" sandbox="${SANDBOX}"></iframe>`;
      });
      host.set(somebodys(boxes.join('')));
      await page.goto(host.url);
      const frames = page.frames().slice(1);
      expect(frames.length).toBe(states.length);
      for (const [i, frame] of frames.entries()) await showNumbers(frame, opened(i));
      expect(await faults(page), `by day, seed ${seed}`).toEqual([]);
      await page.evaluate(() => {
        for (const { contentWindow } of document.querySelectorAll('iframe'))
          contentWindow?.postMessage({ type: 'hundred-models:theme', theme: 'dark' }, '*');
      });
      const scheme = () => getComputedStyle(document.documentElement).colorScheme;
      for (const frame of frames) await expect.poll(() => frame.evaluate(scheme)).toBe('dark');
      // Nothing but colours changes with the theme.
      expect(await faults(page, undefined, 'colours'), `by night, seed ${seed}`).toEqual([]);
      expect(said.splice(0)).toEqual([]);
    },
  );
});
