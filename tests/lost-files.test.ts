/** A file or a block of lines that is gone is told of once, where it stood, whoever misses it. */
import { expect, it } from 'vitest';
import type { Problem } from '../src/data/problem.ts';
import { oneIn } from './by-chance.ts';
import { problemsAfter, texts } from './whole-essay.ts';

const places = (problems: readonly Problem[]) => problems.map(({ file, rule }) => `${file} ${rule}`);

const files = Object.keys(texts);
const tables = files.filter((file) => /^content\/data\/.+\.csv$/.test(file));
const beside = (table: string): string => table.replace(/csv$/, 'yaml');

it.each(oneIn(60, tables))('%s that is gone with its description', (table) =>
  expect(places(problemsAfter({ [table]: undefined, [beside(table)]: undefined }))).toEqual([
    `${table} missing-file`,
  ]),
);

it.each(oneIn(60, tables))('%s that is called otherwise', (table) => {
  const [csv, yaml] = [table, beside(table)].map((file) => file.replace('/data/', '/data/x-'));
  const changed = { [csv ?? '']: texts[table], [yaml ?? '']: texts[beside(table)] };
  const [only, ...others] = problemsAfter({ ...changed, [table]: undefined, [beside(table)]: undefined });
  expect([only?.file, only?.rule, others]).toEqual([table, 'missing-file', []]);
  expect(only?.message).toMatch(/renamed to x-[\w-]+\?/);
});

const WHOLE = /^content\/(?:claims\/(?!cover).+\.yaml|practice\.yaml|[^/]+\/charts\/.+)$/;
it.each(
  oneIn(
    14,
    files.filter((file) => WHOLE.test(file)),
  ),
)('%s that is gone', (file) =>
  expect(places(problemsAfter({ [file]: undefined }))).toEqual([`${file} missing-file`]),
);

/** Files of words without the lines of a part of theirs that has four names or more. */
const blocks = files.flatMap((file): [file: string, part: string, text: string][] => {
  if (!/^content\/[^/]+\/charts\//.test(file)) return [];
  return [...(texts[file] ?? '').matchAll(/^(labels|tips):\n((?: {2}.*\n){4,})/gm)].map(
    ({ 0: block, 1: part = '' }) => [file, part, (texts[file] ?? '').replace(block, '')],
  );
});

it.each(oneIn(80, blocks))('%s without its %s', (file, _, text) =>
  expect(places(problemsAfter({ [file]: text }))).toEqual([`${file} chart-names`]),
);

/** Tables with one column of another type, where that can’t be meant. */
const types = tables.flatMap((table): [file: string, line: number, text: string][] => {
  const text = texts[beside(table)] ?? '';
  const rows = (texts[table] ?? '').trimEnd().split('\n').length - 1;
  return [...text.matchAll(/^ {2}(\w+):(?: \{|\n {4}) ?type: number/gm)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const changed = `${text.slice(0, end - 'number'.length)}text${text.slice(end)}`;
    return rows < 3 ? [] : [[beside(table), text.slice(0, end).split('\n').length, changed]];
  });
});

it.each(oneIn(80, types))('%s:%i with numbers that are said to be texts', (file, line, text) =>
  expect(problemsAfter({ [file]: text }).map((one) => `${one.file}:${one.line} ${one.rule}`)).toEqual([
    `${file}:${line} column-type`,
  ]),
);
