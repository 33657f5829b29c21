import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { frozenOf } from '../../src/embed/element-script.ts';
import { frozen } from '../../scripts/freeze.ts';
import { fileAddress } from '../../src/urls/addresses.ts';
import { charts } from '../book.ts';
import { builtFor } from '../../src/build/dist/built-for.ts';
import { isPlaceholder, PLACEHOLDER } from '../../src/site/where.ts';
import { DIST, files, textOf } from './built.ts';

const [[first = '', { states = [] } = {}] = []] = Object.entries(charts);

describe('embed.js', () => {
  const live = textOf(fileAddress('embed/v1/embed.js'));

  it('is one script of at most 2.5 KB, gzipped, of which 0.8 are the names of charts and states', () => {
    const { length } = gzipSync(live, { level: 9 });
    console.log(`embed.js: ${length} bytes gzipped`);
    expect(length).toBeLessThanOrEqual(2.5 * 1024);
    expect(live).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it('has a frozen copy for hosts that hold it to its hash, and each is still there that was ever served here', () => {
    const ever = frozen().filter(
      ({ file }) =>
        isPlaceholder(builtFor(DIST)) ||
        !readFileSync(`public/embed/v1/${file}`, 'utf8').includes(PLACEHOLDER.site),
    );
    expect(ever.length).toBeGreaterThan(0);
    expect(JSON.parse(textOf(fileAddress('embed/v1/frozen.json')))).toEqual(ever);
    for (const { file, integrity } of ever)
      expect(frozenOf(textOf(fileAddress(`embed/v1/${file}`)))).toEqual({ file, integrity });
    const copies = [...files].filter((f) => /\/embed\/v1\/embed\.[\da-f]+\.js$/.test(f));
    expect(copies.sort()).toEqual(ever.map(({ file }) => fileAddress(`embed/v1/${file}`)).sort());
  });

  it('its newest frozen copy knows the charts and states that it knows, or `npm run freeze` is to be run', () => {
    const catalog = (text: string): string | undefined => /"((?:[\w-]+:[\w,-]+;?)+)"\.split/.exec(text)?.[1];
    expect(catalog(live)).toContain(`${first}:${states.join(',')}`);
    expect(catalog(textOf(fileAddress(`embed/v1/${frozen().at(-1)?.file}`)))).toBe(catalog(live));
  });
});
