/** Some characters of a text, from the first one's index to behind the last one's. */
export type Stretch = readonly [start: number, end: number];

/** Marks that no line begins with, and marks that none ends with. */
export const NEVER_FIRST = /^[，。、；：？！」』）》〉】〕％…—‧·,.;:!?)\]%’”]/u;
export const NEVER_LAST = /[「『（《〈【〔([“‘]$/u;

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** 2026年, 2026年4月, 4月30日, 2022年底. */
const DATE = String.raw`(?:${NUMBER}年)?\d+月(?:\d+日|[初中底])?|${NUMBER}年[初中底]?`;
/**
 * GPT-4, Falcon-40B-instruct, Claude v1.3, Llama 3.1 405B; and whatever else is Latin and in one piece. A
 * number with a unit behind it is none of the name: GPT-4 4.01分, Nvidia 2023年.
 */
const NAME = String.raw`(?:[A-Z][\w.]*(?:-[\w.]+)*(?: v?[A-Za-z]?\d[\w.]*(?:-[\w.]+)*(?![\w.%年月日分倍天個億萬顆次美]))*|[a-z][\w.]*(?:-[\w.]+)*)`;
const TWO = '美元|歐元|英鎊|個月|小時|分鐘|公噸|公斤|公克|公里|奈米';
/** 100億美元, 3,000多顆, 第2名, 97%, 7.5–9.0塊, 130比114, 40B, 312 TFLOPS. */
const AMOUNT = String.raw`第?${NUMBER}(?:[-–~比]${NUMBER})?(?:[%％]| ?[A-Za-z°×]+)?[十百千萬億兆多餘]*(?:${TWO}|\p{Script=Han})?`;
const WHOLE = new RegExp(`${DATE}|${NAME}|${AMOUNT}`, 'gu');
/** Longer, a line has no room for it: then it had better break. */
const LONGEST = 20;

/** Letters, figures and Han: what a reader counts as characters. Marks and spaces are none. */
const COUNTED = /[\p{L}\p{N}]/u;

/** Whether a text is set as Chinese, whose lines may break anywhere unless a rule forbids it. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Where the last so many characters of a text begin, marks not counted; at its start if it has no more. */
function tailStart(text: string, characters: number): number {
  let start = text.length;
  let left = characters;
  for (const char of [...text].reverse()) {
    if (!left) break;
    start -= char.length;
    if (COUNTED.test(char)) left--;
  }
  return start;
}

/** Stretches in their order, those that overlap as one. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const before = all.at(-1);
    if (before && start < before[1]) all[all.length - 1] = [before[0], Math.max(before[1], end)];
    else all.push([start, end]);
  }
  return all;
}

/**
 * What no line of a Chinese text may break within, in its order: names and dates, a number with its unit,
 * and the last few characters, so that no line of one or two is left over.
 * @param last how many characters the last line has at least
 * @param names finds further names, all of them
 * @returns none for a text without Han: English breaks at its spaces
 */
export function unbreakable(text: string, last = 3, names?: RegExp): Stretch[] {
  if (!isHan(text)) return [];
  const found = [...text.matchAll(WHOLE), ...(names ? text.matchAll(names) : [])]
    .map(({ 0: { length }, index }): Stretch => [index, index + length])
    .filter(([start, end]) => end - start > 1 && end - start <= LONGEST);
  const end = text.trimEnd().length;
  return united([...found, [tailStart(text.slice(0, end), last), end]]);
}
