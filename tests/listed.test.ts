import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listed } from '../src/build/dist/listed.ts';

let folder = '';
const page = (path: string, head: string, body = ''): void => {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), `<html><head>${head}</head><body>${body}</body></html>`);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'listed-'));
  page('moat', '<title>Moat</title>', '<meta name="robots" content="noindex">');
  page('moat/leader', '<meta name="robots" content="noindex, follow">');
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['a page that says nothing of it', '/moat/', true],
  ['a page whose head forbids it', '/moat/leader/', false],
  ['a page that is not built', '/moot/', false],
])('%s may be listed or not: %s, %s', (_, path, may) => {
  expect(listed(folder, `https://essay.example${path}`)).toBe(may);
});
