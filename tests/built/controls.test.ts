/** What a page with controls loads for them, whichever chart it is of. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { charts } from '../content.ts';
import { files, onDisk } from './built.ts';

/**
 * What all code of one chart’s controls may weigh, packed: near, at the first setting, and the chart’s own. 4 KB were
 * asked for; a fifth one came with addresses that hold what is set, and with what draws it in the page.
 */
const ALL = 5 * 1024;
/** What else a page loads whose words set a chart. */
const LINKS = 0.35 * 1024;

const weight = (file: string): number => brotliCompressSync(readFileSync(onDisk(file))).length;
const scripts = (pattern: RegExp): string[] =>
  [...files].filter((file) => file.endsWith('.js') && pattern.test(basename(file)));

it('is at most 5 KB of script, the chart’s own that fills its words with it, and 0.35 KB more where words set a chart', () => {
  const near = scripts(/^ControlsHead\./);
  const links = near.filter((file) => readFileSync(onDisk(file), 'utf8').includes('a.view'));
  expect([near.length, links.length]).toEqual([2, 1]);
  for (const file of links) expect(weight(file), file).toBeLessThanOrEqual(LINKS);
  const later = scripts(/^(start-controls\.|answers\.)/);
  expect(later).toHaveLength(2);
  const shared = [...near.filter((file) => !links.includes(file)), ...later];
  const own = scripts(/^settable\./);
  expect(own).toHaveLength(Object.values(charts).filter(({ declared }) => declared.controls).length);
  const all = shared.reduce((sum, file) => sum + weight(file), 0);
  for (const file of own) expect(all + weight(file), file).toBeLessThanOrEqual(ALL);
});
