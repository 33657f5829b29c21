import type { Lint } from './lint.ts';

/** A star or a stroke that Markdown leaves as it is; of several in a paragraph the first is told of. */
const STARS = [
  '(?<!\\*[^]*)\\*+',
  '(?<!_[^]*)(?:(?<![\\p{L}\\d])_{1,3}(?=[\\p{L}\\d“「])|(?<=[\\p{L}\\d”」.])_{1,3}(?![\\p{L}\\d_]))',
].join('|');
const HAN = '\\p{Script=Han}';
/** What brackets of a link look like where they are not one; `[words][name]` is told of as a link without address. */
const NO_LINK = '\\[[^\\]]*\\]\\s?[(（][^)）]*[)）]|[(（][^()（）]*[)）]\\[[^\\]]*\\]|\\[\\[[^\\]]*\\]\\]';

/** Characters by names that HTML has for them: those that a keyboard has not, and what they are. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ mdash: '–” or, in Chinese, “——', ndash: '–', hellip: '…” or, in Chinese, “……', minus: '−' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', apos: '’', '#39': '’', middot: '·', times: '×' },
  ...{ divide: '÷', euro: '€', pound: '£', yen: '¥', deg: '°', eacute: 'é', uuml: 'ü', rarr: '→' },
};
/** Those of blanks: the page sets its own. */
const BLANK = /^&(?:nbsp|ensp|emsp|thinsp|zwn?j|shy|#(?:160|173|8\d{3}));$/;

/**
 * A character by its name, in a chapter: read by no search and no rule. Signs that would begin a tag or another name
 * have no other way to be written.
 */
export const ENTITY: Lint = {
  rule: 'markup-in-words',
  pattern: /&(?!(?:lt|gt|amp);)(?:[a-z]+\d*|#\d+|#x[\da-f]+);/gi,
  says: (found) => {
    const name = found.slice(1, -1);
    if (BLANK.test(found)) return `“${found}” is the name of a blank: write a plain one, or none.`;
    if (['quot', '#34'].includes(name))
      return `“${found}” is the name of a quotation mark: write “…” or, in Chinese, 「…」.`;
    const right = ENTITIES[name];
    return `“${found}” is the name of a character: write the character itself${right ? `, “${right}”` : ''}.`;
  },
};

/** A stroke at the end of a text, which breaks no line there. */
export const LAST_BACKSLASH: Lint = {
  rule: 'markup-in-words',
  pattern: /\\+(?=\s*$)/g,
  says: (found) => `ends in “${found}”, which would be shown: take it out.`,
};

/** Marks of Markdown that are left in a chapter’s words, since they stand where they mean nothing. */
export const LEFT_MARKUP: readonly Lint[] = [
  LAST_BACKSLASH,
  {
    rule: 'markup-in-words',
    pattern: new RegExp(STARS, 'gu'),
    says: (found, around) => {
      const isTrap = new RegExp(
        `${HAN}${found.replaceAll('*', '\\*')}[「『（《]|[」』）》]${found.replaceAll('*', '\\*')}${HAN}`,
        'u',
      );
      return isTrap.test(around)
        ? `“${around}” would be shown with its “${found}”, which emphasize nothing beside 「」: set them inside the marks, 「${found}…${found}」.`
        : `“${around}” would be shown with its “${found}”: emphasis is *words*, with a star right before and right behind them.`;
    },
  },
  {
    rule: 'markup-in-words',
    pattern: new RegExp(NO_LINK, 'gu'),
    says: (found) =>
      `“${found.replace(/_{3,}/g, '…')}” would be shown as it is written: a link is [words](address), with nothing between ] and ( and no blank in the address.`,
  },
];
