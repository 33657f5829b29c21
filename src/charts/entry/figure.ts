import { derived, type Mark, type Pen } from '../../kit/index.ts';
import { formatAs } from '../../i18n/format-as.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import { amount } from '../../kit/scales/amount.ts';
import { OPERATIONS, type Chart, type Facts } from './data.ts';

/** Digits that count in what was reckoned. */
export const DIGITS = 3;
export const HOW = {
  hours: 'operations of the whole training, over those of a chip in an hour',
  days: 'chip hours over all chips, in days',
  dollars: 'chip hours, times the price of one',
} as const;

/** A large number as the language counts it; below its first unit as it is. */
export function count(value: number, { label, words }: Pen<Chart>): string {
  if (value < (LANGUAGES[words.lang].large.at(-1)?.[0] ?? 0)) return formatRounded(value, DIGITS, words.lang);
  const { key, slots } = amount(value, words.lang, DIGITS);
  return label(key, slots);
}

/** The result in one large figure, and what it is reckoned from. */
export function figure(facts: Facts, pen: Pen<Chart>): Mark[] {
  const { dims, label, say, words } = pen;
  const { big, font, side, top } = dims;
  const { isBill, params, tokens, peak, use, chips, price, days } = facts;
  const result = isBill ? 'dollars' : 'hours';
  const work = { operations: String(OPERATIONS) };
  const own = (what: string, value: number) => derived(`the ${what} as set`, value);
  const round = (value: number): string => formatRounded(value, DIGITS, words.lang);
  const lines = isBill
    ? [
        {
          text: label('days', { days: round(days), chips: formatNumber(chips, words.lang) }),
          shows: [derived(HOW.days, days), own('chips', chips)],
        },
        { text: label('rent', { price: formatAs(price, '2', words.lang) }), shows: [own('price', price)] },
      ]
    : [
        {
          text: label('work', { ...work, params, yi: formatNumber(params * 10, words.lang), tokens }),
          shows: [
            derived('operations for each parameter and token', OPERATIONS),
            own('parameters', params),
            own('tokens', tokens),
          ],
        },
        {
          text: label('rate', { use, peak: formatNumber(peak, words.lang) }),
          shows: [own('use', use), own('operations', peak)],
        },
      ];
  return [
    say('figure', side, big * 0.95, count(facts[result], pen), {
      ...{ size: big, weight: 600, shows: derived(HOW[result], facts[result]) },
    }),
    say('name', side, big * 1.1 + font * 1.4, label(isBill ? 'bill' : 'chip-hours'), { fill: 'ink-2' }),
    ...lines.map(({ text, shows }, i) =>
      say(`${result} ${i}`, side, top - font * (isBill ? 2.2 - i * 1.35 : 3.9 - i * 1.35), text, { shows }),
    ),
  ];
}
