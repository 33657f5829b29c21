import { readContent, type Content } from './content.ts';
import { decodeTexts } from './decode.ts';
import { ContentError } from './problem.ts';

const files = import.meta.glob<string>('/content/**/*.{yaml,yml,csv,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const decoded = decodeTexts(
  Object.fromEntries<string>(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
);

/** Text of every file in content/, by path without the leading slash. */
export const { texts }: { readonly texts: Readonly<Record<string, string>> } = decoded;

/** All of content/ but the chapters, with the words of charts as they are written: their slots are empty. */
export const raw = readContent(texts, decoded);
if (raw.problems.length) throw new ContentError(raw.problems);

/**
 * Everything an editor wrote but the chapters and the words of charts, which src/book/chart-words.ts has;
 * a page is not built on broken content.
 */
export const content: Omit<Content, 'words'> = raw;
