/** The site as it is built for another host and a folder there; what holds of any build is in tests/built. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtFor } from '../../src/build/dist/built-for.ts';
import { PLACEHOLDER } from '../../src/site/where.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { address, correctionsAddress } from '../../src/urls/addresses.ts';
import { DIST, files, onDisk, readPage } from '../built/built.ts';
import { all, attribute, textOf } from '../built/html.ts';
import { ELSEWHERE } from './elsewhere.ts';

it('stands where its environment said', () => {
  expect(builtFor(DIST)).toEqual(ELSEWHERE);
  expect(files).toContain(`${ELSEWHERE.base}index.html`);
});

it('has no file that names the placeholder, whatever kind it is of', () => {
  const { host } = new URL(PLACEHOLDER.site);
  const naming = [...files].filter((file) => readFileSync(onDisk(file)).includes(host));
  expect(files.size).toBeGreaterThan(1000);
  expect(naming).toEqual([]);
});

it.each(LANGS)('prints its own address on paper, and takes corrections there, in %s', (lang) => {
  const page = readPage(address(lang, 'print'));
  const links = all('a', page).map((a) => [attribute('href')(a), textOf(a).replaceAll('\u200b', '')]);
  const home = new URL(address(lang, ''), ELSEWHERE.site);
  expect(links).toContainEqual([home.href, `${home.host}${home.pathname.replace(/\/$/, '')}`]);
  const corrections = correctionsAddress(home);
  expect(corrections).toBe('corrections@example.org');
  expect(links).toContainEqual([`mailto:${corrections}`, corrections]);
});

it('offers no PDF where none was made', () => {
  expect([...files].filter((file) => file.endsWith('.pdf'))).toEqual([]);
  for (const lang of LANGS) expect(all('a[download]', readPage(address(lang, 'print')))).toEqual([]);
});
