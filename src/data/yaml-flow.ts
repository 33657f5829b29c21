/** Brackets and braces of YAML, one half of which was lost. */
import { visit, type Document } from 'yaml';

export const HALVES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The bracket or brace that a line lacks which ends with its other half. */
export const lostHalf = (line: string): string | undefined =>
  Object.keys(HALVES).find((open) => line.split(HALVES[open] ?? '').length > line.split(open).length);

/** Where a bracket or brace opens that nothing closes: the last one before the error whose list or names end without its half. */
export function openFlow(doc: Document, text: string, end: number): number | undefined {
  let start: number | undefined;
  visit(doc, {
    Collection(_, { flow, range }) {
      if (!flow || !range || range[0] >= end) return;
      const half = HALVES[text[range[0]] ?? ''];
      if (half && text[range[1] - 1] !== half) start = range[0];
    },
  });
  return start;
}
