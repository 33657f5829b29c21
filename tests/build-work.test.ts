import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putAside } from '../src/build/dist/put-aside.ts';
import { pack } from '../src/build/hosting/packed.ts';
import { firstPages } from '../src/integrations/first-pages.ts';
import { layMeanwhile } from '../src/integrations/lay-meanwhile.ts';
import { withoutList } from '../src/integrations/last-pages.ts';
import { spread } from '../src/integrations/spread.ts';
import { isForPaper } from '../src/integrations/print.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-work-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});
/** Writes a file with its folders. @returns its path */
function file(path: string, text: string): string {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

describe('packing', () => {
  const endings = [
    'index.html',
    '_astro/a.css',
    'embed/a/facts.json',
    'charts/a/b.svg',
    'data/a.csv',
    'rss.xml',
  ];
  const anyFiles = fc.array(
    fc.record({
      folder: fc.constantFrom('', 'zh-hant/'),
      name: fc.constantFrom(...endings),
      letter: fc.constantFrom(...'abcdef'),
      length: fc.integer({ min: 1, max: 6000 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const packed = () => pack(join(root, 'dist'), join(root, 'cache'));

  it('makes nothing again of what is unchanged, and of a changed text that text’s twins alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (all) => {
        rmSync(join(root, 'dist'), { recursive: true, force: true });
        rmSync(join(root, 'cache'), { recursive: true, force: true });
        mkdirSync(join(root, 'dist'));
        for (const { folder, name, letter, length } of all)
          file(`dist/${folder}${name}`, letter.repeat(length));
        const first = await packed();
        // Two equal texts share what they are packed to.
        expect(first.made).toBeLessThanOrEqual(first.laid);
        expect(await packed()).toEqual({ laid: first.laid, made: 0 });
        file('dist/moat/index.html', 'x'.repeat(7000));
        expect(await packed()).toEqual({ laid: first.laid + 2, made: 2 });
      }),
      { numRuns: 25 },
    );
  });

  it('writes into no twin of another text or folder: each says what its text says and is as old, whatever lay there', async () => {
    const folders = ['here', 'there'];
    const long = 'word '.repeat(1500);
    const at = (folder: string, name: string): string => join(root, folder, name);
    for (const [i, folder] of folders.entries()) {
      // Two texts alike, in two folders alike, of other ages.
      for (const [j, name] of ['a.html', 'b.html'].entries()) {
        file(`${folder}/${name}`, long);
        utimesSync(at(folder, name), 1000 * (i + 1) + j, 1000 * (i + 1) + j);
      }
      await pack(join(root, folder), join(root, 'shared'));
    }
    // One of them changes, and its old twins are still there.
    file('there/a.html', `${long}!`);
    await pack(join(root, 'there'), join(root, 'shared'));
    for (const folder of folders)
      for (const name of ['a.html', 'b.html'])
        for (const [ending, unpack] of [
          ['br', brotliDecompressSync],
          ['gz', gunzipSync],
        ] as const) {
          const [text, twin] = [at(folder, name), `${at(folder, name)}.${ending}`];
          expect(unpack(readFileSync(twin)).toString(), twin).toBe(readFileSync(text, 'utf8'));
          expect(Math.floor(statSync(twin).mtimeMs / 1000), twin).toBe(
            Math.floor(statSync(text).mtimeMs / 1000),
          );
        }
  });

  it('lays a lighter twin beside every long text', async () => {
    for (const name of endings) file(`dist/${name}`, 'word '.repeat(1000));
    await packed();
    const names = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
    const twins = names.filter((name) => /\.(br|gz)$/.test(name));
    expect(new Set(twins.map((name) => name.replace(/\.\w+$/, '').replaceAll('\\', '/')))).toEqual(
      new Set(endings),
    );
    const size = (name: string): number => statSync(join(root, 'dist', name)).size;
    for (const twin of twins) expect(size(twin), twin).toBeLessThan(size(twin.replace(/\.\w+$/, '')));
  });
});

describe('the last build', () => {
  const aside = (): string[] => readdirSync(join(root, '.cache'));

  it('is gone, with what an interrupted build left aside, and no error where there was none', async () => {
    file('.cache/gone.1.2/c.html', '');
    for (const isThere of [true, false]) {
      if (isThere) file('dist/a/b.html', '');
      await putAside(join(root, 'dist'), join(root, '.cache'));
      expect(existsSync(join(root, 'dist'))).toBe(false);
      expect(aside()).toEqual([]);
    }
  });

  it('is out of the way at once, before it is removed', async () => {
    file('dist/a.html', '');
    const removed = putAside(join(root, 'dist'), join(root, '.cache'));
    expect(existsSync(join(root, 'dist'))).toBe(false);
    file('dist/new.html', '');
    await removed;
    expect(readdirSync(join(root, 'dist'))).toEqual(['new.html']);
  });

  it('stays where somebody keeps its history', async () => {
    file('dist/.git/HEAD', '');
    await putAside(join(root, 'dist'), join(root, '.cache'));
    expect(existsSync(join(root, 'dist/.git/HEAD'))).toBe(true);
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
    await withoutList(own, join(root, 'astro')).getStaticPaths();
    expect(readdirSync(join(root, 'astro'))).toEqual([]);
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

describe('the pages for paper', () => {
  const PAPER = ['/print/', '/zh-hant/print', '/print/running.css'];
  const OTHERS = ['/', '/moat/', '/printers/', '/zh-hant/moat/', '/charts/print.svg'];

  it.each(['/', '/essay/'])(
    'are rendered first under %s, and told of once they are written',
    async (base) => {
      const at = (path: string): string => base + path.slice(1);
      const paths = [...OTHERS, ...PAPER].map((path) => ({ pathname: at(path) }));
      const own = {
        name: 'own',
        getStaticPaths: () => Promise.resolve(paths),
        render: () => Promise.resolve(new Response('a page')),
      } as unknown as AstroPrerenderer;
      const { prerenderer, begun, whole } = firstPages(own, { folder: root, last: '', base }, isForPaper);
      let isBegun = false;
      void begun.then(() => (isBegun = true));
      const ordered = (await prerenderer.getStaticPaths()).map(({ pathname }) => pathname);
      expect(new Set(ordered)).toEqual(new Set(paths.map(({ pathname }) => pathname)));
      expect(new Set(ordered.slice(0, PAPER.length))).toEqual(new Set(PAPER.map(at)));
      let told = false;
      void whole.then(() => (told = true));
      // A page that is not for paper begins nothing.
      await prerenderer.render(new Request(`https://essay.example${at('/moat/')}`), {} as never);
      expect(isBegun).toBe(false);
      for (const path of ordered) {
        const request = new Request(`https://essay.example${path}`);
        const rendered = (await prerenderer.render(request, {} as never)) as Response;
        expect(await rendered.text()).toBe('a page');
      }
      await new Promise((done) => setTimeout(done, 100));
      expect([isBegun, told]).toEqual([true, false]);
      for (const path of ['print/index.html', 'zh-hant/print/index.html', 'print/running.css'])
        await writeFile(file(path, 'half'), 'a page');
      await whole;
    },
  );

  it('are told of where some were laid there from the last build, once they lie there whole', async () => {
    const paths = PAPER.map((pathname) => ({ pathname }));
    const own = {
      name: 'own',
      getStaticPaths: () => Promise.resolve(paths),
      render: () => Promise.resolve(new Response('longer than before')),
    } as unknown as AstroPrerenderer;
    for (const path of ['print/index.html', 'zh-hant/print/index.html', 'print/running.css'])
      file(`last/${path}`, 'before');
    const folders = { folder: join(root, 'dist'), last: join(root, 'last'), base: '/' };
    const { prerenderer, whole } = firstPages(own, folders, isForPaper);
    await prerenderer.getStaticPaths();
    await prerenderer.render(new Request('https://essay.example/print/'), {} as never);
    let isDone = false;
    void whole.then(() => (isDone = true));
    file('dist/zh-hant/print/index.html', 'before');
    file('dist/print/running.css', 'before');
    // As long as the last one, and only the beginning of the new one.
    file('dist/print/index.html', 'longer');
    await new Promise((done) => setTimeout(done, 100));
    expect(isDone).toBe(false);
    file('dist/print/index.html', 'longer than before');
    await whole;
  });
});
