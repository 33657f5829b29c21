import { z } from 'zod';
import { schemaAt, schemaBehind, unwrapped } from './schema-at.ts';
import { at } from './schema-words.ts';
import type { Problem } from './problem.ts';
import type { Parsed } from './unknown-names.ts';

type Issue = z.core.$ZodIssue;
type Unknown = z.core.$ZodIssueUnrecognizedKeys;

const isMissing = (issue: Issue, value: unknown): boolean =>
  issue.path.length > 0 && at(value, issue.path) === undefined;
const isUnknown = (issue: Issue): issue is Unknown => issue.code === 'unrecognized_keys';
const isWithin = (path: readonly PropertyKey[], around: readonly PropertyKey[]): boolean =>
  around.length < path.length && around.every((key, i) => key === path[i]);

/** Names that nothing reads, all of which a name that is missing would hold: its line was lost, and they fell to the one above. */
function withoutLine({ value, report }: Parsed, shape: z.core.$ZodType, unknown: Unknown, missing: Issue) {
  const part = schemaAt(shape, missing.path);
  const around = at(value, unknown.path) as Record<string, unknown>;
  const own = Object.fromEntries(unknown.keys.map((key) => [key, around[key]]));
  if (!(part instanceof z.ZodType) || unknown.keys.length < 2 || !part.safeParse(own).success) return false;
  const [first = ''] = unknown.keys;
  const message = `“${String(missing.path.at(-1))}:” is missing above this line: "${first}" and what follows it belong there.`;
  report('key', [...unknown.path, first], 'missing-field', message);
  return true;
}

/** What is said of a name that stands outside of what it belongs to. */
const belongs = (name: string, to: string): string =>
  `"${name}" belongs to "${to}", and stands outside: indent its line as those above.`;

/** Whether a problem tells of a name that stands outside of what it belongs to. */
export const tellsOfMoved = ({ rule, message }: Problem, name: string): boolean =>
  rule === 'unknown-field' && message.includes(`"${name}" belongs to "`);

/** A name that nothing reads where it stands, and that is missing further out. */
function within({ report }: Parsed, unknown: Unknown, missing: Issue): boolean {
  const name = String(missing.path.at(-1));
  const around = missing.path.slice(0, -1);
  if (!unknown.keys.includes(name) || !isWithin(unknown.path, around)) return false;
  const inside = String(unknown.path[around.length]);
  const message = `"${name}" stands within "${inside}", and belongs beside it: begin its line where "${inside}" begins.`;
  report('key', [...unknown.path, name], 'unknown-field', message);
  return true;
}

/** A name that nothing reads where it stands, and that is missing further within. */
function outside({ report }: Parsed, unknown: Unknown, missing: Issue): boolean {
  const name = String(missing.path.at(-1));
  if (!unknown.keys.includes(name) || !isWithin(missing.path.slice(0, -1), unknown.path)) return false;
  const message = belongs(name, missing.path.slice(unknown.path.length, -1).join('.'));
  report('key', [...unknown.path, name], 'unknown-field', message);
  return true;
}

/** A name that a colon, or the blank behind it, was lost of: what it says was taken for a part of it. */
function withoutColon({ value, report }: Parsed, shape: z.core.$ZodType, { path }: Unknown, key: string) {
  const [, name = '', colon] = /^([\w-]+)(?:(:)\S|\s)/.exec(key) ?? [];
  const whole = schemaAt(shape, path);
  const there = at(value, path) as Record<string, unknown>;
  if (!name || name === key || name in there || !whole) return undefined;
  const known = unwrapped(whole);
  if (!(known instanceof z.ZodObject) || !(name in known.shape)) return undefined;
  const message = colon
    ? `“${name}:” lacks the blank behind its colon: write “${name}: ”.`
    : `“${name}” lacks its colon: write “${name}:” and a blank.`;
  report('key', [...path, key], 'unknown-field', message);
  return [...path, name].join('.');
}

/** A name that nothing reads where it stands, right below something that may have it, and has not. */
function below({ value, report }: Parsed, shape: z.core.$ZodType, { path }: Unknown, key: string): boolean {
  const around = at(value, path) as Record<string, unknown>;
  const names = Object.keys(around);
  const before = names[names.indexOf(key) - 1] ?? '';
  const owner = schemaAt(shape, [...path, before]);
  const inner = around[before];
  const part = owner && schemaBehind(owner, key);
  if (!part || typeof inner !== 'object' || inner === null || Array.isArray(inner) || key in inner)
    return false;
  // Where any name will do, only what is no mere text is certain.
  const isCertain = unwrapped(owner) instanceof z.ZodObject || typeof around[key] === 'object';
  if (!isCertain || !(part instanceof z.ZodType) || !part.safeParse(around[key]).success) return false;
  report('key', [...path, key], 'unknown-field', belongs(key, before));
  return true;
}

/**
 * Reports names that stand at another level than theirs: a line was lost that they stood below, or one is indented
 * otherwise. Both ends of that would be told of else, and each name by itself.
 * @returns the issues that are of something else
 */
export function withoutMoved(parsed: Parsed, shape: z.core.$ZodType, issues: readonly Issue[]): Issue[] {
  const missing = issues.filter((issue) => isMissing(issue, parsed.value));
  const gone = new Set<Issue>();
  const left = issues.flatMap((issue): Issue[] => {
    if (!isUnknown(issue)) return [issue];
    const whole = missing.find((one) => !gone.has(one) && withoutLine(parsed, shape, issue, one));
    if (whole) {
      gone.add(whole);
      return [];
    }
    const keys = issue.keys.filter((key) => {
      const found = missing.find(
        (one) =>
          !gone.has(one) &&
          one.path.at(-1) === key &&
          (outside(parsed, issue, one) || within(parsed, issue, one)),
      );
      if (found) gone.add(found);
      if (found || below(parsed, shape, issue, key)) return false;
      const named = withoutColon(parsed, shape, issue, key);
      for (const one of missing) if (one.path.join('.') === named) gone.add(one);
      return named === undefined;
    });
    return keys.length ? [{ ...issue, keys }] : [];
  });
  return left.filter((issue) => !gone.has(issue));
}
