/** What a build does beside its pages: it puts the last one aside, orders what is rendered, and lays the rest meanwhile. */
import { existsSync, readdirSync } from 'node:fs';
import type { AstroPrerenderer } from 'astro';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putAside } from '../src/build/dist/put-aside.ts';
import { layMeanwhile } from '../src/integrations/lay-meanwhile.ts';
import { withoutList } from '../src/integrations/last-pages.ts';
import { spread } from '../src/integrations/spread.ts';
import { ownFolder } from './own-folder.ts';

const { here, file } = ownFolder();

describe('the last build', () => {
  const aside = (): string[] => readdirSync(here('.cache'));

  it('is gone, with what an interrupted build left aside, and no error where there was none', async () => {
    file('.cache/gone.1.2/c.html', '');
    for (const isThere of [true, false]) {
      if (isThere) file('dist/a/b.html', '');
      await putAside(here('dist'), here('.cache'));
      expect(existsSync(here('dist'))).toBe(false);
      expect(aside()).toEqual([]);
    }
  });

  it('is out of the way at once, before it is removed', async () => {
    file('dist/a.html', '');
    const removed = putAside(here('dist'), here('.cache'));
    expect(existsSync(here('dist'))).toBe(false);
    file('dist/new.html', '');
    await removed;
    expect(readdirSync(here('dist'))).toEqual(['new.html']);
  });

  it('stays where somebody keeps its history', async () => {
    file('dist/.git/HEAD', '');
    await putAside(here('dist'), here('.cache'));
    expect(existsSync(here('dist/.git/HEAD'))).toBe(true);
  });
});

describe('pages that are rendered', () => {
  it('come in an order with pictures spread evenly among the others, and every kind as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ isPicture: fc.boolean(), n: fc.nat() })), (all) => {
        const spreadOut = spread(all, ({ isPicture }) => isPicture);
        for (const kind of [true, false]) {
          const of = ({ isPicture }: { isPicture: boolean }): boolean => isPicture === kind;
          expect(spreadOut.filter(of)).toEqual(all.filter(of));
        }
        const others = all.filter(({ isPicture }) => !isPicture).length;
        let [pictures, pages] = [0, 0];
        for (const { isPicture } of spreadOut) {
          if (isPicture) pictures++;
          else pages++;
          if (others)
            expect(Math.abs(pictures - ((all.length - others) * pages) / others)).toBeLessThanOrEqual(
              1 + (all.length - others) / others,
            );
        }
      }),
    );
  });

  it('leave no list of pages by which a build that was broken off would be believed', async () => {
    file('astro/incremental-build.json', '{}');
    const own = { name: 'own', getStaticPaths: () => Promise.resolve([]) } as unknown as AstroPrerenderer;
    await withoutList(own, here('astro')).getStaticPaths();
    expect(readdirSync(here('astro'))).toEqual([]);
  });
});

describe('what is laid while pages are rendered', () => {
  const own = (calls: string[]): AstroPrerenderer =>
    ({
      name: 'own',
      getStaticPaths: () => Promise.resolve(calls.push('paths')).then(() => []),
    }) as unknown as AstroPrerenderer;

  it('is begun when Vite is done, keeps nobody waiting, and is told of once it is there', async () => {
    const calls: string[] = [];
    const { promise: written, resolve } = Promise.withResolvers<undefined>();
    const { prerenderer, laid } = layMeanwhile(own(calls), async () => {
      calls.push('begun');
      await written;
      calls.push('laid');
    });
    expect(calls).toEqual([]);
    await prerenderer.getStaticPaths();
    expect(calls).toEqual(['begun', 'paths']);
    resolve(undefined);
    await laid;
    expect(calls).toEqual(['begun', 'paths', 'laid']);
  });

  it('fails the build with what kept it from being made', async () => {
    const { prerenderer, laid } = layMeanwhile(own([]), () =>
      Promise.reject(new Error('a.ttf can’t be cut')),
    );
    await prerenderer.getStaticPaths();
    await expect(laid).rejects.toThrow('a.ttf can’t be cut');
  });
});
