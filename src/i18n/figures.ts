/**
 * Numbers of a text in the figures that code reads, whichever digits and marks its language writes them with, and the
 * other way round. For the build alone.
 */
import { LANGUAGES, byLang, type Lang } from './lang.ts';

/** What a language writes numbers with. */
interface Marks {
  /** From nought to nine. */
  readonly digits: string;
  readonly group: string;
  readonly decimal: string;
}

function marksOf(lang: Lang): Marks {
  const { locale } = LANGUAGES[lang];
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(12_345_678.5);
  const part = (type: string, usual: string): string =>
    parts.find((one) => one.type === type)?.value ?? usual;
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, n) => digit.format(n)).join('');
  return { digits, group: part('group', ','), decimal: part('decimal', '.') };
}

const MARKS = byLang(marksOf);
/** Digits as wide as a Chinese character, which say the same and are told of where they stand. */
const FULL_WIDTH = '０１２３４５６７８９';
const PLAIN = '0123456789,.';
const escaped = (marks: string): string => marks.replace(/[\\\]^-]/g, '\\$&');

/**
 * A text with its numbers as English writes them, `１,２３４.５` as `1,234.5`, each character where it stood. Digits
 * beyond the first 65,536 characters of Unicode, which take two places, stay as they are.
 */
export function plainFigures(text: string, lang: Lang): string {
  return ownFigures(
    text.replace(/[０-９]/g, (digit) => String(FULL_WIDTH.indexOf(digit))),
    lang,
  );
}

function ownFigures(text: string, lang: Lang): string {
  const { digits, group, decimal } = MARKS[lang];
  const written = digits + group + decimal;
  if (written === PLAIN || written.length !== PLAIN.length) return text;
  const digit = `[\\d${escaped(digits)}]`;
  const run = new RegExp(`${digit}+(?:[${escaped(group + decimal)}]${digit}+)*`, 'g');
  const plain = (char: string): string => PLAIN[written.indexOf(char)] ?? char;
  return text.replace(run, (number) => [...number].map(plain).join(''));
}

/** The digits of a language from nought to nine; none where they are those of code. */
export function ownDigits(lang: Lang): string | undefined {
  const { digits } = MARKS[lang];
  return PLAIN.startsWith(digits) ? undefined : digits;
}

/** A count or a number such as `3.2`, which names something, in the digits of a language. */
export function inOwnDigits(number: number | string, lang: Lang): string {
  const digits = [...(ownDigits(lang) ?? '')];
  return String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
