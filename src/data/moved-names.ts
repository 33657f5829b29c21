import { z } from 'zod';
import { schemaAt } from './schema-at.ts';
import { at } from './schema-words.ts';
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

/** A name that nothing reads where it stands, and that is missing further within. */
function outside({ report }: Parsed, unknown: Unknown, missing: Issue): boolean {
  const name = String(missing.path.at(-1));
  if (!unknown.keys.includes(name) || !isWithin(missing.path.slice(0, -1), unknown.path)) return false;
  const message = `"${name}" belongs to "${missing.path.slice(unknown.path.length, -1).join('.')}", which is missing it, and stands outside: indent its line as those above.`;
  report('key', [...unknown.path, name], 'unknown-field', message);
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
        (one) => !gone.has(one) && one.path.at(-1) === key && outside(parsed, issue, one),
      );
      if (found) gone.add(found);
      return !found;
    });
    return keys.length ? [{ ...issue, keys }] : [];
  });
  return left.filter((issue) => !gone.has(issue));
}
