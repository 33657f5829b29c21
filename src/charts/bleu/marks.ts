import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { axisLeft } from '../../kit/marks/axis.ts';
import { logAxisBottom } from '../../kit/marks/log-axis.ts';
import type { Chart, Facts, System } from './data.ts';
import { names, shadowWords, wayText } from './names.ts';
import { TICKS, type Dot, type Places } from './places.ts';

/** The cells that place a system, each with its scale. */
const shownAt = ({ row }: System, { columns }: Facts, { x, y }: Places) => ({
  cost: cell(row, columns.flops, x),
  score: cell(row, columns.bleu, y),
});

/** The way from one model to its ensemble, with what it costs and gives. */
function way(one: Places['ways'][number], i: number, facts: Facts, at: Places, pen: Pen<Chart>): Mark {
  const { single, ensemble, cost, gain, a, b, words } = one;
  if (!facts.waysShown) return layer(ensemble.row.model, []);
  const [from, to] = [shownAt(single, facts, at), shownAt(ensemble, facts, at)];
  const datum = { x1: from.cost, y1: from.score, x2: to.cost, y2: to.score };
  const shows = [
    derived('the ensemble’s cost, in that of the one model', cost),
    derived('the ensemble’s score less that of the one model', gain),
  ];
  const { x, y, anchor } = words;
  return layer(ensemble.row.model, [
    line('line', [a.x, a.y, b.x, b.y], 'ink', 1.25, { x2: a.x, y2: a.y }, datum),
    pen.say(`way ${i}`, x, y, wayText(one, pen), {
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
  const { shadow, doubt, end, floor } = at;
  if (!shadow) return [];
  const { x, y, system } = shadow;
  const { cost: left, score } = shownAt(system, facts, at);
  const across = { x, width: end - x, from: { width: 0, height: 0, opacity: 0 } };
  const dark = { ...across, fill: 'ink', opacity: 0.075 };
  if (!doubt) return [mark('rect', 'shadow', { ...dark, y, height: floor - y, datum: { left, top: score } })];
  const text = cell(system.row, 'bleu_en_fr_text', at.y);
  const light = { ...across, fill: 'cinnabar', opacity: 0.13 };
  return [
    mark('rect', 'shadow', { ...dark, y: doubt.y, height: floor - doubt.y, datum: { left, top: text } }),
    mark('rect', 'doubt', { ...light, y, height: doubt.y - y, datum: { left, top: score, bottom: text } }),
  ];
}

/** The two scores of one Transformer: a ring where the text has it, and a line up to the table's. */
function doubtMarks(facts: Facts, at: Places, { dims }: Pen<Chart>): Mark[] {
  if (!at.doubt) return [];
  const { system, x, y, top } = at.doubt;
  const { cost, score } = shownAt(system, facts, at);
  const text = cell(system.row, 'bleu_en_fr_text', at.y);
  const ring = { r: dims.r, fill: 'paper', stroke: 'cinnabar', 'stroke-width': dims.r * 0.25 };
  const datum = { cx: cost, cy: text };
  return [
    line('line', [x, top, x, y], 'cinnabar', 1.5, {}, { x1: cost, y1: score, x2: cost, y2: text }),
    mark('circle', 'in text', { cx: x, cy: y, ...ring, from: { cy: top, opacity: 0 }, datum }),
  ];
}

/** How the plot is read: an arrow to where it is better, or what the shadow means. */
function reading({ shadowOf, french }: Facts, at: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  const { font, big, left, top } = dims;
  if (french) return [];
  if (shadowOf) {
    const { right, baseline } = shadowWords(at, dims);
    return [say('shadow', right, baseline, label('shadow'), { fill: 'ink-2', anchor: 'end' })];
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
    logAxisBottom({ key: 'cost', scale: x, ...cost }),
    layer(
      'ways',
      at.ways.map((one, i) => way(one, i, facts, at, pen)),
    ),
    layer('doubt', doubtMarks(facts, at, pen)),
    layer(
      'dots',
      at.dots.flatMap((one) => dot(one, facts, at, pen)),
    ),
    layer('names', names(facts, at, pen)),
    layer('under', reading(facts, at, pen)),
  ];
}
