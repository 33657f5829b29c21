import { LANGUAGES, type Lang } from '../i18n/lang.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';

/** Whether a number word stands for a number in figures, which it rounds: "eight" for 8.3, "fifty" for 48. */
const rounds = (word: Quantity, { figures, values }: Quantity): boolean =>
  figures !== undefined &&
  values.some((value) =>
    word.values.some(
      (n) =>
        Math.floor(value) === n || Math.round(value) === n || (n >= 10 && Number(value.toPrecision(1)) === n),
    ),
  );

/** Words that say two, three or four without a numeral. */
const HIDDEN: Readonly<Record<'english' | 'chinese', Readonly<Record<number, RegExp>>>> = {
  english: {
    2: /\b(both|twice|doubl\w+|pairs?|couple|either|neither|second|runner-up|half|halves|halv\w+|again)\b/i,
    3: /\b(third|triple|thrice|quarters?)\b/i,
    4: /\bquarter/i,
  },
  chinese: { 2: /[兩二雙倍對半]/, 3: /[三季]/, 4: /四/ },
};

const hiddenIn = (lang: Lang) => {
  const { grammar } = LANGUAGES[lang];
  return grammar && HIDDEN[grammar];
};

/** A text and the language that it is in. */
export interface Worded {
  readonly text: string;
  readonly lang: Lang;
}

/**
 * The numbers of a text that none of others has, in figures, in words or hidden in one; turns of phrase are
 * not among them.
 */
export function unmatched(own: Worded, others: readonly Worded[], names: readonly string[]): Quantity[] {
  const mine = quantities(own.text, own.lang, names).filter(({ loose }) => !loose);
  if (!mine.length) return mine;
  // Nobody can say whether words that can't be read hold a number.
  const silent = others.some(({ lang }) => !LANGUAGES[lang].grammar);
  const theirs = others.flatMap(({ text, lang }) => quantities(text, lang, names));
  const isHidden = ({ values: [n = 0] }: Quantity): boolean =>
    others.some(({ text, lang }) => hiddenIn(lang)?.[n]?.test(text));
  return mine.filter(
    (one) =>
      !theirs.some((other) => isSame(one, other)) &&
      !(one.figures === undefined && (silent || isHidden(one) || theirs.some((other) => rounds(one, other)))),
  );
}
