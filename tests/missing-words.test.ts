/** A word of the furniture that is lost is told once, at the one before it; at a file’s end its last line. */
import { expect, it } from 'vitest';
import { readTexts } from '../src/build/disk/read.ts';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { oneIn } from './by-chance.ts';

const FURNITURE = /^content\/[^/]+\/(?:site|pages)\.yaml$/;
const texts = Object.fromEntries(Object.entries(readTexts('.')).filter(([file]) => FURNITURE.test(file)));
const isWord = (line = ''): boolean => /^[\w-]+: /.test(line);

it.each(Object.keys(texts))('every word of %s', (file) => {
  const lines = (texts[file] ?? '').trimEnd().split('\n');
  const words = lines.flatMap((line, i) => (isWord(line) && i > 0 ? [i] : []));
  for (const i of oneIn(4, words)) {
    const left = lines.toSpliced(i, 1);
    const before = i === left.length ? i : left.findLastIndex((line, at) => at < i && isWord(line)) + 1;
    const { problems } = readContent({ ...texts, [file]: left.join('\n') });
    expect(problems).toHaveLength(1);
    expect(problems.map(sentence)[0]).toContain(
      `${file}:${Math.max(1, before)}:1 ${lines[i]?.split(':')[0]} is missing`,
    );
  }
});
