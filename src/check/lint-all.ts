import glyphs from './glyphs.json' with { type: 'json' };
import { DOUBLED_CURRENCY } from './lint-doubled.ts';
import type { Lint } from './lint.ts';
import { LOOK_ALIKES, SMALL_FORMS } from './lint-look-alikes.ts';
import { HYPHEN_FOR_MINUS, NUMBER_FORM } from './number-forms.ts';

/** Raised digits, which are set as `<sup>`. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const ranges = glyphs.ranges
  .split(' ')
  .map((range) => range.replace(/[\da-f]+/g, (point) => `\\u{${point}}`))
  .join('');
/** Characters that no face of ours has: emoji, Cyrillic, Arabic. */
const UNDRAWN = new RegExp(`[^\\p{Script=Han}${RAISED}\\s${ranges}]+`, 'gu');
/** Characters that are not seen, or look like a plain space, come along with what is pasted, and part words where nobody sees why. */
const HIDDEN = '\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\ufeff';

const points = (text: string): string =>
  [...text]
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Letters that are left of a mark whose bytes were read as Latin-1: ’ is three of them. */
const MISREAD: Readonly<Record<string, string>> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€“': '–',
  'â€¦': '…',
};

const narrow = (text: string): string =>
  [...text].map((char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xfee0)).join('');

/** What no text of either language may hold. */
export const ALL: readonly Lint[] = [
  NUMBER_FORM,
  HYPHEN_FOR_MINUS,
  DOUBLED_CURRENCY,
  ...LOOK_ALIKES,
  {
    rule: 'full-width-letter',
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]+/gu,
    says: (found) => `“${found}” is full-width: write “${narrow(found)}”.`,
  },
  {
    rule: 'space-before-mark',
    pattern: /(?<=\d) +(?=[%％])/g,
    says: (_, around) => `“${around}” has a space before its percent sign: take it out.`,
  },
  {
    rule: 'unfinished',
    pattern: /\b(?:TODO|FIXME|XXX|TBD|TK|TKTK)\b|\blorem ipsum\b|待補|待查|待續/g,
    says: (found) => `says “${found}”, which a reader would read: finish it, or take it out.`,
  },
  {
    rule: 'file-encoding',
    pattern: /â€[™˜œ“¦\u009d”]?|Ã[©¨¤¶¼±§³¡]|Â[\u00a0-\u00bf]/g,
    says: (found) => {
      const right = MISREAD[found];
      return `“${found}” is what another encoding made of a character: write ${right ? `“${right}”` : 'the one that was meant'}.`;
    },
  },
  {
    rule: 'hidden-character',
    pattern: new RegExp(`[${HIDDEN}]`, 'g'),
    says: (found, around) =>
      `“${around}” holds a character that is not seen, ${points(found)}: take it out, or write a plain space.`,
  },
  {
    rule: 'missing-glyph',
    pattern: new RegExp(UNDRAWN.source.replace('[^', `[^${HIDDEN}${SMALL_FORMS}`), 'gu'),
    says: (found) =>
      `“${found}” (${points(found)}) is in no font of the essay, and readers would be shown an empty box or another hand: write it otherwise.`,
  },
];

/** A mark that stands twice in a row, in a text of whichever language: others have their own rule of it. */
export const DOUBLED_MARK: Lint = {
  rule: 'doubled-mark',
  pattern: /([,;:，。、；：])\1+|(?<!\.)\.\.(?!\.)/gu,
  says: (marks, around) => `“${around}” has “${marks}”, and one mark is enough.`,
};
