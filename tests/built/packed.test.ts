import { readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withoutBase } from '../../src/site/base.ts';
import { files, onDisk } from './built.ts';

it('all that a page is made of is packed for Brotli, zstd and gzip, and whatever else is a text for two of them', () => {
  const long = [...files].filter(
    (f) => /\.(html|css|js|json|svg|csv|txt|xml)$/.test(f) && statSync(onDisk(f)).size >= 600,
  );
  for (const file of long) {
    const rare = /^(\/zh-hant)?\/(charts|data|oembed)\//.test(withoutBase(file)) && !file.endsWith('.html');
    for (const ending of rare ? ['br', 'gz'] : ['br', 'zst', 'gz'])
      expect(files).toContain(`${file}.${ending}`);
  }
  expect(long.length).toBeGreaterThan(1000);
});

it('every packed twin says what its text says, and is as old', () => {
  const age = (file: string): number => Math.floor(statSync(onDisk(file)).mtimeMs / 1000);
  const ways = { br: brotliDecompressSync, zst: zstdDecompressSync, gz: gunzipSync };
  let variants = 0;
  for (const file of files)
    for (const [ending, unpack] of Object.entries(ways))
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
