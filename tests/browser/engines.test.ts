import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findChromium, FLAGS } from '../../src/build/browser/chromium.ts';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { charts, pages } from './book.ts';
import { firefox } from './firefox.ts';
import { findOld, RUNS, type Old } from './old-chromiums.ts';
import { goToStep, guessByKeys, openAndClose, pictureBeside, unreadable } from './story-laws.ts';
import { webkit } from './webkit.ts';
import type { Place } from './webdriver.ts';

/** A browser with one window. */
interface Engine extends Pick<Place, 'evaluate'> {
  open(url: string): Promise<unknown>;
  /** Errors that no script of the page has caught since it was last asked, where it can tell. */
  errors?: (() => Promise<string[]>) | undefined;
  close(): Promise<unknown>;
}

/** A Chromium as such a browser. */
async function chromiumAt(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...FLAGS] });
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  return {
    open: (url) => page.goto(url),
    evaluate: (fn, ...args) => page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`),
    errors: () => Promise.resolve(said.splice(0)),
    close: () => browser.close(),
  };
}

/** A Chromium of another year. */
const old = (year: Old): Promise<Engine> => chromiumAt(findOld(year));

async function other(start: typeof firefox): Promise<Engine> {
  const engine = await start();
  await engine.size(1280, 800);
  return engine;
}

/** Browsers by what they are promised: that charts move, and that notes open over the page. */
const ENGINES = [
  ['Chromium 92', RUNS && (() => old(92)), 'still'],
  ['Chromium 109', RUNS && (() => old(109)), 'moves'],
  ['Chromium 117', RUNS && (() => old(117)), 'moves'],
  // All other tests run in its shell, where there is one.
  ['Chromium', () => chromiumAt(findChromium()), 'moves'],
  ['Firefox', () => other(firefox), 'moves'],
  ['WebKit', () => other(webkit), 'moves'],
] as const;

const [, noted = ''] = pages.map(({ path }) => path);

describe.each(ENGINES)('in %s', (name, start, picture) => {
  let engine: Engine;
  // WebKit's small browser ends by itself now and then on a busy machine, each time on another page. It is started anew
  // and asked once more; a page that ends it twice fails.
  const again = { retry: name === 'WebKit' ? 1 : 0 };
  beforeEach(async () => {
    if (!start) return;
    const before = engine as Engine | undefined;
    if (await before?.evaluate(() => true).catch(() => false)) return;
    await before?.close().catch(() => undefined);
    engine = await start();
  });
  afterAll(() => engine?.close());
  const site = inject('site');
  const nth = ENGINES.findIndex(([other]) => other === name);
  const silent = async () => expect((await engine.errors?.()) ?? []).toEqual([]);

  // Each chapter in one language, and in the next browser in the other.
  const read = pages.filter((_, i) => (i + nth) % 2 === 0);
  it.runIf(start).each(read.map((page) => [page.path, page] as const))(
    'every word of %s can be read, and each step has its picture',
    again,
    async (_, { path, steps }) => {
      await engine.open(site + path);
      expect(await engine.evaluate(unreadable)).toEqual([]);
      // The ends of each block: what is between is held in scroll.test.ts.
      const ends = steps.filter((s, i) => s.chart !== steps[i - 1]?.chart || s.chart !== steps[i + 1]?.chart);
      for (const { id } of ends) {
        await engine.evaluate(goToStep, id);
        await expect
          .poll(() => engine.evaluate(pictureBeside, id), { timeout: 15_000, message: id })
          .toBe(picture);
      }
      expect(await engine.evaluate(unreadable)).toEqual([]);
      await silent();
    },
  );

  it.runIf(start)('a note opens alone, and closes', again, async () => {
    await engine.open(site + noted);
    const [opened, closed] = await engine.evaluate(openAndClose);
    expect([opened?.length, closed?.length]).toEqual([1, 0]);
    await silent();
  });

  it.runIf(start && picture === 'moves')('a guess is made by keys, and compared', again, async () => {
    await engine.open(site + chartAddress('en', 'quarters'));
    await expect
      .poll(() => engine.evaluate(guessByKeys), { timeout: 15_000 })
      .toContain('You drew 100 billion');
    await silent();
  });

  const [chart = ''] = Object.keys(charts);
  it.runIf(start).each([chartAddress('en', chart), embedAddress('zh-hant', chart), '/sources/', '/charts/'])(
    'every word of %s can be read',
    again,
    async (path) => {
      await engine.open(site + path);
      expect(await engine.evaluate(unreadable)).toEqual([]);
      await silent();
    },
  );
});
