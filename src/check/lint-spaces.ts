import type { Lint } from './lint.ts';
import { ALONE, CLOSING, OPENING } from './written-lines.ts';

/** A tag that ends, or stands for words of its own; and one that begins, or stands for words. */
const ENDED = `[${CLOSING}${ALONE}]`;
const BEGUN = `[${OPENING}${ALONE}]`;
const WORD = '[\\p{L}\\d]';

/** A mark with a letter right behind it, or a tag between two words with no space on either side. */
const MISSING = [
  // A full stop is followed by a capital: file names and addresses have small letters there.
  `(?<=[\\p{Ll}${CLOSING}${ALONE}])\\.(?=\\p{Lu}\\p{Ll}|[A-Z] )`,
  // The name of a character ends in a mark: AT&amp;T.
  `(?<=[\\p{L}\\d”’)${CLOSING}${ALONE}])(?<!&#?\\w{1,9})(?:[,;!?]|(?<!\\d):)(?=[\\p{L}“])`,
  `[”](?=${WORD})`,
  `(?<=[\\p{L}\\d,;:.?!])“`,
  // A bracket may hold the end of a word, and then it holds one alone: model(s).
  `(?<=\\([^()]* [^()]*)\\)(?=${WORD})`,
  '(?<=\\p{Ll})\\((?=[^()]* [^()]*\\))',
  `(?<!${BEGUN})[\\p{L}\\d,;:.?!”)…](?=${BEGUN}+[^\\s${BEGUN.slice(1, -1)}])`,
  // An ending may follow a word that a tag holds: <Term>token</Term>s.
  `(?<=\\S${ENDED}+)(?<!${OPENING})(?!(?:e?s|ed|ing)\\b)[\\p{L}\\d“(](?<=${ENDED}.)`,
].join('|');

/** More than one space, or a tab, between two words of whatever language. */
export const DOUBLE_SPACE: Lint = {
  rule: 'double-space',
  pattern: /(?<=\S)(?: {2,}|[ \t]*\t[ \t]*)(?=\S)/g,
  says: (found, around) =>
    found.includes('\t')
      ? `“${around}” has a tab between two words: write a space.`
      : `“${around}” has more than one space: write one.`,
};

/** How words of English are parted: by one space, which stands behind a mark and not before it. */
export const ENGLISH_SPACES: readonly Lint[] = [
  DOUBLE_SPACE,
  {
    rule: 'space-before-mark',
    pattern: new RegExp(
      `(?<=[A-Za-z\\d”’)${CLOSING}${ALONE}]) +(?:[,;:!?](?=[\\s\\p{L}“”)]|$)|\\.(?=[\\s”)]|$))`,
      'gu',
    ),
    says: (found, around) => `“${around}” has a space before “${found.trim()}”: take it out.`,
  },
  {
    rule: 'space-before-mark',
    pattern: /(?<=[“‘([]) +(?=\S)|(?<=\S) +(?=[”)\]])/g,
    says: (_, around) => `“${around}” has a space inside its quotation marks or brackets: take it out.`,
  },
  {
    rule: 'space-before-mark',
    // A component that holds paragraphs has a line of its own; of one that holds nothing that is told.
    pattern: new RegExp(`(?<=${OPENING}) +(?=[^\\s${CLOSING}])|(?<=[^\\s${OPENING}]) +(?=${CLOSING})`, 'gu'),
    says: (_, around) =>
      `“${around}” has a space inside a tag, which is marked with its words: set it outside, or take it out.`,
  },
  {
    rule: 'missing-space',
    pattern: new RegExp(MISSING, 'gu'),
    says: (_, around) => `“${around}” has no space between two words: write one.`,
  },
];

const HAN = '\\p{Script=Han}';
const MARKS = '，。、；：！？「」『』（）〔〕《》';
/** A space, or the end of a line, which is one on the page. */
const SPACE = '[ \\t\\n\\u3000]+';

/** Chinese has no spaces; words of Latin letters in it have one between two, as anywhere. */
export const CHINESE_SPACES: readonly Lint[] = [
  { ...DOUBLE_SPACE, pattern: /(?<=[A-Za-z\d.,;:!?])(?: {2,}|[ \t]*\t[ \t]*)(?=[A-Za-z\d])/g },
  {
    rule: 'space-in-chinese',
    pattern: new RegExp(
      `(?<=[${HAN}${MARKS}])${SPACE}(?=[${HAN}${MARKS}])|(?<=[${MARKS}])${SPACE}(?=[A-Za-z\\d])|(?<=[A-Za-z\\d])${SPACE}(?=[${MARKS}])`,
      'gu',
    ),
    says: (found, around) =>
      found.includes('\n')
        ? `“${around}” is broken into two lines, and the page shows a space there: write the paragraph on one.`
        : `“${around}” has a space between Chinese characters, which have none: take it out.`,
  },
  {
    rule: 'space-in-chinese',
    pattern: /^\u3000+/g,
    says: (_, around) => `“${around}” is indented, and the page does that by itself: take the space out.`,
  },
  {
    rule: 'space-in-chinese',
    // One blank stands in the place of a quotation mark of the file.
    pattern: new RegExp(`(?<=[${MARKS}]) {2,}$`, 'gu'),
    says: (_, around) => `“${around}” has a blank behind it, and the mark is wide enough: take it out.`,
  },
];
