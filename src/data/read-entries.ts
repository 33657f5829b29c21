import { z } from 'zod';
import { doubledLine, lostOfOnly } from './lost-id-line.ts';
import { checked, lose, parse, type Reading, type YamlText } from './read-yaml.ts';

/** An entry of a list, and its number in its file from 0. */
export interface Entry<T> {
  readonly index: number;
  readonly entry: T;
}

/** Reads YAML that is a list, entry by entry: one that is wrong takes no other with it. */
export function readEntries<T extends z.ZodType<{ id: string }>>(
  yaml: YamlText,
  element: T,
  reading: Reading,
): Entry<z.output<T>>[] {
  const parsed = parse(yaml, reading);
  if (!parsed) return [];
  const shape = z.array(element);
  const { value } = parsed;
  if (!Array.isArray(value)) {
    const only = lostOfOnly(value);
    if (only) parsed.report('key', [only.key], 'yaml-syntax', only.message);
    else checked(parsed, shape, shape, []);
    lose(reading, yaml.file, yaml.text);
    return [];
  }
  return value.flatMap((one: { id?: unknown } | null, index) => {
    const doubled = doubledLine(value, index);
    if (doubled !== undefined) {
      parsed.report('value', [index, 'id'], 'duplicate-id', doubled);
      return [];
    }
    const entry = checked(parsed, shape, element, [index]);
    if (entry !== undefined) return [{ index, entry }];
    lose(reading, yaml.file, String(one?.id));
    return [];
  });
}
