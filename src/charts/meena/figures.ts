import { cell, derived, type Mark, type Pen } from '../../kit/index.ts';
import { formatBillions, formatDate } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import type { Standing } from './places.ts';

/** A model's numbers above its disc and its pile; its name and its date below both. */
export function figures(
  { key, released }: Facts['figures'][number],
  { days }: Facts,
  at: Standing,
  pen: Pen<Chart>,
): Mark[] {
  const { state, dims, words, label, say } = pen;
  const { font, big, floor } = dims;
  const { params, text, pile } = at;
  const { disc: x, pile: heap, r, top } = at[key];
  const size = state === 'gpt-2' ? big : font * 1.28;
  const lift = font * 0.95 + size * 0.26;
  const [overPile, overDisc] = [top - font * 0.8, floor - 2 * r - font * 0.8];
  const middle = (x - r + heap + pile / 2) / 2;
  const fill = key === 'gpt2' ? 'ink' : 'indigo';
  const bold = { anchor: 'middle', weight: 600, fill } as const;
  const plain = { anchor: 'middle', fill: 'ink-2' } as const;
  const billions = label('billion', { count: formatBillions((params[key] ?? 0) / 1e9, words.lang, 1) });
  return [
    say(`${key} params`, x, overDisc - lift, billions, { ...bold, size, shows: cell(params, key) }),
    say(`${key} of`, x, overDisc, label('parameters'), plain),
    say(`${key} data`, heap, overPile - lift, label('gigabytes', { count: text[key] ?? 0 }), {
      ...bold,
      size,
      shows: cell(text, key),
    }),
    say(`${key} text`, heap, overPile, label('text'), plain),
    say(`${key} name`, middle, floor + font * 1.75, label(key), { ...bold, size: font * 1.2 }),
    say(`${key} date`, middle, floor + font * 3.1, formatDate(released.date, words.lang), {
      ...plain,
      shows: cell(released, 'date'),
    }),
    ...(key === 'meena'
      ? [
          say('later', middle, floor + font * 4.4, label('later', { days }), {
            ...plain,
            shows: derived('days from GPT-2’s release to Meena’s', days),
          }),
        ]
      : []),
  ];
}
