/** Units of time and weight behind numbers: a claim that has days, and its entry weeks. */
import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { placeNamed, type Said, type SaidOf } from './ledger-texts.ts';
import { quantities, type Quantity } from './quantities.ts';

/** Units by name, as they stand behind a number in English, in a sum, and in Chinese. */
const UNITS: readonly (readonly [name: string, english: string, chinese: string])[] = [
  ['seconds', 'seconds?', '秒'],
  ['minutes', 'minutes?', '分鐘'],
  ['hours', 'hours?|h', '個?(?:小時|鐘頭)'],
  ['days', 'days?', '天'],
  ['weeks', 'weeks?', '個?(?:星期|禮拜)|[週周]'],
  ['months', 'months?', '個月'],
  ['years', 'years?', '年'],
  ['grams', 'grams?', '公?克'],
  ['kilograms', 'kilograms?|kilos?|kg', '公斤'],
  ['tonnes', 'tonnes?|tons?|t', '公?噸'],
  ['pounds', 'pounds?', '磅'],
];
const BEHIND = UNITS.map(
  ([name, english, chinese]) =>
    [name, new RegExp(`^[ -](?:${english})\\b`), new RegExp(`^(?:${chinese})`)] as const,
);

/** A number with a unit of the list. */
interface Counted {
  readonly words: string;
  readonly start: number;
  readonly value: number;
  readonly unit: string;
}

/** The numbers of a text that have a unit behind them; a year of the calendar has none. */
const countedIn = (text: string, lang: Lang, names: readonly string[]): Counted[] =>
  quantities(text, lang, names).flatMap((number: Quantity): Counted[] => {
    const { words, start, end, figures = '', values, unit, loose } = number;
    const isChinese = LANGUAGES[lang].grammar === 'chinese';
    const rest = text.slice(end);
    const found = BEHIND.map(
      ([name, english, chinese]) => [name, (isChinese ? chinese : english).exec(rest)?.[0]] as const,
    ).find(([, behind]) => behind !== undefined);
    const [value] = values;
    if (!found || value === undefined || loose || unit > 1 || /^(?:1[5-9]|20)\d\d$/.test(figures)) return [];
    return [{ words: words + (found[1] ?? ''), start, value, unit: found[0] }];
  });

/**
 * Numbers in the words of claims that the entry counts in another unit of time or weight alone. Where the entry has the
 * same number without such a unit as well, it may be that one.
 * @param claims all that is said of each claim; @param names proper names, the longest first
 */
export const countedUnitProblems = (claims: readonly SaidOf[], names: readonly string[]): Problem[] =>
  claims.flatMap(({ id, all, sum }) => {
    const ledger = all.filter(({ field }) => field !== 'use');
    const counted = [
      ...ledger.flatMap((said) => countedIn(said.text, said.lang, names).map((one) => ({ ...one, said }))),
      ...countedIn(sum, DEFAULT_LANG, names).map((one) => ({ ...one, said: undefined })),
    ];
    const tell = (use: Said, own: Counted): Problem[] => {
      const same = counted.filter(({ value }) => value === own.value);
      const [first] = same;
      if (!first || same.some(({ unit }) => unit === own.unit)) return [];
      const where = first.said ? `, at ${placeNamed(first.said, first.start)}` : ' in its sum';
      return [
        {
          ...{ file: use.file, ...use.at(own.start), rule: 'number-in-claim' },
          message: `“${own.words}” stands in the words of claim "${id}", and its ledger entry has “${first.words}”${where}: mend the one or the other.`,
        },
      ];
    };
    return all
      .filter(({ field }) => field === 'use')
      .flatMap((use) => countedIn(use.text, use.lang, names).flatMap((own) => tell(use, own)));
  });
