/** A word of a cell that is misspelt is told once, in its line, and nobody is accused of what leans on it. */
import { expect, it } from 'vitest';
import { readPublished } from '../src/build/disk/published.ts';
import { readChapters, readCharts, readSources, readTexts } from '../src/build/disk/read.ts';
import { check } from '../src/check/check.ts';
import { textCells } from '../src/check/cell-texts.ts';
import { readContent } from '../src/data/content.ts';
import { decodeTexts } from '../src/data/decode.ts';
import { oneIn } from './by-chance.ts';

const texts = readTexts('.');
const [charts, sources] = [await readCharts('.'), readSources('.')];
const content = readContent(texts, decodeTexts(texts));

/** How often each word stands in all of content/. */
const known = new Map<string, number>();
for (const text of Object.values(texts))
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Latin}+/gu))
    known.set(word, (known.get(word) ?? 0) + 1);
/** Words that stand in no other cell and no other text have no twin to tell that they are wrong. */
const isLone = (word: string): boolean => (known.get(word.toLowerCase()) ?? 0) < 3;

/** A word with a letter in its midst left out. */
const misspelt = (word: string): string => word.slice(0, 2) + word.slice(3);

/** Of each column of texts its cells with a long word, the word, and where it stands. */
const words = textCells(content, () => true).flatMap(
  ({ file, text, at }): [string, number, number, string][] => {
    const word = /\p{Script=Latin}{6,}/u.exec(text);
    // What makes another word of the essay, as though of through, nobody can tell from that.
    if (!word || isLone(word[0]) || known.has(misspelt(word[0]).toLowerCase())) return [];
    const { line, column } = at(word.index);
    return [[file, line, column, word[0]]];
  },
);
/** One word of each file and length is as good as another. */
const chosen = [...new Map(words.map((one) => [`${one[0]} ${one[3]}`, one])).values()];

it.each(oneIn(Math.ceil(chosen.length / 8), chosen))('%s:%i:%i %s', (file, line, column, word) => {
  const bad = misspelt(word);
  const lines = (texts[file] ?? '').split('\n');
  const own = lines[line - 1] ?? '';
  lines[line - 1] = own.slice(0, column - 1) + bad + own.slice(column - 1 + word.length);
  const all = { ...texts, [file]: lines.join('\n') };
  const read = readContent(all, decodeTexts(all));
  const told = check(read, readChapters(all), charts, sources, readPublished('.'));
  expect(told.map((one) => `${one.file}:${one.line}`)).toEqual([`${file}:${line}`]);
});
