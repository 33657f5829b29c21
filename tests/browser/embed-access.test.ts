import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SANDBOX } from '../../src/embed/element/frame.ts';
import { embedAddress } from '../../src/urls/addresses.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { COLOURS, faults } from './axe.ts';
import { browser, charts, content } from './book.ts';
import { hostServer, page as somebodys } from './hosts.ts';

const chromium = browser();
const ids = Object.keys(charts);
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/**
 * To look at a state takes axe half a second. So each is seen in one language alone and in the other
 * within a host's page by day, and a neighbour by state or by chart the other way round.
 */
const langOf = (id: string, state: number, inHostByDay: boolean): Lang =>
  LANGS[(ids.indexOf(id) + state + Number(inHostByDay)) % LANGS.length] ?? 'en';

/** Alone a state is seen in one theme, since in a host's page it is seen in both; its neighbours in the other. */
const themeOf = (id: string, state: number): Theme =>
  THEMES[(ids.indexOf(id) + state) % THEMES.length] ?? 'light';

type Visit = Awaited<ReturnType<typeof chromium.lasting>>;
let host: Awaited<ReturnType<typeof hostServer>>;
let visits: Record<Theme, Visit>;
beforeAll(async () => {
  host = await hostServer();
  const open = (colorScheme: Theme): Promise<Visit> =>
    chromium.lasting({ bypassCSP: true, viewport: { width: 640, height: 900 }, colorScheme });
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

  it('in a host’s page that holds all its states, by day and by night', async () => {
    const { page, said } = visits.light;
    for (const theme of THEMES) {
      const boxes = states.map((state, i) => {
        const lang = langOf(id, i, theme === 'light');
        const src = `${inject('site')}${embedAddress(lang, id, state)}?theme=${theme}`;
        const title = content.words[lang].get(id)?.states[state]?.title ?? '';
        return `<iframe src="${src}" title="${title.replaceAll('"', '&quot;')}" sandbox="${SANDBOX}"></iframe>`;
      });
      host.set(somebodys(boxes.join('')));
      await page.goto(host.url);
      expect(page.frames().length).toBe(states.length + 1);
      for (const [i, frame] of page.frames().slice(1).entries()) await showNumbers(frame, opened(i));
      // All but the colours of the embed that is in it by night has been seen alone.
      const rules = theme === 'light' ? undefined : COLOURS;
      expect(await faults(page, undefined, rules), theme).toEqual([]);
    }
    expect(said.splice(0)).toEqual([]);
  });
});
