import { readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { headerTable } from '../../src/build/hosting/headers.ts';
import { caddyfile, nginxConf } from '../../src/build/hosting/host-files.ts';
import { withoutBase } from '../../src/site/base.ts';
import { DIST, files, onDisk } from './built.ts';

const WAYS = { br: brotliDecompressSync, gz: gunzipSync };
const size = (file: string): number => statSync(onDisk(file)).size;
const packedOf = (file: string): string[] =>
  Object.keys(WAYS).filter((ending) => files.has(`${file}.${ending}`));

it('all that a page is made of is packed for Brotli and gzip, what is taken along for gzip, and no text for more', () => {
  const texts = [...files].filter((f) => /\.(html|css|js|json|svg|csv|txt|xml|webmanifest)$/.test(f));
  const found = { page: 0, rare: 0 };
  for (const file of texts) {
    const rare =
      /\.(txt|xml)$/.test(file) ||
      (/^(\/zh-hant)?\/(charts|data|oembed)\//.test(withoutBase(file)) && !file.endsWith('.html'));
    const long = size(file) >= (rare ? 2000 : 600);
    const expected = !long ? [] : rare ? ['gz'] : ['br', 'gz'];
    expect(packedOf(file), file).toEqual(expected);
    if (long) found[rare ? 'rare' : 'page']++;
  }
  expect(Math.min(found.page, found.rare)).toBeGreaterThan(500);
});

it('nothing lies packed in a form that no host of ours asks for', () => {
  const table = headerTable(DIST);
  const asked = { br: /precompressed br\b/, gz: /precompressed .*\bgzip\b/ };
  for (const [ending, pattern] of Object.entries(asked)) expect(caddyfile(table), ending).toMatch(pattern);
  expect(nginxConf(table)).toContain('gzip_static on;');
  const twins = [...files].filter((f) => /\.\w+$/.test(f) && files.has(f.replace(/\.\w+$/, '')));
  expect(twins.length).toBeGreaterThan(100);
  expect(twins.filter((f) => !/\.(br|gz)$/.test(f))).toEqual([]);
});

it('every packed twin says what its text says, and is as old', () => {
  const age = (file: string): number => Math.floor(statSync(onDisk(file)).mtimeMs / 1000);
  let variants = 0;
  for (const file of files)
    for (const [ending, unpack] of Object.entries(WAYS))
      if (files.has(`${file}.${ending}`)) {
        variants++;
        expect(
          unpack(readFileSync(onDisk(`${file}.${ending}`))).equals(readFileSync(onDisk(file))),
          file,
        ).toBe(true);
        // To the second, which is what a host tells of it.
        expect(age(`${file}.${ending}`), file).toBe(age(file));
      }
  expect(variants).toBeGreaterThan(100);
});
