import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { charts, pages } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { goToStep, guessByKeys, openAndClose, pictureBeside, unreadable } from './story-laws.ts';
import type { Place, Reader } from './webdriver.ts';

/** A browser with one window. */
export interface Engine extends Pick<Place, 'evaluate'> {
  open(url: string): Promise<unknown>;
  /** Errors that no script of the page has caught since it was last asked, where it can tell. */
  errors?: (() => Promise<string[]>) | undefined;
  close(): Promise<unknown>;
}

/** A browser that WebDriver speaks to, with a window as wide as the others'. */
export async function sized(start: () => Promise<Reader>): Promise<Engine> {
  const engine = await start();
  await engine.size(1280, 800);
  return engine;
}

const [, noted = ''] = pages.map(({ path }) => path);

/**
 * Reads the story in a browser, unless it is one that does not run here.
 * @param picture what it is promised: charts that move, or the steps' stills
 * @param turn of the pages a part is read in one browser, and in that of the next turn the next part
 */
export function readStory(
  name: string,
  start: (() => Promise<Engine>) | false,
  picture: 'moves' | 'still',
  turn: number,
): void {
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
  const silent = async () => expect((await engine.errors?.()) ?? []).toEqual([]);

  const read = oneIn(9, pages, turn);
  it.runIf(Boolean(start)).each(read.map((page) => [page.path, page] as const))(
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

  it.runIf(Boolean(start))('a note opens alone, and closes', again, async () => {
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
  it
    .runIf(Boolean(start))
    .each([chartAddress('en', chart), embedAddress('zh-hant', chart), '/sources/', '/charts/'])(
    'every word of %s can be read',
    again,
    async (path) => {
      await engine.open(site + path);
      expect(await engine.evaluate(unreadable)).toEqual([]);
      await silent();
    },
  );
}
