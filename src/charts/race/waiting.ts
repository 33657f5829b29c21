import { cell, derived, mark, type Mark, type Pen, type Shown, type Tip } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import { COLOURS } from './layers.ts';
import type { Places } from './places.ts';

/** A bar with its name before it and its figure behind, in large type. */
export interface Bar {
  readonly key: string;
  readonly is: 'in-line' | 'at-once';
  readonly value: number;
  readonly text: string;
  readonly shows: Shown;
  readonly tip?: Tip;
}

type PairPlaces = Places['pairs'][number];

export function bars(
  { rows, x }: PairPlaces,
  all: readonly Bar[],
  { dims, size: frame, label, say }: Pen<Chart>,
): Mark[] {
  const { font, big, bar: height, from } = dims;
  const large = big * 0.9;
  return all.flatMap(({ key, is, value, text, shows, tip }, i) => {
    const y = rows[i] ?? 0;
    const middle = y + height / 2;
    const fill = is === 'in-line' ? COLOURS.gru : COLOURS.attention;
    const width = x(value) - from;
    const behind = from + width + font * 0.7;
    const size = fit(text, frame.width - behind - 4, large, 600);
    const bar = { x: from, y, width, height, fill, from: { width: 0, opacity: 0 } };
    return [
      mark('rect', key, { ...bar, datum: { width: shows }, tip }),
      say(`${key} name`, from - font * 0.7, middle + font * 0.35, label(is), { anchor: 'end' }),
      say(`${key} figure`, behind, middle + size * 0.35, text, {
        ...{ size, weight: 600, fill, shows },
      }),
    ];
  });
}

/** The same products in a chain and all at once: how many rounds that is, and how long it takes on one core. */
export function waiting({ longest }: Facts, [counted, recorded]: Places['pairs'], pen: Pen<Chart>): Mark[] {
  if (!longest || !counted || !recorded) return [];
  const { words, dims, label, say, tip } = pen;
  const { words: n, chain, together } = longest;
  const number = (value: number): string => formatNumber(value, words.lang);
  const ms = (value: number): string => label('ms', { n: number(Number(value.toPrecision(2))) });
  const rounds: Bar[] = [
    {
      key: 'rounds in line',
      is: 'in-line',
      value: n,
      text: number(n),
      shows: cell(longest, 'words', counted.x),
    },
    {
      key: 'rounds at once',
      is: 'at-once',
      value: 1,
      text: number(1),
      shows: derived('one round', 1, counted.x),
      tip: tip('one-round', { words: number(n), n: number(1) }, [cell(longest, 'words')]),
    },
  ];
  const times: Bar[] = [
    {
      key: 'time in line',
      is: 'in-line',
      value: chain,
      text: ms(chain),
      shows: cell(longest, 'chain', recorded.x),
    },
    {
      key: 'time at once',
      is: 'at-once',
      value: together,
      text: ms(together),
      shows: cell(longest, 'together', recorded.x),
    },
  ];
  const heading = { size: dims.font * 1.15, weight: 600, shows: cell(longest, 'words') } as const;
  return [
    say('rounds', dims.from, counted.head, label('rounds', { n: number(n) }), heading),
    ...bars(counted, rounds, pen),
    say('time', dims.from, recorded.head, label('time', { n: number(n) }), heading),
    ...bars(recorded, times, pen),
  ];
}
