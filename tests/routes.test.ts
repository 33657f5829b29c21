/** That the table of all addresses, which links are held against, has every file that pages are made by. */
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESERVED } from '../src/check/check-file-names.ts';
import { LANGS, segmentOf } from '../src/i18n/lang.ts';
import { address } from '../src/urls/addresses.ts';
import { PROMISES } from '../src/urls/promises.ts';
import { isFrozen, pathsOf, ROUTES } from '../src/urls/routes.ts';
import { names } from './names.ts';

/** Routes that have no address: the page of lost ones, and those of what was never renamed. */
const NONE = ['404.astro', '[...lang]/[renamed].astro'];

/** What the addresses of a file of src/pages look like, of one language. */
function patternOf(file: string, segment = ''): RegExp {
  const path = file
    .replace(/\.ts$/, '')
    .replace(/(?:index)?\.astro$/, '')
    .replace(/([^/])$/, file.endsWith('.astro') ? '$1/' : '$1')
    .replace('[...lang]/', segment && `${segment}/`);
  const parts = path.split(/\[(?:\.{3})?(\w+)\]/);
  const escaped = parts.map((part, i) => (i % 2 ? `(?<${part}>.+)` : RegExp.escape(part)));
  return new RegExp(`^/${escaped.join('')}$`);
}

it('it has each file of src/pages once, and none that isn’t there', () =>
  expect(Object.keys(ROUTES).sort()).toEqual(globSync('**/*.{astro,ts}', { cwd: 'src/pages' }).sort()));

describe.each(LANGS)('in %s', (lang) => {
  const segment = segmentOf(lang);
  it.each(Object.entries(ROUTES))('%s makes what the table says', (file, route) => {
    const paths = route(lang, names);
    expect(paths.length > 0).toBe(!NONE.includes(file));
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(patternOf(file, segment));
  });

  it('no chapter can have the name of what is no chapter', () => {
    const root = segment ? `/${segment}` : '';
    for (const path of pathsOf(lang, { ...names, chapters: {}, moved: new Map() })) {
      const folder = /^\/([^/]+)\//.exec(path.startsWith(`${root}/`) ? path.slice(root.length) : path)?.[1];
      if (folder) expect(RESERVED).toContain(folder);
    }
  });

  it('it has all pages that were promised', () => {
    for (const page of PROMISES.pages) expect(pathsOf(lang, names)).toContain(address(lang, page));
  });

  it('it has all files of public/', () => {
    const files = globSync('**/*.*', { cwd: 'public' }).map((file) => `/${file}`);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !isFrozen(file) && !pathsOf(lang, names).has(file))).toEqual([]);
  });
});
