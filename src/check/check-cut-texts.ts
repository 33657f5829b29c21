import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';

/** A text without quotation marks that YAML cuts off, and what is left of the line. */
const CUT = /^(\s*(?:- (?:[\w-]+: +)?|[\w-]+: +)(?![-"'>|#{[\s]).*?)(\s#.*)$/;

/** The lines of a file that YAML reads: all, or those on top of a chapter. */
const yamlLines = (file: string, text: string): readonly string[] => {
  const lines = text.split('\n');
  if (file.endsWith('.yaml')) return lines;
  return file.endsWith('.mdx') && lines[0] === '---'
    ? lines.slice(0, Math.max(0, lines.indexOf('---', 1)))
    : [];
};

/**
 * Texts that end at a `#`, from which on YAML reads a comment: words would vanish from the page and nobody would
 * be told. A comment of ours has a line of its own.
 */
export const cutTextProblems = ({ texts }: Content): Problem[] =>
  Object.entries(texts).flatMap(([file, text]) =>
    yamlLines(file, text).flatMap((line, i): Problem[] => {
      const [, before = '', cut = ''] = CUT.exec(line) ?? [];
      if (!cut) return [];
      const message = `“${cut.trim().slice(0, 24)}” is cut off, for a # behind a blank begins a comment: set the text in quotation marks, or give a comment a line of its own.`;
      return [{ file, line: i + 1, column: before.length + 2, rule: 'cut-text', message }];
    }),
  );
