import { readContent } from './content.ts';
import { sentence } from './problem.ts';

const files = import.meta.glob<string>('/content/**/*.{yaml,csv,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Text of every file in content/, by path without the leading slash. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(1), text]),
);

/** Everything an editor wrote but the chapters; a page is not built on broken content. */
export const content = readContent(texts);
if (content.problems.length) throw new Error(content.problems.map(sentence).join('\n'));
