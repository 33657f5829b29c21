/** How what names fonts comes by their addresses in a build, before any is cut. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fontCss, type FontFile } from '../src/fonts/font-css.ts';
import { fontUrls } from '../src/integrations/font-urls.ts';

/** There is no such folder: what opened a font would fail. */
const folder = join(tmpdir(), 'no-fonts-here');

const face = (file: string): FontFile => ({
  ...{ family: 'A', style: 'normal', weight: '400', display: 'swap' },
  ...{ file, chars: 'a' },
});

/** What a build gives a plugin: an environment, and where assets go. */
function context() {
  const emitted: string[] = [];
  const emitFile = ({ fileName }: { fileName: string }): string => `asset${emitted.push(fileName) - 1}`;
  return { emitted, of: { environment: {}, emitFile } as never };
}
const files = ['one.0a1b.woff2', 'two.2c3d.woff2', 'three.4e5f.woff2'];
const lying = (name: string): string => `_astro/${name}`;

it('a font has one address for all sheets and scripts that name it, and nobody opens it', () => {
  const names = new Set<string>();
  const { transform, load } = fontUrls(folder, '_astro', names);
  const { emitted, of } = context();
  const sheets = Array.from({ length: 50 }, (_, i) => [files[i % 3] ?? '', files[0] ?? '']);
  const all = sheets.map((row, i) =>
    transform.call(of, fontCss(row.map(face)), join(folder, `${i}.css?url`)),
  );
  expect(load.call(of, join(folder, `${files[1]}?url&no-inline`))).toBe(
    `export default "__VITE_ASSET__asset${emitted.indexOf(lying(files[1] ?? ''))}__";`,
  );
  expect([...emitted].sort()).toEqual(files.map(lying).sort());
  expect([...names].sort()).toEqual([...files].sort());
  for (const [i, sheet] of all.entries()) {
    const named = [...(sheet?.code.matchAll(/url\('__VITE_ASSET__asset(\d)__'\)/g) ?? [])];
    expect(named.map(([, n]) => emitted[Number(n)])).toEqual(sheets[i]?.map(lying));
  }
});

it('is found by its name, for it may not be cut yet, by what lies beside it', () => {
  const { resolveId } = fontUrls(folder, '_astro', new Set());
  const asked = './one.0a1b.woff2?url&no-inline';
  expect(resolveId(asked, join(folder, 'fonts.js'))).toBe(join(folder, asked));
  expect(resolveId(asked, join(tmpdir(), 'other.js'))).toBeUndefined();
  expect(resolveId(asked)).toBeUndefined();
  expect(resolveId('./one.css?url', join(folder, 'fonts.js'))).toBeUndefined();
});

it('leaves every other stylesheet and module as it is', () => {
  const { transform, load } = fontUrls(folder, '_astro', new Set());
  const { emitted, of } = context();
  const css = fontCss([face('one.0a1b.woff2')]);
  for (const id of [join(tmpdir(), 'a.css'), join(folder, 'fonts.js'), `${folder}-else/a.css`])
    expect(transform.call(of, css, id)).toBeUndefined();
  for (const id of [join(tmpdir(), 'a.woff2?url&no-inline'), join(folder, 'fonts.js')])
    expect(load.call(of, id)).toBeFalsy();
  expect(emitted).toEqual([]);
});

it('what Vite writes has no fonts: they are laid there once they are cut', () => {
  const { transform, generateBundle } = fontUrls(folder, '_astro', new Set());
  transform.call(context().of, fontCss(files.map(face)), join(folder, 'a.css'));
  const bundle = Object.fromEntries(
    [...files.map(lying), '_astro/a.css', '_astro/other.woff2'].map((f) => [f, {}]),
  );
  generateBundle({}, bundle);
  expect(Object.keys(bundle)).toEqual(['_astro/a.css', '_astro/other.woff2']);
});
