import type { RuleId } from './rule-ids.ts';
import { named } from './schema-words.ts';
import type { YamlPath } from './yaml-places.ts';

/** What a schema says of what a path leads to. */
export interface Said {
  readonly path: YamlPath;
  readonly rule: RuleId;
  readonly message: string;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What fields may hold, for those of which that is said. */
const remedies = (all: readonly Said[]): string =>
  all
    .flatMap(({ path, message }) => {
      const [, remedy] = /\bis missing: (.*)$/.exec(message) ?? [];
      return remedy === undefined ? [] : [` ${String(path.at(-1))}: ${remedy}`];
    })
    .join('');

/**
 * What is said of fields, and in one sentence of all that one thing lacks: they went with one cut, or wait for one pen.
 * What a whole file lacks is left as it is.
 * @param value of the whole document
 */
export function withMissingOnce(said: readonly Said[], value: unknown): Said[] {
  const isPart = ({ rule, path }: Said): boolean => rule === 'missing-field' && path.length > 1;
  const groups = Map.groupBy(said.filter(isPart), ({ path }) => path.slice(0, -1).join('\0'));
  return said.flatMap((one) => {
    const all = isPart(one) ? (groups.get(one.path.slice(0, -1).join('\0')) ?? []) : [];
    if (all.length < 2) return [one];
    if (all[0] !== one) return [];
    const names = all.map(({ path }) => String(path.at(-1)));
    const whose = named(value, one.path.slice(0, -1));
    const message = `${listed(names)} of ${whose} are missing.${remedies(all)}`;
    return [{ ...one, message }];
  });
}

/** The fields that a message of this file says are missing. */
export const missingIn = (message: string): string[] => {
  const [names = ''] = / (?:of|are|is) /.exec(message)
    ? message.split(/ (?:of|are|is) /)
    : [message.split(' ')[0] ?? ''];
  return names.split(/, | and /);
};
