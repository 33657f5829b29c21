/** Packing: what is made again, which twins a text has, and whose they are. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../src/build/hosting/packed.ts';
import { ownFolder } from './own-folder.ts';

const { here, file } = ownFolder();

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
  const packed = () => pack(here('dist'), here('cache'));

  it('makes nothing again of what is unchanged, and of a changed text that text’s twins alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (all) => {
        rmSync(here('dist'), { recursive: true, force: true });
        rmSync(here('cache'), { recursive: true, force: true });
        mkdirSync(here('dist'));
        for (const { folder, name, letter, length } of all)
          file(`dist/${folder}${name}`, letter.repeat(length));
        const first = await packed();
        // Two equal texts share what they are packed to.
        expect(first.made).toBeLessThanOrEqual(first.laid);
        expect(await packed()).toEqual({ laid: first.laid, made: 0 });
        file('dist/moat/index.html', 'x'.repeat(7000));
        expect(await packed()).toEqual({ laid: first.laid + 2, made: 2 });
      }),
      { numRuns: 12 },
    );
  });

  it('writes into no twin of another text or folder: each says what its text says and is as old, whatever lay there', async () => {
    const folders = ['here', 'there'];
    const long = 'word '.repeat(1500);
    const at = (folder: string, name: string): string => here(folder, name);
    for (const [i, folder] of folders.entries()) {
      // Two texts alike, in two folders alike, of other ages.
      for (const [j, name] of ['a.html', 'b.html'].entries()) {
        file(`${folder}/${name}`, long);
        utimesSync(at(folder, name), 1000 * (i + 1) + j, 1000 * (i + 1) + j);
      }
      await pack(here(folder), here('shared'));
    }
    // One of them changes, and its old twins are still there.
    file('there/a.html', `${long}!`);
    await pack(here('there'), here('shared'));
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
    const names = readdirSync(here('dist'), { recursive: true, encoding: 'utf8' });
    const twins = names.filter((name) => /\.(br|gz)$/.test(name));
    expect(new Set(twins.map((name) => name.replace(/\.\w+$/, '').replaceAll('\\', '/')))).toEqual(
      new Set(endings),
    );
    const size = (name: string): number => statSync(here('dist', name)).size;
    for (const twin of twins) expect(size(twin), twin).toBeLessThan(size(twin.replace(/\.\w+$/, '')));
  });
});
