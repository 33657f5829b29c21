import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { frozenOf } from '../../src/embed/element-script.ts';
import { frozen } from '../../scripts/freeze.ts';
import { charts } from '../book.ts';
import { textOf } from './built.ts';

const [[first = '', { states = [] } = {}] = []] = Object.entries(charts);

describe('embed.js', () => {
  const live = textOf('/embed/v1/embed.js');

  it('is one script of at most 2.25 KB, gzipped, of which 0.6 are the names of charts and states', () => {
    const { length } = gzipSync(live, { level: 9 });
    console.log(`embed.js: ${length} bytes gzipped`);
    expect(length).toBeLessThanOrEqual(2304);
    expect(live).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it('has a frozen copy for hosts that hold it to its hash, and each that ever was is still there', () => {
    expect(frozen().length).toBeGreaterThan(0);
    for (const { file, integrity } of frozen())
      expect(frozenOf(textOf(`/embed/v1/${file}`))).toEqual({ file, integrity });
  });

  it('its newest frozen copy knows the charts and states that it knows, or `npm run freeze` is to be run', () => {
    const catalog = (text: string): string | undefined => /"((?:[\w-]+:[\w,-]+;?)+)"\.split/.exec(text)?.[1];
    expect(catalog(live)).toContain(`${first}:${states.join(',')}`);
    expect(catalog(textOf(`/embed/v1/${frozen().at(-1)?.file}`))).toBe(catalog(live));
  });
});
