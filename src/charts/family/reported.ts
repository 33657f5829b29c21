import { cell, derived, layer, mark, type Mark, type NoteOptions, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import type { Places, Spot } from './places.ts';

/** How a mark looks that stands for what nobody recorded, and the root that it comes from. */
function dashed({ dims }: Pen<Chart>, heart: Spot) {
  const { line, dash } = dims;
  const from = { cx: heart.x, cy: heart.y, r: 2, opacity: 0 };
  return { fill: 'none', 'stroke-width': line, 'stroke-dasharray': dash, from };
}

/** What the article reports and nobody recorded: dashed, to no scale, round what we can name. */
function ringMarks(heart: Spot, { models, board, members }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, words, label, say } = pen;
  const { font, ring } = dims;
  const { x, y, r } = ring;
  const size = Math.max(pen.size.leastType, font * 0.96);
  const big = font * dims.count;
  const top = y - r * 0.55;
  const below = at.board.y + at.board.r;
  const known = members.length - 1;
  const tell = (key: string, baseline: number, text: string, more: Partial<NoteOptions> = {}): Mark =>
    say(key, x, baseline, text, { anchor: 'middle', size, width: r * 1.6, ...more });
  const figure = {
    size: big,
    weight: 600,
    fill: 'llama',
    shows: models && cell(models, 'reported'),
  } as const;
  const named = derived('how many under its licence can be named', known);
  const count = formatNumber(models?.reported ?? 0, words.lang);
  const eight = label('eight', { count: board?.reported ?? 0, of: board?.of ?? 0 });
  return [
    mark('circle', 'ring', { ...dashed(pen, heart), cx: x, cy: y, r, stroke: 'llama', datum: {} }),
    tell('says', top - big * 1.15, label('says'), { fill: 'ink-2' }),
    tell('count', top, label('count', { count }), figure),
    tell('count-of', top + size * 1.65, label('count-of')),
    say('known', heart.x + r * 0.32, heart.y - size * 0.3, label('known', { count: known }), {
      size,
      width: r * 0.92,
      fill: 'ink-2',
      shows: named,
    }),
    tell('eight', below + size * 1.8, eight, {
      shows: board && [cell(board, 'reported'), cell(board, 'of')],
    }),
    tell('no-record', below + size * 3.5, label('no-record'), { fill: 'unverified' }),
  ];
}

/** The layers of what is reported, empty in the other states. */
export function reportedLayers(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const heart = pen.look.reported && at.spots.find(({ isRoot }) => isRoot);
  if (!heart || !known.board) return [layer('hearsay', []), layer('inside', []), layer('outside', [])];
  const { inside, outside } = at.board;
  // The report says eight of ten, not which eight: the places carry no rank.
  const board = (places: typeof inside, stroke: string): Mark[] =>
    places.map(({ key, ...place }) => mark('circle', key, { ...dashed(pen, heart), ...place, stroke }));
  const [count, of] = [known.board.reported ?? 0, known.board.of ?? 0];
  const ownTip = pen.tip('outside', { of, count, n: outside.length }, [
    cell(known.board, 'of'),
    cell(known.board, 'reported'),
  ]);
  const others = derived('places of the board that others hold', outside.length);
  return [
    layer('hearsay', ringMarks(heart, known, at, pen)),
    layer('inside', board(inside, 'llama'), { datum: { count: cell(known.board, 'reported') } }),
    layer('outside', board(outside, 'mute'), { datum: { count: others }, tip: ownTip }),
  ];
}
