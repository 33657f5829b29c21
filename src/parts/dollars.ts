import { label, type Lang, type Words } from './chart.ts';

/** Powers of ten that have a name, the largest first; a chart's labels say how each is written. */
const POWERS: Record<Lang, readonly (readonly [string, number])[]> = {
  en: [
    ['billion', 1e9],
    ['million', 1e6],
  ],
  'zh-hant': [
    ['yi', 1e8],
    ['wan', 1e4],
  ],
};

/**
 * A large sum as the language counts it, by the labels `billion` and `million`, or `yi` and `wan`.
 * @param value in dollars; @param digits that count; @param use begins the labels' keys for another use
 */
export function dollars(words: Words, value: number, digits = 4, use = ''): string {
  const powers = POWERS[words.lang];
  const [name, power] = powers.find(([, size]) => value >= size) ?? powers.at(-1) ?? ['', 1];
  return label(words, use + name, { n: Number((value / power).toPrecision(digits)) });
}
