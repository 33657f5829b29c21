import type { Lint } from './lint.ts';

/** Words that may stand twice in a row: "what they had had". */
const TWICE = 'that|had';

/** How English is set: curly quotation marks and apostrophes, dashes, one space, nothing said twice. */
export const ENGLISH: readonly Lint[] = [
  {
    rule: 'double-space',
    pattern: /(?<=\S) {2,}(?=\S)/g,
    says: (_, around) => `“${around}” has more than one space: write one.`,
  },
  {
    rule: 'straight-quote',
    pattern: /["'`´]/g,
    says: (mark, around) =>
      mark === '"'
        ? `“${around}” has a straight quotation mark: write “ before and ” behind.`
        : `“${around}” has a straight mark ${mark}: write ’ for an apostrophe, ‘…’ for a quotation within one.`,
  },
  {
    rule: 'space-before-mark',
    pattern: /(?<=[A-Za-z\d”’)]) +[,;:.!?](?= |$)/g,
    says: (found, around) => `“${around}” has a space before “${found.trim()}”: take it out.`,
  },
  {
    rule: 'double-hyphen',
    pattern: /(?<=[\s\w])-{2,}(?=[\s\w])/g,
    says: (_, around) => `“${around}” has two hyphens: write “–”, or a comma or a colon.`,
  },
  {
    rule: 'three-dots',
    pattern: /\.{2,}/g,
    says: (dots, around) => `“${around}” has “${dots}”: write “…”.`,
  },
  {
    rule: 'doubled-word',
    pattern: new RegExp(`\\b(?!(?:${TWICE})\\b)([a-z]+)\\s+\\1\\b(?!-)`, 'gi'),
    says: (found) => `says “${found.replace(/\s+/g, ' ')}”: one of the two is too many.`,
  },
  {
    rule: 'full-width-mark',
    pattern: /[，。；：！？（）「」『』\u3000](?!\p{Script=Han})(?<!\p{Script=Han}.)/gu,
    says: (mark, around) => `“${around}” has the full-width “${mark}” in English: write the narrow one.`,
  },
];
