import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { axisLeft } from '../../parts/axis.ts';
import { decadesBottom } from '../../parts/decades.ts';
import type { Chart, Facts, System } from './data.ts';
import { names, wayText } from './names.ts';
import { TICKS, type Dot, type Places } from './places.ts';

/** The cells that place a system, each with its scale. */
const shownAt = ({ row }: System, { columns }: Facts, { x, y }: Places) => ({
  cost: cell(row, columns.flops, x),
  score: cell(row, columns.bleu, y),
});

/** The way from one model to its ensemble, with what it costs and gives. */
function way(one: Places['ways'][number], facts: Facts, at: Places, pen: Pen<Chart>): Mark {
  const { single, ensemble, cost, gain, a, b, words } = one;
  if (!facts.waysShown) return layer(ensemble.row.model, []);
  const [from, to] = [shownAt(single, facts, at), shownAt(ensemble, facts, at)];
  const datum = { x1: from.cost, y1: from.score, x2: to.cost, y2: to.score };
  const shows = [
    derived('how many times as much as the one model the ensemble cost', cost),
    derived('by how much the ensemble scores more than the one model', gain),
  ];
  const { x, y, anchor } = words;
  return layer(ensemble.row.model, [
    line('line', [a.x, a.y, b.x, b.y], 'ink', 1.25, { x2: a.x, y2: a.y }, datum),
    pen.say(`way ${facts.ways.findIndex((other) => other.ensemble === ensemble)}`, x, y, wayText(one, pen), {
      anchor,
      weight: 600,
      shows,
    }),
  ]);
}

/** A dot, and of an ensemble a ring about it. */
function dot(
  { system, x: cx, y: cy, comesFrom }: Dot,
  facts: Facts,
  at: Places,
  { dims }: Pen<Chart>,
): Mark[] {
  const { key, isEnsemble, isTransformer } = system;
  const { r } = dims;
  const { cost, score } = shownAt(system, facts, at);
  const datum = { cx: cost, cy: score };
  const from = { ...(comesFrom && { cx: comesFrom.x, cy: comesFrom.y }), opacity: 0 };
  const ink = isTransformer ? 'ink' : 'mute';
  const common = { cx, cy, opacity: facts.lit.includes(system) ? 1 : 0.45, from, datum };
  const radius = r * (isEnsemble ? 0.62 : isTransformer ? 1.15 : 1);
  const ring = { r: r * 1.1, fill: 'none', stroke: ink, 'stroke-width': r * 0.2 };
  return [
    mark('circle', key, { ...common, r: radius, fill: ink }),
    ...(isEnsemble ? [mark('circle', `${key} ring`, { ...common, ...ring })] : []),
  ];
}

/** All that costs more and translates worse; in French the part of it that only the table's score covers. */
function shadows(facts: Facts, at: Places): Mark[] {
  const { shadowOf } = facts;
  const { shadow, end, floor, textY, y } = at;
  if (!shadow || !shadowOf) return [];
  const { cost: left, score } = shownAt(shadowOf, facts, at);
  const from = { width: 0, height: 0, opacity: 0 };
  const across = { x: shadow.x, width: end - shadow.x, from };
  const dark = { fill: 'ink', opacity: 0.075 };
  if (textY === undefined) {
    const height = floor - shadow.y;
    return [mark('rect', 'shadow', { ...across, y: shadow.y, height, ...dark, datum: { left, top: score } })];
  }
  const text = cell(shadowOf.row, 'bleu_en_fr_text', y);
  const doubt = { y: shadow.y, height: textY - shadow.y, fill: 'cinnabar', opacity: 0.13 };
  return [
    mark('rect', 'shadow', {
      ...across,
      y: textY,
      height: floor - textY,
      ...dark,
      datum: { left, top: text },
    }),
    mark('rect', 'doubt', { ...across, ...doubt, datum: { left, top: score, bottom: text } }),
  ];
}

/** The two scores of one Transformer: a ring where the text has it, and a line up to the table's. */
function doubt(facts: Facts, at: Places, { dims }: Pen<Chart>): Mark[] {
  const { best } = facts;
  const { x, y, textY } = at;
  if (!best || textY === undefined) return [];
  const { cost, score } = shownAt(best, facts, at);
  const text = cell(best.row, 'bleu_en_fr_text', y);
  const [cx, high] = [x(best.flops), y(best.bleu)];
  const ring = { fill: 'paper', stroke: 'cinnabar', 'stroke-width': dims.r * 0.25 };
  const from = { cy: high, opacity: 0 };
  return [
    line('line', [cx, high, cx, textY], 'cinnabar', 1.5, {}, { x1: cost, y1: score, x2: cost, y2: text }),
    mark('circle', 'in text', { cx, cy: textY, r: dims.r, ...ring, from, datum: { cx: cost, cy: text } }),
  ];
}

/** How the plot is read: an arrow to where it is better, or what the shadow means. */
function reading(
  { shadowOf, pair }: Facts,
  { end, floor }: Places,
  { dims, label, say }: Pen<Chart>,
): Mark[] {
  const { font, big, left, top } = dims;
  if (pair === 'fr') return [];
  if (shadowOf) {
    const more = { fill: 'ink-2', anchor: 'end' } as const;
    return [say('shadow', end - font * 0.6, floor - font * 0.9, label('shadow'), more)];
  }
  const [x, y] = [left + font * 0.8, top + font * 0.9];
  const arm = font * 0.7;
  const d = `M${x + big} ${y + big}L${x} ${y}m0 ${arm}v${-arm}h${arm}`;
  return [
    mark('path', 'better', { d, fill: 'none', stroke: 'mute', 'stroke-width': 1.25 }),
    say('better', x + big + font * 0.5, y + big * 0.9, label('better'), { fill: 'ink-2' }),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { pair } = facts;
  const { x, y, end, floor } = at;
  const { dims, label, say } = pen;
  const { font: size, left } = dims;
  const cost = { from: 19, to: 21, at: floor, size, ends: [left, end], title: label('cost') } as const;
  return [
    layer('quality', [
      axisLeft({ key: pair, scale: y, at: left, grid: end - left, size, ticks: TICKS[pair] }),
    ]),
    say(`title ${pair}`, 2, size * 1.1, label(pair), { weight: 600 }),
    layer('shadows', shadows(facts, at)),
    decadesBottom({ key: 'cost', scale: x, ...cost }),
    layer(
      'ways',
      at.ways.map((one) => way(one, facts, at, pen)),
    ),
    layer('doubt', doubt(facts, at, pen)),
    layer(
      'dots',
      at.dots.flatMap((one) => dot(one, facts, at, pen)),
    ),
    layer('names', names(facts, at, pen)),
    layer('under', reading(facts, at, pen)),
  ];
}
