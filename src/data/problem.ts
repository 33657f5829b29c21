import leven from 'leven';
import type { z } from 'zod';

/** Something an editor can mend: where it is, what was found and what would be right. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
}

/** `content/en/chapters/moat.mdx:12:3 …`, as editors and terminals know it. */
export const sentence = ({ file, line, column, message }: Problem): string =>
  `${file}${line ? `:${line}${column ? `:${column}` : ''}` : ''} ${message}`;

/** The valid name that is nearest to what was written. */
export const nearestName = (name: string, valid: Iterable<string>): string | undefined =>
  [...valid].map((v) => ({ v, d: leven(name, v) })).sort((a, b) => a.d - b.d)[0]?.v;

/** The same as a hint; empty if there is none. */
export function nearest(name: string, valid: Iterable<string>): string {
  const best = nearestName(name, valid);
  return best ? ` Did you mean "${best}"?` : '';
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
