/** The samples that the catalogue of parts shows. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/catalogue/samples.ts';
import { faults } from '../src/picture/faults.ts';

/** Parts of which there is nothing to see alone: a size, a share, a way to call another, the root of a picture, its languages. */
const NOTHING_TO_SEE = ['fit', 'frame', 'han', 'say', 'scatter'];
const samples = catalogue.flatMap(({ path, samples: all }) => all.map((one) => ({ ...one, path })));

describe('the catalogue of parts', () => {
  it('shows each part that makes marks or places', () => {
    const code = globSync('src/catalogue/samples/*.ts').map((file) => readFileSync(file, 'utf8'));
    // The kit hands on some parts; in a sample they are used by their own name.
    const shown = (part: string): boolean =>
      code.some((text) => text.includes(`/${part}.ts'`) || new RegExp(`\\b${part}\\(`).test(text));
    const parts = globSync('src/kit/{layout,marks}/*.ts').map((file) => basename(file, '.ts'));
    const hidden = parts.filter((part) => !NOTHING_TO_SEE.includes(part) && !shown(part));
    expect(hidden).toEqual([]);
  });

  it.each(samples)('$path draws $name without a fault', ({ picture }) => {
    expect(picture.children.length).toBeGreaterThan(0);
    expect(faults(picture)).toEqual([]);
  });
});
