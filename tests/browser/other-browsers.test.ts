// Over 150 lines: one contract, whose sentences share two browsers and the pages of hosts.
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { embedAddress } from '../../src/urls/addresses.ts';
import { AGAIN } from '../../src/client/embed/sender.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { oneIn } from '../by-chance.ts';
import { chapters, charts } from './book.ts';
import { origin } from '../built/built.ts';
import { atRest, expectDrawn, shownIn } from './drawn.ts';
import { firefox } from './firefox.ts';
import { closeHosts, hostPage } from './host-page.ts';
import { hostPage as listening, HOSTS } from './hosts.ts';
import { differences, logitsHere, logitsPage, type Logits } from './logits.ts';
import { ownAddress, SEEN } from './own-address.ts';
import { named, pasted } from './readme.ts';
import { shift, watch } from './shift.ts';
import { webkit } from './webkit.ts';
import type { Place, Reader } from './webdriver.ts';

const BROWSERS = { Firefox: firefox, WebKit: webkit };
/** Waits for a state, and fails only where none comes: a browser may take its time. */
const sooner = { timeout: 15_000 };

const statesOf = (id: string): readonly string[] => charts[id]?.states ?? [];
/** The chart with most states, so that there is a way to walk. */
const [walked = ''] = Object.keys(charts).sort((a, b) => statesOf(b).length - statesOf(a).length);
/** Hosts with a script: what some do by their sheet alone, only Chromium knows. */
const listeners = Object.entries(HOSTS).filter(([, { listens }]) => listens);
const ELEMENT = 'hundred-models-chart';

let site: Awaited<ReturnType<typeof ownAddress>>;
beforeAll(async () => {
  site = await ownAddress();
});
afterAll(() => {
  site.close();
  closeHosts();
});

