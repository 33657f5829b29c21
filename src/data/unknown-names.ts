import { z } from 'zod';
import { meant, nearest } from './problem.ts';
import { schemaAt, unwrapped } from './schema-at.ts';
import type { RuleId } from './rule-ids.ts';
import type { YamlPath } from './yaml-places.ts';

/** A text of YAML as it was parsed. */
export interface Parsed {
  /** With the words of all languages, whichever files they stand in. */
  readonly value: unknown;
  /** Languages that have no words for it, which is told already. */
  readonly lacking: readonly string[];
  /** Adds a problem where a key or a value of the text stands; at its file's first line if it stands nowhere. */
  readonly report: (of: 'key' | 'value', path: YamlPath, rule: RuleId, message: string) => void;
}

/** So many names can be told in one sentence. */
const FEW = 6;

/** The names that an object at a path of a schema may have; none where any will do. */
function namesAt(shape: z.core.$ZodType, path: YamlPath): string[] {
  const found = schemaAt(shape, path);
  const whole = found && unwrapped(found);
  return whole instanceof z.ZodObject ? Object.keys(whole.shape) : [];
}

/** The names that may still be given, where they are few. */
const choice = (names: readonly string[]): string =>
  names.length && names.length <= FEW ? ` It may be ${names.map((name) => `"${name}"`).join(', ')}.` : '';

const SPLIT = 'is a number with a comma in it, which ends it in YAML';

/** Whether a problem is of a number that a comma ended: what it says is no bound of anything. */
export const isSplitNumber = ({ message }: { readonly message: string }): boolean => message.includes(SPLIT);

/** The one bound of a column’s numbers that is given. */
function boundOf(column: Record<string, unknown>): [name: string, value: number] | undefined {
  const all = ['least', 'most'].flatMap((name): [string, number][] =>
    typeof column[name] === 'number' ? [[name, column[name]]] : [],
  );
  return all.length === 1 ? all[0] : undefined;
}

/** Reports names that a schema does not have. @returns those that it lacks and that are meant by them */
export function unknownNames(
  { value, report }: Parsed,
  shape: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
): Set<string> {
  const misspelt = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const names = namesAt(shape, issue.path);
    const around = issue.path.reduce<unknown>((v, k) => (v as Record<PropertyKey, unknown>)[k], value);
    const there = Object.keys(around as object);
    for (const key of issue.keys) {
      const bound = boundOf(around as Record<string, unknown>);
      if (/^\d{1,3}$/.test(key) && bound) {
        const [which, number] = bound;
        // YAML took what is behind the comma for a name, and that for a number without its zeros.
        const rest = key.padStart(3, '0');
        const message = `${which} ${number},${rest} ${SPLIT}: write ${number}${rest}.`;
        report('value', [...issue.path, which], 'field-value', message);
        continue;
      }
      const name = meant(key, names, there);
      if (name) misspelt.add([...issue.path, name].join('.'));
      const free = names.filter((one) => !there.includes(one));
      const hint = name ? ` Did you mean "${name}"?` : nearest(key, free) || choice(free);
      report(
        'key',
        [...issue.path, key],
        'unknown-field',
        `"${key}" is a name that nothing here reads.${hint}`,
      );
    }
  }
  return misspelt;
}
