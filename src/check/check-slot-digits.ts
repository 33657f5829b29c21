import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import { DEFAULT_LANG, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';

/** A slot with how many digits it prints behind the point, where that alone is said of its format. */
interface Slot {
  readonly digits: string | undefined;
  readonly index: number;
}

/** The slots of a text by name, of those that stand in it once. */
const slotsIn = remembered((text): ReadonlyMap<string, Slot> => {
  const all = [...text.matchAll(/\{([\w-]+)(?::([^{}]*))?\}/g)];
  const once = all.filter(({ 1: name }) => all.filter(({ 1: other }) => other === name).length === 1);
  return new Map(
    once.map(({ 1: name = '', 2: format = '', index }) => [
      name,
      { digits: /^\d+$/.test(format) ? format : undefined, index },
    ]),
  );
}, 5000);

/**
 * Slots of a chart’s words that a language prints to other digits than the essay’s first one: one number would stand
 * there as two. Where a language counts in other units it may.
 */
export function slotDigitProblems(id: string, content: Content, lang: Lang): Problem[] {
  if (lang === DEFAULT_LANG) return [];
  const fileOf = (of: Lang): string => `content/${of}/charts/${id}.yaml`;
  const others = new Map(
    content.yamlScalarsOf(fileOf(DEFAULT_LANG)).map((scalar) => [scalar.path.join('.'), scalar]),
  );
  return content.yamlScalarsOf(fileOf(lang)).flatMap((own) => {
    const other = others.get(own.path.join('.'));
    if (!other?.text.includes('{')) return [];
    const theirs = slotsIn(other.text);
    return [...slotsIn(own.text)].flatMap(([name, { digits, index }]): Problem[] => {
      const beside = theirs.get(name)?.digits;
      if (digits === undefined || beside === undefined || digits === beside) return [];
      const slot = (format: string): string => `{${name}:${format}}`;
      const message = `prints ${slot(digits)}, and the ${englishName(DEFAULT_LANG)} ${slot(beside)}, at ${other.file}:${other.line}:${other.column}: give both as many digits.`;
      return [{ file: own.file, ...placeIn(own, index), rule: 'slot-twins', message }];
    });
  });
}
