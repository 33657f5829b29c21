/** What other programs leave behind in the folder: copies of files, and the marks of two versions of a text. */
import type { Problem } from './problem.ts';

/** What computers call a copy of a file, without the end of its name. */
const COPY = [
  / - Copy(?: \(\d+\))?$/i,
  / copy(?: \d+)?$/i,
  / ?\(\d+\)$/,
  /^Copy of /i,
  /[ -]*(?:副本|拷貝|的複本)(?: ?\(?\d*\)?)$/,
];

/**
 * The file that another is a copy of, as its name says.
 * @param names all files that there are
 * @returns its path; undefined for what is no copy of anything that is there
 */
export function copiedFrom(file: string, names: ReadonlySet<string>): string | undefined {
  const [, folder = '', name = '', end = ''] = /^(.*\/)?([^/]+)(\.[^./]+)$/.exec(file) ?? [];
  return COPY.map((copy) => folder + name.replace(copy, '') + end).find(
    (one) => one !== file && names.has(one),
  );
}

/** The marks of version control around two versions of some lines. A line of `=` alone may underline a heading. */
const MARKS = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;
const BETWEEN = /^={7}$/m;

/** Marks of two versions that nobody has chosen from, at the first of them. @param text of the file */
export function conflictMark(file: string, text: string): Problem | undefined {
  const found = MARKS.exec(text) ?? (file.endsWith('.mdx') ? null : BETWEEN.exec(text));
  if (!found) return undefined;
  const line = text.slice(0, found.index).split('\n').length;
  const message = `"${found[0]}" is a mark of version control, which found two versions of these lines: keep one of them, and take the marks away.`;
  return { file, line, column: 1, rule: 'conflict-mark', message, unreadable: true };
}
