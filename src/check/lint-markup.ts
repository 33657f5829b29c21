import type { Lint } from './lint.ts';

/** A star or a stroke that Markdown leaves as it is; of several in a paragraph the first is told of. */
const STARS = [
  '(?<!\\*[^]*)\\*+',
  '(?<!_[^]*)(?:(?<![\\p{L}\\d])_{1,3}(?=[\\p{L}\\d“「])|(?<=[\\p{L}\\d”」.])_{1,3}(?![\\p{L}\\d_]))',
].join('|');
const HAN = '\\p{Script=Han}';
/** What brackets of a link look like where they are not one; `[words][name]` is told of as a link without address. */
const NO_LINK = '\\[[^\\]]*\\]\\s?[(（][^)）]*[)）]|[(（][^()（）]*[)）]\\[[^\\]]*\\]|\\[\\[[^\\]]*\\]\\]';

/** Marks of Markdown that are left in a chapter’s words, since they stand where they mean nothing. */
export const LEFT_MARKUP: readonly Lint[] = [
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