/** Somebody's page with lines of ours in a column. */
const host = (lines: string, width = 700): Promise<string> =>
  hostPage(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
    <script>${watch(site.url + SEEN)}</script></head><body style="max-inline-size: ${width}px"><h1>Host</h1>
    ${lines.replaceAll(origin, site.url)}
    <p id="after">What follows.</p>${'<p>The host’s own words.</p>'.repeat(40)}</body></html>`);

/** Each of the two looks at the part that the other does not. */
const turns = Object.entries(BROWSERS).map(([name, start], nth) => [name, start, nth] as const);

describe.each(turns)('in %s', (_, start, nth) => {
  let engine: Reader;
  beforeAll(async () => {
    engine = await start();
    // So high that all of a chart is in view: where WebKit's driver would have to scroll a host's page
    // to show what is in a frame, it clicks beside it.
    await engine.size(1280, 1100);
  });
  afterAll(() => engine?.close());
  afterEach(async () => {
    if (engine.errors) expect(await engine.errors()).toEqual([]);
  });

  const heights = async (selector: string): Promise<{ has: number; own: number }> => ({
    has: await engine.evaluate((by) => {
      const found = document.querySelector(by);
      return (found?.shadowRoot?.querySelector('iframe') ?? found)?.clientHeight ?? 0;
    }, selector),
    own: await engine.frame(selector).evaluate(() => document.body.getBoundingClientRect().height),
  });
  /** Waits until a frame is as high as what is in it, and that is as it should be. @returns the height */
  async function fits(
    selector: string,
    right = (own: number) => own > 300,
    most = Infinity,
  ): Promise<number> {
    const wrong = async (): Promise<string> => {
      const { has, own } = await heights(selector);
      return Math.abs(Math.min(own, most) - has) <= 1 && right(own) ? '' : `${has} for ${own}`;
    };
    await expect.poll(wrong, sooner).toBe('');
    return (await heights(selector)).own;
  }
  /** Waits until the frame of an element has spoken: the room kept for it may be right before that. */
  const heightsReceived = (): Promise<void> =>
    expect
      .poll(
        () =>
          engine.evaluate(
            (name) => Boolean(document.querySelector(name)?.shadowRoot?.querySelector('iframe.ready')),
            ELEMENT,
          ),
        sooner,
      )
      .toBe(true);
  const rests = (place: Place, selector: string): Promise<void> =>
    expect.poll(() => place.evaluate((by) => document.querySelectorAll(by).length, selector), sooner).toBe(1);

  it('the models of public/models answer as in Node', async () => {
    await engine.open(await logitsPage());
    await expect.poll(() => engine.evaluate(() => Boolean(window.logits)), sooner).toBe(true);
    const there = await engine.evaluate(() => window.logits as Logits);
    expect(differences(await logitsHere(), there)).toEqual([]);
  });

  /** That a frame is right at first, after growth, after shrinking, and after a change of state. */
  async function staysRight(selector: string, next: string, most?: number): Promise<void> {
    const chart = engine.frame(selector);
    const first = await fits(selector, undefined, most);
    await chart.click('summary');
    await fits(selector, (own) => own > first, most);
    await chart.click('summary');
    await fits(selector, (own) => own === first, most);
    await chart.click('[data-by="1"]');
    await rests(chart, atRest(next));
    await fits(selector, undefined, most);
  }

  it.each(oneIn(2, [700, 360], nth))(
    'two lines of the README in a column of %i px shift nothing and are as high as what they show',
    async (width) => {
      const states = statesOf(named.id);
      const next = states[states.indexOf(named.state) + 1] ?? '';
      await engine.open(await host(pasted, width));
      await heightsReceived();
      await fits(ELEMENT);
      const { seen, wide, high } = await engine.evaluate(() => ({
        seen: window.seen,
        wide: innerWidth,
        high: innerHeight,
      }));
      expect(seen[0]?.[1], 'the page without the script').toBe(false);
      expect(seen[0]?.[0], 'what follows is in view').toBeLessThan(high);
      expect(shift(seen, wide, high)).toBeLessThanOrEqual(0.01);
      // Once it repeats itself no more, so that what it tells from here on, it tells of a change.
      const age = () => engine.frame(ELEMENT).evaluate(() => performance.now());
      await expect.poll(age, sooner).toBeGreaterThan(Math.max(...AGAIN) + 500);
      await staysRight(ELEMENT, next);
    },
  );

  it.each(oneIn(2, listeners, nth))('a frame in a sandbox is as high as %s makes it', async (__, dialect) => {
    const html = listening(embedAddress('en', walked), { ...dialect, attrs: 'sandbox="allow-scripts"' });
    await engine.open(await hostPage(html.replaceAll(inject('site'), site.url)));
    await staysRight('iframe', statesOf(walked)[1] ?? '', dialect.most);
  });

  it('the frame wears its host’s colours, and takes them up while it shows', async () => {
    await engine.open(await host(pasted));
    const chart = engine.frame(ELEMENT);
    await heightsReceived();
    await chart.evaluate(() => void (document.body.id = 'still-there'));
    const wears = () =>
      chart.evaluate(() => [getComputedStyle(document.documentElement).colorScheme, document.body.id]);
    for (const scheme of ['dark', 'light']) {
      await engine.evaluate((s) => document.documentElement.style.setProperty('color-scheme', s), scheme);
      await expect.poll(wears, sooner).toEqual([scheme, 'still-there']);
    }
  });

  it.each(oneIn(2, LANGS, nth))(
    'a chart in %s is walked, and its pictures are the server’s',
    async (lang) => {
      const [first = '', ...others] = statesOf(walked);
      const langOf = { en: 'en', 'zh-hant': 'zh-Hant' }[lang];
      const script = `<script src="${site.url}/embed/v1/embed.js" async></script>`;
      await engine.open(
        await host(`${script}<${ELEMENT} chart="${walked}" state="${first}" lang="${langOf}"></${ELEMENT}>`),
      );
      // The room kept for it is right before its script runs, and a click before that is none.
      await heightsReceived();
      await fits(ELEMENT);
      const chart = engine.frame(ELEMENT);
      for (const state of others) {
        await chart.click('[data-by="1"]');
        await rests(chart, atRest(state));
        expectDrawn(await chart.evaluate(shownIn, 'chart-embed'), walked, lang, state);
      }
    },
  );

  it('a step of a chapter turns its chart', async () => {
    const [chapter] = chapters;
    const step = chapter?.steps.find(
      (s) => s.state !== chapter.steps.find((f) => f.chart === s.chart)?.state,
    );
    if (!chapter || !step) throw new Error('no chapter has a chart of two states');
    await engine.open(site.url + chapter.path);
    await engine.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'center' }), step.id);
    await rests(engine, `figure[data-chart="${step.chart}"] live-chart[state="${step.state}"][data-settled]`);
  });
});
