import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import type { Outline } from '../mdx/outline.ts';

/** Where a key of the front matter stands, and what is behind it; line 2 is the first below the dashes. */
export function frontAt({ tree }: Outline, key: string): { line: number; column: number } {
  const [top] = tree.children;
  const lines = top?.type === 'yaml' ? top.value.split('\n') : [];
  const found = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (found < 0) return { line: 1, column: 1 };
  const lead = /^[\w-]+: */.exec(lines[found] ?? '')?.[0].length ?? 0;
  return { line: found + 2, column: lead + 1 };
}

/** A problem of the lines on top of a chapter, at what stands behind one of their keys. */
export const frontProblem = (o: Outline, key: string, rule: RuleId, message: string): Problem => ({
  ...{ file: o.file, ...frontAt(o, key), rule, message },
});
