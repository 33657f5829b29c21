import { cell, derived, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { callouts, type Callout } from '../../kit/marks/callouts.ts';
import { PAIR, type Camp, type Chart, type Facts, type Swing } from './data.ts';
import type { Places } from './places.ts';

const MARKERS = ['harness', 'original'] as const;
type Marker = (typeof MARKERS)[number];

const campOf = ({ model }: Swing): Camp | undefined =>
  (Object.keys(PAIR) as Camp[]).find((camp) => PAIR[camp] === model);

/** A share as a mark out of a hundred. */
const points = (share: number): string => (100 * share).toFixed(1);

/** A model from the one marker to the other: the two that cross in their colours, the rest quiet. */
function slope(row: Swing, { x, y }: Places, brief: boolean): Mark {
  const camp = campOf(row);
  const [stroke, width] = camp ? [camp, brief ? 3 : 4.5] : ['mute', 1.25];
  const ends = [x.harness, y(row.harness), x.original, y(row.original)] as const;
  const datum = { y1: cell(row, 'harness', y), y2: cell(row, 'original', y) };
  const grow = { x2: x.harness, y2: y(row.harness) };
  const dots = MARKERS.map((marker) => {
    const at = { cx: x[marker], cy: y(row[marker]), r: camp ? (brief ? 5 : 8) : 2.5, fill: stroke };
    return mark('circle', marker, { ...at, datum: { cy: cell(row, marker, y) } });
  });
  return mark('g', row.model, { opacity: camp ? 1 : 0.6, from: { opacity: 0 } }, [
    line('slope', ends, stroke, width, grow, datum),
    ...dots,
  ]);
}

/** What a model has from a marker; its name stands at the right. */
function beside(row: Swing, marker: Marker, { size, dims }: Pen<Chart>): Callout['lines'] {
  const camp = campOf(row);
  const { font, head } = dims;
  const name = { key: 'name', text: row.label, shows: cell(row, 'label') };
  if (!camp) return [{ ...name, size: Math.max(size.leastType, font - 1), fill: 'ink-2' }];
  const bold = { weight: 600, fill: camp } as const;
  const how = {
    harness: 'right of a hundred, by the leaderboard’s program',
    original: 'right of a hundred, by the authors’ way',
  };
  const share = {
    key: 'share',
    text: points(row[marker]),
    size: head.size,
    ...bold,
    shows: derived(how[marker], 100 * row[marker]),
  };
  return marker === 'harness' ? [share] : [share, { ...name, size: font + 0.5, ...bold }];
}

/** Who compares what, below the icons of it. */
function heads({ x }: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  const { icon, font } = dims;
  const y = icon.middle + icon.height / 2 + font * 1.6;
  const middle = { anchor: 'middle' } as const;
  return MARKERS.flatMap((marker) => [
    say(marker, x[marker], y, label(marker), { ...middle, weight: 600 }),
    say(`${marker} how`, x[marker], y + font * 1.3, label(`${marker}-how`), { ...middle, fill: 'ink-2' }),
  ]);
}

/** Eight models under both markers. */
export function slopes({ models, guess }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  if (!models.length) return [];
  const { dims, label, say, tip } = pen;
  const { scales, font, sheet, brief } = dims;
  const { top, bottom } = scales;
  const { x, y } = at;
  const quietFirst = [...models].sort((a, b) => Number(!!campOf(a)) - Number(!!campOf(b)));
  const column = (marker: Marker): Mark => {
    const named = models.filter((row) => campOf(row) ?? (marker === 'original' && !brief));
    const side = marker === 'harness' ? -1 : 1;
    const items = named.map((row) => ({
      ...{ key: row.model, x: x[marker], y: y(row[marker]), lines: beside(row, marker, pen) },
    }));
    const bounds = [top - font, sheet.bottom - font * 0.4] as const;
    return mark(
      'g',
      `${marker} names`,
      { from: { opacity: 0 } },
      callouts({ side, x: x[marker] + side * font, bounds, items }),
    );
  };
  const chance = derived('right of a hundred by guessing among four answers', 100 * guess);
  const four = derived('answers to guess among', Math.round(1 / guess));
  const ownTip = tip('guess', { n: four.value, share: 100 * guess }, [four]);
  const floor = y(guess);
  return [
    ...MARKERS.map((marker) => line(`${marker} scale`, [x[marker], top, x[marker], bottom], 'line')),
    mark('line', 'guess', {
      ...{ x1: x.harness, x2: x.original, y1: floor, y2: floor, stroke: 'mute', 'stroke-dasharray': '2 4' },
      ...{ from: { opacity: 0 }, datum: { y1: derived('guessing among four answers', guess, y) } },
      tip: ownTip,
    }),
    ...quietFirst.map((row) => slope(row, at, brief)),
    ...heads(at, pen),
    ...MARKERS.map(column),
    say('chance', (x.harness + x.original) / 2, floor + font * 1.2, label('guess', { share: 100 * guess }), {
      ...{ anchor: 'middle', fill: 'ink-2', shows: chance },
    }),
  ];
}
