/** How stylesheets of fonts come by the addresses of their files in a build. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fontCss, type FontFile } from '../src/fonts/font-css.ts';
import { fontUrls } from '../src/integrations/font-urls.ts';

const folder = mkdtempSync(join(tmpdir(), 'font-urls-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const face = (file: string): FontFile => ({
  ...{ family: 'A', style: 'normal', weight: '400', display: 'swap' },
  ...{ file, chars: 'a' },
});

/** What a build gives a plugin: an environment, and where assets go. */
function context() {
  const emitted: { name: string; source: string }[] = [];
  const emitFile = ({ name, source }: { name: string; source: Uint8Array }): string => {
    emitted.push({ name, source: Buffer.from(source).toString() });
    return `asset${emitted.length - 1}`;
  };
  return { emitted, of: { environment: {}, emitFile } as never };
}

it('opens a font once for all sheets that name it, and each sheet has the addresses of its own', async () => {
  const files = ['one.0a1b.woff2', 'two.2c3d.woff2', 'three.4e5f.woff2'];
  for (const file of files) writeFileSync(join(folder, file), file);
  const { transform } = fontUrls(folder);
  const { emitted, of } = context();
  const sheets = Array.from({ length: 50 }, (_, i) => [files[i % 3] ?? '', files[0] ?? '']);
  const all = await Promise.all(
    sheets.map((names, i) => transform.call(of, fontCss(names.map(face)), join(folder, `${i}.css?url`))),
  );
  expect(emitted.map(({ name }) => name).sort()).toEqual([...files].sort());
  for (const { name, source } of emitted) expect(source).toBe(name);
  for (const [i, sheet] of all.entries()) {
    const named = [...(sheet?.code.matchAll(/url\('__VITE_ASSET__asset(\d)__'\)/g) ?? [])];
    expect(named.map(([, n]) => emitted[Number(n)]?.name)).toEqual(sheets[i]);
  }
});

it('leaves every other stylesheet as it is', async () => {
  const { transform } = fontUrls(folder);
  const { emitted, of } = context();
  const css = fontCss([face('one.0a1b.woff2')]);
  for (const id of [join(tmpdir(), 'a.css'), join(folder, 'fonts.js'), `${folder}-else/a.css`])
    expect(await transform.call(of, css, id)).toBeUndefined();
  expect(emitted).toEqual([]);
});
