/** Words and characters that stand twice in a row. */
import type { Lint } from './lint.ts';
import { CLOSING, OPENING } from './written-lines.ts';

/** Words that may stand twice in a row: "what they had had". */
const TWICE = 'that|had';
/** Verbs that may, where a question word begins the sentence’s subject: "What it is is a lead". */
const AFTER_WHAT = '(?<=\\b(?:what|who|how|where|why)\\b[^.,;:?!]{0,40})(?:is|was|does|did)\\b';
/** Names that are a word twice. */
const NAMES = '(?:Bora|Duran|Pago|Sing|Wagga|Walla)\\b';
const WORD = `\\b(?!(?:${TWICE})\\b|${AFTER_WHAT}|${NAMES})([a-z]+)`;
/** The edges of tags, which a reader does not see. */
const EDGE = `[${OPENING}${CLOSING}]`;
const shown = (found: string): string =>
  found.replace(new RegExp(EDGE, 'gu'), '').replace(/\s+/g, ' ').trim();

export const DOUBLED_WORD: Lint = {
  rule: 'doubled-word',
  pattern: new RegExp(`${WORD}\\s+\\1\\b(?!-)`, 'gi'),
  says: (found) => `says “${shown(found)}”: one of the two is too many.`,
};

/** The same with the end of a line or the edge of a tag between the two, in the paragraphs of a chapter. */
export const DOUBLED_OVER_EDGE: Lint = {
  rule: 'doubled-word',
  pattern: new RegExp(
    `${WORD}(?= *(?:\\n|${EDGE}))${EDGE}*\\s[\\s${OPENING}${CLOSING}]*\\1\\b(?!-)|${WORD} ${EDGE}+\\2\\b(?!-)`,
    'gi',
  ),
  says: (found) =>
    `says “${shown(found)}”, with ${found.includes('\n') ? 'the end of a line' : 'the edge of a tag'} between the two: one of them is too many.`,
};

/**
 * Small words of Chinese, by what makes two words of two of them: before them (目的的, 現在在), and behind (為了了解).
 */
const SMALL: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  的: ['目標', '確士'],
  是: ['但可凡只總要若於像還就', '非否'],
  了: ['', '解結斷'],
  在: ['存現所正實好內', ''],
  和: ['', '平解氣諧睦'],
  與: ['', '會其'],
  都: ['首成', '市會'],
  就: ['', '業此'],
  而: ['然反從因', '且'],
  我: ['自', ''],
  它: ['其', ''],
  有: ['所沒擁只還具共現', '關效無些'],
  也: ['', '許'],
  這: ['', ''],
};
const small = Object.entries(SMALL).map(
  ([char, [before, behind]]) =>
    `${before && `(?<![${before}])`}${char}${EDGE}*${char}${behind && `(?![${behind}])`}`,
);
const HAN = '\\p{Script=Han}';
/** What may be said twice: one by one (一個一個), and verbs of trying (討論討論). */
const NUMBER = '[一二兩三四五六七八九十百千萬億幾每]';
const MEANT = `${NUMBER}|(?:討論|研究|考慮|休息|比較|練習|整理|交流|了解|認識)`;

export const DOUBLED_CHINESE: Lint = {
  rule: 'doubled-word',
  pattern: new RegExp(
    `${small.join('|')}|(?<!${NUMBER})(?!${MEANT}|(${HAN})\\1)(?!的)(${HAN}{2,4})${EDGE}*\\2`,
    'gu',
  ),
  says: (found) => `says “${shown(found)}”: one of the two is too many.`,
};

/** A slot is filled with `_`. */
const AMOUNT = '(?:\\d[\\d.,]*|_{3,})';
/** A currency before a number and behind it, or before it twice. */
export const DOUBLED_CURRENCY: Lint = {
  rule: 'doubled-word',
  pattern: new RegExp(
    `[$€£]${AMOUNT}(?: [a-z]+illion| ?[百千萬億兆]+)? ?(?:(?:US )?(?:dollars|euros|pounds)\\b|[美歐]元|英鎊)|([$€£])\\1(?=${AMOUNT})`,
    'gu',
  ),
  says: (found) =>
    /^(.)\1$/.test(found)
      ? `says “${found}”: one of the two is too many.`
      : `says “${found.replace(/_{3,}/, '{…}')}”, its currency before the number and behind it: one of the two is too many.`,
};
