/** Which texts stood where when they were published, as hashes: what a text said before is known only to who guesses it. */
import { hash } from 'node:crypto';
import type { Texts } from '../data/files.ts';
import { keyedTexts } from './keyed-texts.ts';

/** Long enough that of ten thousand texts no two have the same by chance. */
const MARK = 6;

const markOf = (key: string, value: string): string =>
  hash('sha1', `${key}\0${value}`, 'base64').slice(0, MARK);

/** The hashes of all texts of some files when they were published, one behind the other, by file. */
export type PublishedTexts = Readonly<Record<string, string>>;

/** The texts as they would be published now. */
export const publishedTextsOf = (texts: Texts): PublishedTexts =>
  Object.fromEntries(
    Object.keys(texts)
      .sort()
      .flatMap((file) => {
        const all = keyedTexts(file, texts).map(({ key, value }) => markOf(key, value));
        return all.length ? [[file, all.join('')] as const] : [];
      }),
  );

/** @param marks of a file @returns whether a text was published under a key there */
export function publishedIn(marks: string): (key: string, value: string) => boolean {
  const all = new Set(
    Array.from({ length: marks.length / MARK }, (_, i) => marks.slice(i * MARK, (i + 1) * MARK)),
  );
  return (key, value) => all.has(markOf(key, value));
}
