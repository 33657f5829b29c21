/** Years, months and names with digits in a text, which are written by hand and are no slots. */
import { rememberedIn } from '../data/remember.ts';
import { MONTHS } from './numerals.ts';
import { filler, namesIn, type Named } from './named-numbers.ts';

/** One of them, and by what the same in another language is known. */
export interface Item extends Named {
  readonly key: string;
  readonly kind: 'year' | 'month' | 'name';
}

const YEAR = /(?<![\d.,])((?:19|20)\d\d)(?:–(\d\d))?(?![\d]|[.,]\d)/g;
const SHORT = MONTHS.map((month) => month.slice(0, 3));
const ENGLISH_MONTH = new RegExp(`\\b(?:${MONTHS.join('|')}|${SHORT.join('|')}|Sept)\\b`, 'g');
const CHINESE_MONTH = /(\d{1,2}) ?月/g;

const find = rememberedIn((names: readonly string[], text): readonly Item[] => {
  const named = namesIn(text, names);
  const bare = named.reduce((left, { words }) => left.replaceAll(words, filler(words)), text);
  const years = [...bare.matchAll(YEAR)].flatMap(
    ({ 0: words, 1: first = '', 2: last, index: start }): Item[] => [
      { kind: 'year', key: first, words: first, start },
      ...(last === undefined ? [] : [{ kind: 'year' as const, key: first.slice(0, 2) + last, words, start }]),
    ],
  );
  const english = [...bare.matchAll(ENGLISH_MONTH)].map(({ 0: words, index: start }): Item => ({
    ...{ kind: 'month', words, start },
    key: `month ${SHORT.indexOf(words.slice(0, 3)) + 1}`,
  }));
  const chinese = [...bare.matchAll(CHINESE_MONTH)].map(({ 0: words, 1: month, index: start }): Item => ({
    kind: 'month',
    key: `month ${month}`,
    words,
    start,
  }));
  return [
    ...named.map((one): Item => ({ ...one, kind: 'name', key: one.words })),
    ...[...years, ...english, ...chinese].sort((a, b) => a.start - b.start),
  ];
}, 10_000);

/** @param names proper names, the longest first */
export const itemsOf = (text: string, names: readonly string[]): readonly Item[] => find(names, text);

/** Items of a text that another has not, or not as often. */
export function without(own: readonly Item[], other: readonly Item[]): Item[] {
  const left = other.map(({ key }) => key);
  return own.filter(({ key }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
