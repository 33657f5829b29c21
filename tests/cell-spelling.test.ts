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

/** Words that stand in no other cell and no other text have no twin to tell that they are wrong. */
const isLone = (word: string): boolean =>
  Object.values(texts).join('\n').toLowerCase().split(word.toLowerCase()).length < 4;

/** A word with a letter in its midst left out. */
const misspelt = (word: string): string => word.slice(0, 2) + word.slice(3);
const known = new Set(
  Object.values(texts).flatMap((text) => text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []),
);

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

it.each(oneIn(Math.ceil(chosen.length / 12), chosen))('%s:%i:%i %s', (file, line, column, word) => {
  const bad = misspelt(word);
  const lines = (texts[file] ?? '').split('\n');
  const own = lines[line - 1] ?? '';
  lines[line - 1] = own.slice(0, column - 1) + bad + own.slice(column - 1 + word.length);
  const all = { ...texts, [file]: lines.join('\n') };
  const read = readContent(all, decodeTexts(all));
  const told = check(read, readChapters(all), charts, sources, readPublished('.'));
  expect(told.map((one) => `${one.file}:${one.line}`)).toEqual([`${file}:${line}`]);
});
