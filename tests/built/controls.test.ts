/** What a page with controls loads for them, whichever chart it is of. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { charts } from '../content.ts';
import { files, onDisk } from './built.ts';

/** What a page loads, packed, before a reader sets anything: the controls, and links in words that set them. */
const NEAR = 4 * 1024;
/** The controls, and what comes at the first setting: what fills the chart’s words, and draws it in the page. */
const ALL = 5 * 1024;
/** What else a page loads whose words set a chart. */
const LINKS = 0.35 * 1024;

const weight = (file: string): number => brotliCompressSync(readFileSync(onDisk(file))).length;
const scripts = (pattern: RegExp): string[] =>
  [...files].filter((file) => file.endsWith('.js') && pattern.test(basename(file)));

it('is at most 4 KB of script, and 5 KB once something is set, with 0.35 KB more where words set a chart', () => {
  const near = scripts(/^ControlsHead\./);
  const links = near.filter((file) => readFileSync(onDisk(file), 'utf8').includes('a.view'));
  expect([near.length, links.length]).toEqual([2, 1]);
  for (const file of links) expect(weight(file), file).toBeLessThanOrEqual(LINKS);
  const start = scripts(/^start-controls\./);
  const answers = scripts(/^answers\./);
  expect([start.length, answers.length]).toEqual([1, 1]);
  const sum = (files: readonly string[]): number => files.reduce((all, file) => all + weight(file), 0);
  expect(sum([...near, ...start])).toBeLessThanOrEqual(NEAR);
  const shared = [...near.filter((file) => !links.includes(file)), ...start, ...answers];
  const own = scripts(/^settable\./);
  expect(own).toHaveLength(Object.values(charts).filter(({ declared }) => declared.controls).length);
  for (const file of own) expect(sum([...shared, file]), file).toBeLessThanOrEqual(ALL);
});
