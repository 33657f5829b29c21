import { DOUBLED_WORD } from './lint-doubled.ts';
import type { Lint } from './lint.ts';
import { CLOSING } from './written-lines.ts';

/** Short forms that end in a full stop of their own. */
export const SHORT =
  'al|approx|ca|cf|co|corp|dept|dr|ed|eds|est|etc|fig|inc|jr|ltd|mr|mrs|ms|no|nos|p|pp|prof|sr|st|vol|vs';
/** Marks that programs write, and no text of any language. */
export const STRAIGHT: Lint = {
  rule: 'straight-quote',
  // Two that belong together are one slip.
  pattern: /"(?=\S)[^"'`´\n]{1,80}(?<=\S)"|["'`´]/g,
  says: (mark, around) =>
    mark.length > 1
      ? `${mark} stands in straight quotation marks: write “${mark.slice(1, -1)}”.`
      : mark === '"'
        ? `“${around}” has a straight quotation mark: write “ before and ” behind.`
        : `“${around}” has a straight mark ${mark}: write ’ for an apostrophe, ‘…’ for a quotation within one.`,
};

/** How English is set: curly quotation marks and apostrophes, dashes, nothing said twice. */
export const ENGLISH: readonly Lint[] = [
  STRAIGHT,
  {
    rule: 'straight-quote',
    pattern: /(?<=[\p{L}\d])[‘′ʼ＇](?=\p{Ll})/gu,
    says: (mark, around) => `“${around}” has “${mark}” for an apostrophe: write “’”.`,
  },
  {
    rule: 'double-hyphen',
    pattern: /(?<=[\s\w\ue000-\ue002])-{2,}(?=[\s\w\ue000-\ue002])|(?<=[\p{L}”’),;] )-(?= [\p{L}“‘(])|—+/gu,
    says: (mark, around) => {
      const found = mark.startsWith('—')
        ? 'a long dash'
        : mark === '-'
          ? 'a hyphen for a dash'
          : 'two hyphens';
      return `“${around}” has ${found}: write “–”, or a comma or a colon.`;
    },
  },
  {
    rule: 'three-dots',
    pattern: /\.{2,}|\.(?: \.)+/g,
    says: (dots, around) =>
      `“${around}” has “${dots}”: write ${dots.length === 2 ? '“.”, or “…” for an ellipsis' : '“…”'}.`,
  },
  {
    rule: 'doubled-mark',
    pattern: new RegExp(
      `[?!]{3,}|([,;:?!])\\1|(?<=\\w)[,;:](?=[.,;:?!])|(?<=[\\w”’)])[.?!](?=[,;:])(?<!\\b(?:${SHORT})\\.)(?<!\\.\\p{L}\\.)` +
        `|(?:(?<=(?:\\d|\\p{Ll}{3}[”’]?)\\.${CLOSING}+)|(?<=[?!…,]${CLOSING}+))[.,]`,
      'gu',
    ),
    says: (_, around) => `“${around}” has two marks where one is enough: take one away.`,
  },
  DOUBLED_WORD,
  {
    rule: 'full-width-mark',
    pattern: /[，。；：！？（）「」『』\u3000](?!\p{Script=Han})(?<!\p{Script=Han}.)/gu,
    says: (mark, around) => `“${around}” has the full-width “${mark}” in English: write the narrow one.`,
  },
];
