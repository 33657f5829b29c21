/** A file that can’t be read, is empty or ends too early is told of alone: nobody is accused of what leans on it. */
import { expect, it } from 'vitest';
import { readPublished } from '../src/build/disk/published.ts';
import { readChapters, readCharts, readSources, readTexts } from '../src/build/disk/read.ts';
import { check } from '../src/check/check.ts';
import { readContent } from '../src/data/content.ts';
import { decodeTexts } from '../src/data/decode.ts';
import { sentence } from '../src/data/problem.ts';
import { oneIn } from './by-chance.ts';

const texts = readTexts('.');
const [charts, sources] = [await readCharts('.'), readSources('.')];

/** What breaks a file of each kind, as a hand that slips does. */
const BREAKS: Readonly<Record<string, (text: string) => string>> = {
  mdx: (text) => text.replace(/\n\n(?=[A-Z\p{Script=Han}])/u, '\n\n<Claim id="x">'),
  yaml: (text) => text.replace(/\n(?=[a-z-])/, '\n: x\n'),
  csv: (text) => text.replace(/\n([^\n]+)\n/, '\n"$1\n'),
};
/** Lists of which it is certain that half of them is gone. */
const CUT = /^content\/(?:claims\/(?!cover).+|sources|terms)\.yaml$/;
const endOf = (file: string): string => file.split('.').at(-1) ?? '';
const broken = Object.entries(texts).flatMap(([file, text]) => {
  const bad = BREAKS[endOf(file)]?.(text) ?? text;
  // All of it a comment, as an editor does who looks whether anybody needs it.
  const commented = file.endsWith('.yaml') ? [[file, text.replace(/^/gm, '# ')]] : [];
  const lines = text.split('\n');
  const half = lines.slice(0, lines.length / 2).join('\n');
  return [
    ...(bad === text ? [] : [[file, bad]]),
    [file, ''],
    ...commented,
    ...(CUT.test(file) ? [[file, half]] : []),
  ];
}) as [file: string, text: string][];

it.each(oneIn(72, broken))('%s', (file, text) => {
  const all = { ...texts, [file]: text };
  const content = readContent(all, decodeTexts(all));
  const told = check(content, readChapters(all), charts, sources, readPublished('.'));
  // A table is described by the file beside it.
  const isOwn = (one: string): boolean => one.replace(/csv$/, 'yaml') === file.replace(/csv$/, 'yaml');
  expect(told.filter((problem) => !isOwn(problem.file)).map(sentence)).toEqual([]);
  expect(told.length + content.problems.length).toBeGreaterThan(0);
});

/** Lists of words, of which nothing but what was published says what they held. */
const LISTS = ['names', 'house-terms', 'moved', 'terms'].map((name) => `content/${name}.yaml`);
/** Entries in the middle of a list that are gone: one line each, or from one that begins an entry to another. */
const lost = LISTS.flatMap((file) => {
  const lines = (texts[file] ?? '').trimEnd().split('\n');
  const starts = lines.flatMap((line, i) => (/^(?: {2}- \{|- |[\w-]+\/)/.test(line) ? [i] : []));
  return starts.slice(1).flatMap((start, n): [file: string, line: number, text: string][] => {
    const end = starts[n + 2] ?? lines.length;
    return [[file, start, lines.toSpliced(start, end - start).join('\n')]];
  });
});

it.each(oneIn(72, lost))('an entry lost from %s:%i is told there or missed by nobody', (file, line, text) => {
  const all = { ...texts, [file]: text };
  const content = readContent(all, decodeTexts(all));
  const told = check(content, readChapters(all), charts, sources, readPublished('.'));
  expect(told.filter((one) => one.file !== file).map(sentence)).toEqual([]);
  expect(told.length).toBeLessThan(2);
  for (const one of told) expect(Math.abs((one.line ?? 0) - line)).toBeLessThan(3);
});
