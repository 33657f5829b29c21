import { FULL } from './lint-chinese.ts';
import type { Lint } from './lint.ts';

/** Forms of half a square, from the code pages of old systems. */
export const SMALL_FORMS = '\\ufe50-\\ufe6f';
const HAN = '\\p{Script=Han}';

const plain = (mark: string): string => mark.normalize('NFKC');
/** Braces, which Chinese has none of, are meant for brackets. */
const BRACKETS: Readonly<Record<string, string>> = { '{': '（', '}': '）' };
const full = (mark: string): string => FULL[plain(mark)] ?? BRACKETS[plain(mark)] ?? plain(mark);

/** What is said of a hyphen within a name, whose digits are no number. */
export const WIDE_HYPHEN = 'has the full-width “－” for a hyphen';

/** Marks that are on no keyboard and look like those that are, in texts of whichever language. */
export const LOOK_ALIKES: readonly Lint[] = [
  {
    rule: 'half-width-mark',
    pattern: new RegExp(`(?<=[${HAN}」』）])[${SMALL_FORMS}]|[${SMALL_FORMS}](?=[${HAN}「『（])`, 'gu'),
    says: (mark, around) => `“${around}” has a small form, “${mark}”: write “${full(mark)}”.`,
  },
  {
    rule: 'full-width-mark',
    pattern: new RegExp(`(?<![${HAN}」』）])[${SMALL_FORMS}](?![${HAN}「『（])`, 'gu'),
    says: (mark, around) => `“${around}” has a small form, “${mark}”: write “${plain(mark)}”.`,
  },
  {
    rule: 'full-width-mark',
    // A number is told of by its digits.
    pattern: /(?<=[A-Za-z])．|(?<=\d)．(?!\d)/g,
    says: (_, around) => `“${around}” has the full-width “．” behind Latin: write “.”.`,
  },
  {
    rule: 'full-width-mark',
    pattern: /(?<=[A-Za-z])－(?=[A-Za-z\d])|(?<=\d)－(?=[A-Za-z])/g,
    says: (_, around) => `“${around}” ${WIDE_HYPHEN}: write “-”.`,
  },
];

/** Quotation marks of other languages, and signs of inches: a pair is one slip. */
const FOREIGN =
  '(?<!\\d)″[^″\\n]{1,80}″|«[^«»\\n]{1,80}»|‹[^‹›\\n]{1,80}›|[„〝][^„〝“”〞〟\\n]{1,80}[“”〞〟]|[«»„〝〞〟]';

export const ENGLISH_QUOTES: Lint = {
  rule: 'straight-quote',
  pattern: new RegExp(FOREIGN, 'gu'),
  says: (found, around) =>
    found.length > 1
      ? `${found} stands in quotation marks that are not English: write “${found.slice(1, -1).trim()}”.`
      : `“${around}” has the quotation mark ${found}: write “ before and ” behind.`,
};

export const CHINESE_QUOTES: Lint = {
  rule: 'chinese-quotes',
  pattern: new RegExp(FOREIGN, 'gu'),
  says: (found, around) =>
    found.length > 1
      ? `${found} stands in quotation marks that are not Chinese: write 「${found.slice(1, -1).trim()}」, or 『…』 within.`
      : `“${around}” has the quotation mark ${found}: write 「…」, or 『…』 within.`,
};

/** A full stop of full width behind Han: it ends a sentence, or stands within a name. */
export const CHINESE_STOP: Lint = {
  rule: 'half-width-mark',
  pattern: new RegExp(`(?<=[${HAN}」』）])．`, 'gu'),
  says: (_, around) =>
    new RegExp(`．${HAN}`, 'u').test(around)
      ? `“${around}” has “．”: write “。” if a sentence ends there, or “·” within a name.`
      : `“${around}” has “．” for a full stop: write “。”.`,
};
