import { block, cell, layer, mark, noteLines, type Mark, type Pen } from '../../kit/index.ts';
import type { BlockLine } from '../../kit/marks/block.ts';
import { formatBillions, formatDate } from '../../i18n/format.ts';
import { board, years } from './board.ts';
import type { Chart, Facts } from './data.ts';
import { inOrder, layerOf } from './halves.ts';
import type { Places, Spot } from './places.ts';

/** An open model in its camp's colour, a closed one in that of the closed labs. */
const hue = ({ row }: Spot): string =>
  row.weights === 'closed' ? 'indigo' : row.maker === 'Meta' ? 'llama' : 'falcon';

/** A model, which comes from below, where the time to come is; a dashed ring, as in `scale`, if its size is not known. */
function dot(spot: Spot, { y, r }: Places, { size }: Pen<Chart>): Mark {
  const { row, time, cx, cy, radius } = spot;
  const placed = cell(row, 'date', y, time);
  const common = { cx, cy, from: { cy: size.height + radius, opacity: 0 } };
  if (row.params !== null) {
    const datum = { cy: placed, r: cell(row, 'params', r) };
    return mark('circle', row.model, { ...common, r: radius, fill: hue(spot), datum });
  }
  const ring = { fill: 'paper', stroke: hue(spot), 'stroke-width': 2, 'stroke-dasharray': '4 3' };
  return mark('circle', row.model, { ...common, r: radius - 1, ...ring, datum: { cy: placed } });
}

/** A model's name, how large it is unless the name says so, and whether it is closed; beside its dot. */
function words(spot: Spot, pen: Pen<Chart>): Mark {
  const { row, side, cy, words: x } = spot;
  const {
    state,
    size,
    dims,
    words: { lang },
    label,
  } = pen;
  const { font } = dims;
  const { model, params, weights, reads } = row;
  const isLast = weights === 'closed' || reads === 'both';
  const billions = params === null ? undefined : params / 1e9;
  const isNamed = billions === undefined || model.includes(`${billions}B`);
  const amount = isNamed ? '' : formatBillions(billions, lang);
  const lines: BlockLine[] = [
    {
      key: 'name',
      text: model,
      size: isLast ? dims.name : font,
      weight: 600,
      fill: hue(spot),
      shows: cell(row, 'model'),
    },
    ...(amount
      ? [{ key: 'size', text: label('parameters', { amount }), fill: 'ink-2', shows: cell(row, 'params') }]
      : []),
    // There is no axis of months: with few models each says its own.
    ...(state === 'in-2023'
      ? [
          {
            key: 'date',
            text: formatDate(row.date.slice(0, 7), lang),
            fill: 'ink-2',
            shows: cell(row, 'date'),
          },
        ]
      : []),
    ...(weights === 'closed' ? [{ key: 'closed', text: label('closed') }] : []),
  ];
  const width = size.width / 2 - Math.abs(x - size.width / 2) - 4;
  const anchor = side < 0 ? 'end' : 'start';
  // Broken lines are counted, so that the words stand in the middle of their dot's height.
  const count = lines.reduce((sum, one) => sum + noteLines({ size: font, width, ...one, x, y: 0 }).length, 0);
  const y = cy + font * (0.36 - (count - 1) * 0.65);
  return layer(model, block({ x, y, size: font, width, anchor, lines }));
}

/** The two animals down the line of time. */
export function modelLayers(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  if (!facts.models.length)
    return ['board', 'time', 'models', 'halves', 'names', 'layer', 'camps'].map((key) => layer(key, []));
  const { dims, label, say } = pen;
  const { middle, spots } = at;
  const beside = dims.board / 2 + dims.font;
  const head = { size: dims.name * 1.2, weight: 600 } as const;
  const both = spots.filter(({ row }) => row.reads === 'both');
  return [
    layer('board', board(facts, at, pen)),
    layer('time', years(at, pen)),
    layer(
      'models',
      spots.map((spot) => dot(spot, at, pen)),
    ),
    layer('halves', both.map(inOrder)),
    layer(
      'names',
      spots.map((spot) => words(spot, pen)),
    ),
    layer(
      'layer',
      both.flatMap((spot) => layerOf(spot, pen)),
    ),
    layer('camps', [
      say('Meta', middle - beside, head.size, label('Meta'), { ...head, fill: 'llama', anchor: 'end' }),
      say('TII', middle + beside, head.size, label('TII'), { ...head, fill: 'falcon' }),
    ]),
  ];
}
