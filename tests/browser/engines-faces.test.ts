/** Our fonts are packed by code of ours: every engine has its own that unpacks them, and refuses a font that is amiss. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

it.each([
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const)('every face of type that is served can be drawn with in %s', async (_, start) => {
  const names = readdirSync(join(inject('dist'), '_astro')).filter((name) => name.endsWith('.woff2'));
  expect(names.length).toBeGreaterThan(100);
  const browser = await start();
  try {
    await browser.open(`${inject('site')}/terms/`);
    const refused = await browser.evaluate(async (faces: string[]) => {
      const loaded = await Promise.allSettled(
        faces.map((name, i) => new FontFace(`face ${i}`, `url(/_astro/${name})`).load()),
      );
      return faces.filter((_name, i) => loaded[i]?.status !== 'fulfilled');
    }, names);
    expect(refused).toEqual([]);
  } finally {
    await browser.close();
  }
});
