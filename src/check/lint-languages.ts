import type { Lint } from './lint.ts';

const HAN = '\\p{Script=Han}';
/** A word without a capital. Names and titles have few of them, sentences many. */
const SMALL = "\\b[a-z]{2,}(?:['’][a-z]+)?\\b";

/** English that stands where Chinese is read: four such words in a row, or three in a text without any Chinese. */
export const NOT_CHINESE: Lint = {
  rule: 'other-language',
  pattern: new RegExp(`(?:${SMALL}[,;:]? ){3,}${SMALL}|^(?=[^${HAN}]*$)(?:[^]*?${SMALL}){3}[^]*$`, 'gu'),
  says: (found) =>
    `“${found.trim().slice(0, 32)}…” is English where a reader of Chinese comes: translate it.`,
};

/** A label, a heading or the like in English: no Chinese, and one small word or two; of more the rule above tells. */
export const LABEL_NOT_CHINESE: Lint = {
  ...NOT_CHINESE,
  pattern: new RegExp(`^(?=[^${HAN}]*$)(?!(?:[^]*?${SMALL}){3})[^]*?${SMALL}[^]*$`, 'gu'),
  says: (found) => `“${found.trim()}” is English where a reader of Chinese comes: translate it.`,
};

/** A label in Chinese where English is read: a name in Chinese stands among words. */
export const LABEL_NOT_ENGLISH: Lint = {
  rule: 'other-language',
  pattern: new RegExp(`^(?=[^A-Za-z]*$)(?![^]*[${HAN}，。、；：「」『』（）]{14})[^]*${HAN}[^]*$`, 'gu'),
  says: (found) => `“${found.trim()}” is Chinese where a reader of English comes: translate it.`,
};

/** Chinese that stands where English is read. A name in Chinese is shorter. */
export const NOT_ENGLISH: Lint = {
  rule: 'other-language',
  pattern: new RegExp(`[${HAN}，。、；：「」『』（）]{14,}`, 'gu'),
  says: (found) => `“${found.slice(0, 12)}…” is Chinese where a reader of English comes: translate it.`,
};

/** Marks of Markdown and of HTML in words that no parser reads; `_` stands for what was a slot. */
export const NO_MARKUP: Lint = {
  rule: 'markup-in-words',
  pattern: /&(?:[a-z]+|#\d+);|<\/?[a-z][^<>]*>|\*{1,2}(?=\S)[^*]+\*{1,2}|\[[^\][]+\]\([^()\s]*\)|\{_+|_+\}/gi,
  says: (found) =>
    `“${found.replace(/_{3,}/, '…')}” would be shown as it is written: these words are set as they are, without Markdown, HTML or doubled braces.`,
};
