/** Some characters of a text, from the first one's index to behind the last one's. */
export type Stretch = readonly [start: number, end: number];

/** Marks that no line begins with, and marks that none ends with. */
export const NEVER_FIRST = /^[，。、；：？！」』）》〉】〕％…—‧·,.;:!?)\]%’”]/u;
export const NEVER_LAST = /[「『（《〈【〔([“‘]$/u;

// One literal, since every reader of a chart loads it. By its lines:
// 2026年4月30日 · GPT-4, Falcon-40B-instruct, Claude v1.3, Llama 3.1 405B, but of GPT-4 4.01分 the name alone ·
// 100億美元, 3,000多顆, 第2名, 97%, 7.5–9.0塊, 130比114, 40B, 312 TFLOPS
const WHOLE =
  /(?:\d+年)?\d+月(?:\d+日|[初中底])?|[a-z][\w.-]*|[A-Z][\w.-]*(?: v?[A-Z]?\d[\w.-]*(?![\w.%年月日分倍天個億萬顆次美]))*|第?\d[\d.,]*(?:[-–~比]\d[\d.,]*)?(?:%| ?[A-Za-z°×]+)?[十百千萬億兆多餘]*(?:美元|個月|小時|\p{Script=Han})?/gu;

/** Whether a text is set as Chinese, whose lines may break anywhere unless a rule forbids it. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Where the last so many characters of a text begin, marks not counted; at its start if it has no more. */
const tailStart = (text: string, characters: number): number =>
  new RegExp(`(?:[\\p{L}\\p{N}][^\\p{L}\\p{N}]*){${characters}}$`, 'u').exec(text)?.index ?? 0;

/**
 * What no line of a Chinese text may break within: names and dates, a number with its unit, and the last few
 * characters, so that no line of one or two is left over. Two of them may overlap.
 * @param last how many characters the last line has at least
 * @returns none for a text without Han: English breaks at its spaces
 */
export const unbreakable = (text: string, last: number): Stretch[] =>
  isHan(text)
    ? [
        ...[...text.matchAll(WHOLE)].map(({ 0: { length }, index }): Stretch => [index, index + length]),
        [tailStart(text, last), text.length],
      ]
    : [];
