import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SANDBOX } from '../../src/embed/element/frame.ts';
import { embedAddress } from '../../src/urls/addresses.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { COLOURS, faults, withAxe } from './axe.ts';
import { browser, charts, content } from './book.ts';
import { hostServer, page as somebodys } from './hosts.ts';

const chromium = browser();
const ids = Object.keys(charts);
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/**
 * To look at a state takes axe a fifth of a second. So each is seen in one language alone and in the other
 * within a host's page, and a neighbour by state or by chart the other way round.
 */
const langOf = (id: string, state: number, inHost: boolean): Lang =>
  LANGS[(ids.indexOf(id) + state + Number(inHost)) % LANGS.length] ?? 'en';

/** Alone a state is seen in one theme, since in a host's page it is seen in both; its neighbours in the other. */
const themeOf = (id: string, state: number): Theme =>
  THEMES[(ids.indexOf(id) + state) % THEMES.length] ?? 'light';

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
 * holds, and most of what axe looks at: it is opened once in each language, and closed from then on.
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

  it('alone, at every state, by day or by night', async () => {
    // Both themes at once: each has a renderer of its own, and the machine two cores.
    const found = await Promise.all(
      THEMES.map(async (colorScheme) => {
        const { page, said } = visits[colorScheme];
        const lines: string[] = [];
        for (const [i, state] of states.entries()) {
          if (themeOf(id, i) !== colorScheme) continue;
          const path = embedAddress(langOf(id, i, false), id, state);
          await page.goto(inject('site') + path);
          await showNumbers(page, opened(i));
          lines.push(...(await faults(page)).map((fault) => `${path} ${colorScheme} ${fault}`));
        }
        return [...lines, ...said.splice(0)];
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('in a host’s page that holds all its states, by day and, told by its host, by night', async () => {
    const { page, said } = visits.light;
    const boxes = states.map((state, i) => {
      const lang = langOf(id, i, true);
      const src = `${inject('site')}${embedAddress(lang, id, state)}?theme=light`;
      const title = content.words[lang].get(id)?.states[state]?.title ?? '';
      return `<iframe src="${src}" title="${title.replaceAll('"', '&quot;')}" sandbox="${SANDBOX}"></iframe>`;
    });
    host.set(somebodys(boxes.join('')));
    await page.goto(host.url);
    const frames = page.frames().slice(1);
    expect(frames.length).toBe(states.length);
    for (const [i, frame] of frames.entries()) await showNumbers(frame, opened(i));
    expect(await faults(page), 'by day').toEqual([]);
    await page.evaluate(() => {
      for (const { contentWindow } of document.querySelectorAll('iframe'))
        contentWindow?.postMessage({ type: 'hundred-models:theme', theme: 'dark' }, '*');
    });
    const scheme = () => getComputedStyle(document.documentElement).colorScheme;
    for (const frame of frames) await expect.poll(() => frame.evaluate(scheme)).toBe('dark');
    // Nothing but colours changes with the theme.
    expect(await faults(page, undefined, COLOURS), 'by night').toEqual([]);
    expect(said.splice(0)).toEqual([]);
  });
});
