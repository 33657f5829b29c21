import type { Lint } from './lint.ts';
import { simplified, traditional } from './simplified.ts';

/** The full-width mark of a narrow one. */
export const FULL: Readonly<Record<string, string>> = {
  ...{ ',': '，', '.': '。', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）', '[': '〔' },
  ...{ '~': '～', '｡': '。', '､': '、', '｢': '「', '｣': '」', '･': '·' },
};
/** Forms of older prints, of Hong Kong and of Japan, by pairs with that of Taiwan’s standard (教育部國字標準字體). */
const VARIANTS = new Map(
  (
    '裏裡爲為綫線羣群峯峰衆眾啓啟喫吃麪麵牀床着著墻牆鷄雞汚污敎教産產説說録錄顔顏緑綠鈎鉤綉繡吿告閲閱鋭銳卽即旣既淸清靑青' +
    '涙淚眞真値值査查丢丟歩步粧妝僞偽葱蔥飜翻囘回囬回寃冤徧遍恒恆枱檯銹鏽賛贊纒纏覇霸塲場緖緒錬鍊頼賴煑煮麽麼'
  )
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);
const HAN = '\\p{Script=Han}';

/** A half-width mark beside Chinese. Marks of a link that is written wrongly are told as that. */
export const HALF_WIDTH = new RegExp(
  `(?<=[${HAN}」』）〉》])[,.;:!?()](?!\\d)|[,;:!?(](?=[${HAN}「『（])|(?<=[A-Za-z])[,;!?](?=[A-Z])` +
    `|\\[(?=[${HAN}「])(?![^\\]]*\\]\\s*[(（])|(?<=[${HAN}\\d])~(?=[${HAN}\\d])|[｡､｢｣･]`,
  'gu',
);

/**
 * How Chinese is set. A half-width mark beside Han is as wide as a letter and sits where Latin wants it: lines of
 * Chinese stand on a grid of full-width ones. Marks of Taiwan’s Ministry of Education (重訂標點符號手冊): 「」 for
 * quotations, …… and —— two squares wide.
 */
export const CHINESE: readonly Lint[] = [
  {
    rule: 'half-width-mark',
    pattern: HALF_WIDTH,
    says: (mark, around) =>
      `“${around}” has a half-width “${mark}” beside Chinese: write “${FULL[mark] ?? mark}”.`,
  },
  {
    // A mark that the furniture sets between words.
    rule: 'half-width-mark',
    pattern: /(?<=^\s*)[.,:;](?=\s*$)/gu,
    says: (mark) =>
      `“${mark}” alone is half-width, and stands between Chinese words: write “${FULL[mark] ?? mark}”.`,
  },
  {
    rule: 'chinese-quotes',
    pattern: new RegExp(
      `(?:["“](?=[${HAN}「『])|(?<=[${HAN}，。」』])["“])[^"“”\\n]{1,60}["”]|["“”](?=[${HAN}「『])|(?<=[${HAN}，。」』])["“”]|‘(?=[${HAN}「『])|(?<!‘[^‘’]*)(?<=[${HAN}，。」』])’`,
      'gu',
    ),
    says: (mark, around) =>
      mark.length > 1
        ? `${mark} stands in quotation marks of English: write 「${mark.slice(1, -1)}」, or 『…』 within.`
        : `“${around}” has the quotation mark ${mark} in Chinese: write 「…」, or 『…』 within.`,
  },
  {
    rule: 'chinese-ellipsis',
    pattern: new RegExp(`(?<=${HAN})\\.{2,}|(?<=[${HAN}，。])(?<!…)…(?!…)|(?<!…)…(?=${HAN})|。{3,}`, 'gu'),
    says: (mark, around) => `“${around}” has “${mark}”: an ellipsis is “……”, two squares wide.`,
  },
  {
    rule: 'chinese-dash',
    pattern: new RegExp(
      `(?<=[${HAN}，。」])(?:-{2,}|—(?!—))(?!—)|(?<=${HAN})(?<!—)—(?=${HAN})|(?<=${HAN})–`,
      'gu',
    ),
    says: (mark, around) => `“${around}” has “${mark}”: a dash is “——”, two squares wide.`,
  },
  {
    rule: 'doubled-mark',
    pattern: /(?<![，。、；：])(?!。{3,})[，。、；：]{2,}|[！？]{3,}|([！？])\1/gu,
    says: (marks, around) => `“${around}” has “${marks}”, and one mark is enough.`,
  },
  {
    rule: 'simplified-character',
    pattern: simplified,
    says: (char, around) =>
      `“${char}” in “${around}” is a Simplified character: write “${traditional(char)}”.`,
  },
  {
    rule: 'variant-character',
    pattern: new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu'),
    says: (char, around) =>
      `“${char}” in “${around}” is a form that Taiwan does not use: write “${VARIANTS.get(char) ?? char}”.`,
  },
];
