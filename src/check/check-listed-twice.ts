import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { rememberedOf } from '../data/remember.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';

/** Lists in which nothing means anything twice, by their keys. A form of a term is told of as one that two terms share. */
const LISTS: readonly YamlScalar['path'][number][] = [
  ...['sources', 'row', 'values', 'names', 'spelt'],
  ...['except', 'refused', 'allowed'],
];
const OF = /^content\/(?:[\w-]+\/)?(?:claims\/.+|data\/.+|terms|house-terms)\.yaml$/;

const bare = ({ text }: YamlScalar): string => text.replace(/^(["'])(.*)\1$/s, '$2').trim();

/** Values that stand a second time in a list of a claim, of a data set, of a term. */
const find = rememberedOf((all: readonly YamlScalar[]): readonly Problem[] => {
  const seen = new Set<string>();
  return all.flatMap((scalar): Problem[] => {
    const { file, path, line, column } = scalar;
    const key = path.at(-2) ?? '';
    if (typeof path.at(-1) !== 'number' || !LISTS.includes(key) || !OF.test(file)) return [];
    const value = bare(scalar);
    const place = JSON.stringify([file, ...path.slice(0, -1), value]);
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    const message = `"${value}" stands in \`${key}\` for the second time: take one away, or write the one that was meant.`;
    return [{ file, line, column, rule: 'field-value', message }];
  });
});

export const listedTwiceProblems = (content: Content): readonly Problem[] => find(content.yamlScalars());
