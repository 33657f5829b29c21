import leven from 'leven';
import type { z } from 'zod';

/** Something an editor can mend: where it is, what was found and what would be right. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
  /** The rule that was broken, in kebab-case. */
  readonly rule?: string;
  /** Whether the file can't be read at all, so that whatever it holds is missed elsewhere. */
  readonly unreadable?: boolean;
}

/** `content/en/chapters/moat.mdx:12:3 …`, as editors and terminals know it. */
export const sentence = ({ file, line, column, message }: Problem): string =>
  `${file}${line ? `:${line}${column ? `:${column}` : ''}` : ''} ${message}`;

/** What to mend first: files that can't be read, if there are any, since all that they hold is missed elsewhere. */
export function causes(problems: readonly Problem[]): readonly Problem[] {
  const unreadable = problems.filter((problem) => problem.unreadable);
  return unreadable.length ? unreadable : problems;
}

/** Problems by file and line, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [sentence(problem), problem]));
  const place = ({ line = 0, column = 0 }: Problem): number => line * 1e4 + column;
  const byFile = (a: Problem, b: Problem): number => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1);
  return [...once.values()].sort((a, b) => byFile(a, b) || place(a) - place(b));
}

/** An error that is a list of problems. It has no stack: whoever made the mistake did not write the code. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(inOrder(problems).map(sentence).join('\n'));
    this.name = 'ContentError';
    this.stack = this.message;
  }
}

/** The valid name that is nearest to what was written. */
export const nearestName = (name: string, valid: Iterable<string>): string | undefined =>
  [...valid].map((v) => ({ v, d: leven(name, v) })).sort((a, b) => a.d - b.d)[0]?.v;

/** The same as a hint; empty if there is none. */
export function nearest(name: string, valid: Iterable<string>): string {
  const best = nearestName(name, valid);
  return best ? ` Did you mean "${best}"?` : '';
}

/**
 * What a misspelt name stands for: the one that is missing and is written nearly so.
 * @param names those that may stand beside it; @param there those that do
 */
export function meant(name: string, names: readonly string[], there: readonly string[]): string | undefined {
  const missing = names.filter((one) => !there.includes(one));
  const best = nearestName(name, missing);
  return best !== undefined && leven(best, name) <= name.length / 2 ? best : undefined;
}

/** What a schema found wrong, in the words of the file: `sources.2.grade "D" is not a grade…`. */
export function schemaMessages(error: z.ZodError, value: unknown): string[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.');
    const found = issue.path.reduce<unknown>(
      (v, k) => (v as Record<PropertyKey, unknown> | undefined)?.[k],
      value,
    );
    const shown = typeof found === 'string' || typeof found === 'number' ? ` ${JSON.stringify(found)}` : '';
    return `${path || 'the file'}${shown}: ${issue.message}`;
  });
}
