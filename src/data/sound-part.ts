import { z } from 'zod';
import { schemaBehind, unwrapped } from './schema-at.ts';
import type { YamlPath } from './yaml-places.ts';

/** What is left of a value when what is wrong with it is taken out. */
interface SoundPart {
  readonly value: unknown;
  /** What was taken out but the names that nothing reads, each as text: its name and what it says. */
  readonly lost: readonly string[];
}

/** How a schema goes on behind a name, and whether what it is the name of may be missing. */
function behind(
  shape: z.core.$ZodType,
  key: PropertyKey,
): [next: z.core.$ZodType, mayLack: boolean] | undefined {
  const whole = unwrapped(shape);
  const next = schemaBehind(whole, key);
  if (!next) return undefined;
  if (whole instanceof z.ZodRecord) return [next, true];
  // An entry less would move those behind it, and each is told where it stands.
  return [next, !(whole instanceof z.ZodArray) && next !== unwrapped(next)];
}

/** The least part of what a path leads to that may be missing; none where all of it is asked for. */
function mayLack(shape: z.core.$ZodType, path: YamlPath): YamlPath | undefined {
  let [at, least]: [z.core.$ZodType, YamlPath | undefined] = [shape, undefined];
  for (const [i, key] of path.entries()) {
    const found = behind(at, key);
    if (!found) break;
    at = found[0];
    if (found[1]) least = path.slice(0, i + 1);
  }
  return least;
}

function removed(value: unknown, path: YamlPath): unknown {
  const around = path.slice(0, -1).reduce<unknown>((v, k) => (v as Record<PropertyKey, unknown>)[k], value);
  const key = path.at(-1) ?? '';
  const gone = (around as Record<PropertyKey, unknown> | undefined)?.[key];
  if (around) Reflect.deleteProperty(around, key);
  return gone;
}

/**
 * A value without what its schema refuses, so that the rest of it can be read and be told of: a state whose sentence is
 * missing takes none of the other states with it.
 * @param shape says what may be missing; without it only names are taken out that nothing reads
 * @param issues what its schema has said of it
 */
export function soundPart(
  value: unknown,
  shape: z.core.$ZodType | undefined,
  issues: readonly z.core.$ZodIssue[],
): SoundPart {
  const copy = structuredClone(value);
  const lost: string[] = [];
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) removed(copy, [...issue.path, key]);
      continue;
    }
    const path = shape && mayLack(shape, issue.path);
    if (path) lost.push(`${String(path.at(-1))} ${JSON.stringify(removed(copy, path) ?? '')}`);
  }
  return { value: copy, lost };
}
