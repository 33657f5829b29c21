import type { z } from 'zod';
import type { RuleId } from './rule-ids.ts';

/** What a schema asks for, to an editor. */
const ASKED: Readonly<Record<string, string>> = {
  string: 'is no text: set it in quotation marks',
  number: 'is no number: write digits, with a point, and nothing else',
  int: 'is no whole number',
  boolean: 'is neither true nor false: write one of them',
  array: 'is no list: write [one, another], or each on a line of its own behind a dash',
  tuple: 'is no list: write [one, another]',
  object: 'has no names with values: write each as name: value, on a line of its own',
  record: 'has no names with values: write each as name: value, on a line of its own',
};
const asked = (expected: string | undefined): string => ASKED[expected ?? ''] ?? 'is not what is asked for';

/** What a schema has to say that says nothing of its own, in the words of an editor. Given to `safeParse`. */
export const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'is missing';
  if (issue.input === null) return 'is empty';
  if (issue.code === 'invalid_type')
    return issue.expected === 'array' && typeof issue.input === 'string' && issue.input.endsWith(']')
      ? 'ends in “]”, and no “[” begins it: write “[” before it'
      : asked(issue.expected);
  if (issue.code === 'invalid_value') return `is none of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return 'is neither a number nor text';
  if (issue.code === 'too_small') return `is too short: ${String(issue.minimum)} at least`;
  return undefined;
};

export const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, k) => (v as Record<PropertyKey, unknown> | null | undefined)?.[k], value);

/** A field as a sentence names it, with what it says; an entry of a list is named by its id, where it has one. */
export function named(value: unknown, path: readonly PropertyKey[]): string {
  const found = at(value, path);
  const shown = typeof found === 'string' || typeof found === 'number' ? ` ${JSON.stringify(found)}` : '';
  const [first, ...rest] = path;
  if (typeof first !== 'number') return (path.join('.') || 'the file') + shown;
  const id = (at(value, [first]) as { id?: unknown } | null | undefined)?.id;
  const whose = typeof id === 'string' ? `the entry "${id}"` : `entry ${first + 1}`;
  return rest.length ? `${rest.join('.')}${shown} of ${whose}` : whose + shown;
}

/** What is wrong with a field, and of which sort it is: what is not there stands nowhere. */
export function schemaWords(issue: z.core.$ZodIssue, value: unknown): { rule: RuleId; message: string } {
  const said = `${named(value, issue.path)} ${issue.message}`;
  return {
    rule: at(value, issue.path) === undefined ? 'missing-field' : 'field-value',
    message: /[?.]$/.test(said) ? said : `${said}.`,
  };
}
