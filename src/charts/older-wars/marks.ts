import {
  block,
  cell,
  derived,
  layer,
  line,
  mark,
  type Mark,
  type Pen,
  type Shown,
  type Tip,
} from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { chart, type Chart, type Facts, type War } from './data.ts';
import { guessedField, guessedRail } from './guessed.ts';
import type { Places, Point } from './places.ts';

/** Which columns a war's words print: the count above its block, and a number in the line below. */
const PRINTED = {
  'group-buying': ['later', 'later_date'],
  'live-streaming': ['peak', 'peak_date'],
  'shared-bikes': ['peak', 'later'],
  models: ['peak'],
} as const;

/** Square marks as one path, so that hundreds are one mark and travel together. */
function squares(
  key: string,
  corners: readonly Point[],
  side: number,
  fill: string,
  opacity: number,
  count: Shown,
  tip?: Tip,
) {
  const w = side.toFixed(2);
  const d = corners.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h${w}v${w}h-${w}Z`).join('');
  return mark('path', key, { d, fill, opacity, from: { opacity: 0 }, datum: { count }, tip });
}

/** Another war's block: those that closed are faded, where a later figure exists. */
function warBlock(
  { row, marks }: Places['blocks'][number],
  { square }: Places,
  { tip, words }: Pen<Chart>,
): Mark[] {
  const { war, peak, later } = row;
  const remain = later ?? peak;
  const stay = cell(row, later === null ? 'peak' : 'later');
  const closed = derived('those at the peak less those that were left', peak - remain);
  const number = (value: number): string => formatNumber(value, words.lang);
  const slots = { peak: number(peak), later: number(remain), n: number(peak - remain) };
  const ownTip = tip('closed', slots, [cell(row, 'peak'), stay]);
  return [
    squares(war, marks.slice(0, remain), square, 'ink', 1, stay),
    ...(remain < peak
      ? [squares(`${war} closed`, marks.slice(remain), square, 'mute', 0.45, closed, ownTip)]
      : []),
  ];
}

/** The models are dots, as they are everywhere else. */
function models({ blocks, square }: Places, { dims }: Pen<Chart>): Mark {
  const block = blocks.find(({ row }) => row.war === 'models');
  if (!block) return layer('models', []);
  const dots = block.marks.map(({ x, y }, i) => {
    const at = { cx: x + square / 2, cy: y + square / 2, r: dims.pitch * 0.44, fill: 'cinnabar' };
    return mark('circle', `china ${i + 1}`, { ...at, from: { opacity: 0 } });
  });
  return layer('models', dots, { datum: { count: cell(block.row, 'peak') } });
}

/** Words of a block: its count above it; below it what was counted, and when or how many are left. */
function caption(row: War, x: number, { ceiling }: Places, { dims, words, label, say }: Pen<Chart>): Mark {
  const { war } = row;
  const [figure, below] = PRINTED[war];
  const text = label(`count-${war}`, { count: formatNumber(row[figure] ?? 0, words.lang) });
  const fill = war === 'models' ? 'cinnabar' : 'ink';
  const large = { size: dims.count, weight: 600, fill, shows: cell(row, figure) } as const;
  const of = label(`of-${war}`, { later: row.later ?? '' });
  const lines = [
    { key: 'is', text: label(`is-${war}`) },
    { key: 'of', text: of, fill: 'ink-2', shows: below && cell(row, below) },
  ];
  return layer(war, [
    say('count', x, ceiling - dims.count * 0.4, text, large),
    ...block({ x, y: dims.base + dims.font * 1.5, size: dims.font, lines }),
  ]);
}

/** The field's number, large, and what it counts. */
function heading(state: 'peak' | 'three-years', buying: War, width: number, pen: Pen<Chart>): Mark[] {
  const { dims, words, label, say } = pen;
  const { big, heading: size, side } = dims;
  const [column, date] =
    state === 'peak' ? (['peak', 'peak_date'] as const) : (['later', 'later_date'] as const);
  const figure = { size: big, weight: 600, shows: cell(buying, column) } as const;
  const text = label(state, { count: formatNumber(buying.peak, words.lang) });
  const shows = [cell(buying, 'peak'), cell(buying, date)];
  const y = big * 0.82;
  return [
    say(`figure ${state}`, side, y, formatNumber(buying[column] ?? 0, words.lang), figure),
    say(state, side, y + big * 0.22 + size * 1.05, text, { size, fill: 'ink-2', width, shows }),
  ];
}

/** The blocks' ground and captions, and over the field what it was. */
function captions({ buying }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, words, label, say } = pen;
  const [start, ground] = [dims.side, dims.base + 1];
  const ghost = label('ghost', { count: formatNumber(buying.peak, words.lang) });
  const shows = cell(buying, 'peak');
  return [
    say('ghost', start, at.field.top - dims.font * 0.55, ghost, { fill: 'ink-2', shows }),
    line('base', [start, ground, start + at.wide, ground], 'line'),
    caption(buying, start, at, pen),
    ...at.blocks.map(({ row, x }) => caption(row, x, at, pen)),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { buying, isAsked } = facts;
  const { state } = pen;
  // While a guess is asked for, the field fades and what is guessed of it stands out.
  const look = isAsked ? chart.states['three-years'] : pen.look;
  const { d, dash } = at.field;
  const field = { d, fill: 'none', stroke: look.stroke, 'stroke-width': at.square, 'stroke-dasharray': dash };
  const survivors = (): Mark =>
    squares('left', at.survivors, at.square * look.grow, 'ink', 1, cell(buying, 'later'));
  return [
    layer('field', [
      mark('path', 'peak', { ...field, opacity: look.opacity, datum: { count: cell(buying, 'peak') } }),
      // How many will be left is a question at the peak, and no mark there may hold the answer.
      ...(state === 'peak' ? guessedField(at) : [survivors()]),
    ]),
    layer(
      'blocks',
      at.blocks.filter(({ row }) => row.war !== 'models').flatMap((one) => warBlock(one, at, pen)),
    ),
    models(at, pen),
    layer('guessed', guessedRail(facts, at, pen)),
    layer('words', state === 'other-wars' ? captions(facts, at, pen) : heading(state, buying, at.wide, pen)),
  ];
}
