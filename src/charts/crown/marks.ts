import { derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { crown } from '../../kit/marks/crown.ts';
import { rod } from '../../kit/marks/rod.ts';
import type { Chart, Facts } from './data.ts';
import { ENDS, NUMBERS, type Dot, type Places, type Rod } from './places.ts';
import { colour, isTuned, shownScore } from './rounds.ts';
import { sumTip } from './sum.ts';
import { apart, feet, names } from './words.ts';

/** Rivals full, tuned ones hollow, the rest faded. */
function dotMark(dot: Dot, rival: boolean, { y }: Places, pen: Pen<Chart>): Mark {
  const { r } = pen.dims;
  const look = isTuned(dot)
    ? { r: r - 1, fill: 'paper', stroke: colour(dot), 'stroke-width': 1.75, opacity: 0.85 }
    : { r, fill: colour(dot), opacity: rival ? 1 : 0.32 };
  const datum = { cy: shownScore(dot, y) };
  const tip = sumTip(dot, pen);
  return mark('circle', dot.row.model, { cx: dot.cx, cy: dot.cy, from: { opacity: 0 }, ...look, datum, tip });
}

/**
 * What stays on a rod: its two rivals' prints, their levels and the band between; at last a small crown.
 * They are there unseen before their time, so that they ride on the rod when it moves.
 */
function prints({ round, when, x, width, radius: r, two }: Rod, { y }: Places, pen: Pen<Chart>): Mark[] {
  const [first, second] = two;
  if (!first || !second) return [];
  const [x1, x2] = [x - width / 2, x + width / 2];
  const band = {
    x: x1,
    width,
    y: first.cy,
    height: second.cy - first.cy,
    fill: colour(first),
    opacity: 0.25,
  };
  const ours = first.more !== undefined && second.more !== undefined;
  const slots = {
    first: first.score.toFixed(first.digits),
    second: second.score.toFixed(second.digits),
    gap: (first.score - second.score).toFixed(first.digits),
  };
  const gap = derived('how far the second is behind the first', first.score - second.score);
  const apart = ours ? pen.tip('apart', slots, [gap]) : undefined;
  const at = { x: first.cx, y: first.cy - r - 2, width: r * 3.4, opacity: when === 'done' ? 0.6 : 0 };
  return [
    mark('g', round, { opacity: when === 'next' ? 0 : 1 }, [
      mark('rect', 'band', {
        ...{ ...band, datum: { top: shownScore(first, y), bottom: shownScore(second, y) }, tip: apart },
      }),
      ...two.flatMap((dot) => {
        const { cx, cy, row } = dot;
        const [shown, ink] = [shownScore(dot, y), colour(dot)];
        const tip = sumTip(dot, pen);
        const level = { x1, x2, y1: cy, y2: cy, stroke: ink, 'stroke-width': 1.5 };
        return [
          mark('line', row.family, { ...level, datum: { y1: shown, y2: shown }, tip }),
          mark('circle', row.family, { cx, cy, r, fill: ink, opacity: 0.6, datum: { cy: shown }, tip }),
        ];
      }),
      crown({ key: 'crown', ...at, fills: [colour(first), colour(first)] }),
    ]),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { y: scale, rods, dots, two, gap, written } = at;
  const all = rods.map(({ round: key, when, x, width }) => {
    const look = when === 'now' ? { written } : { opacity: when === 'done' ? 0.7 : 0.4 };
    return rod({ key, x, width, scale, ends: ENDS, numbers: NUMBERS, size: pen.dims.font, ...look });
  });
  const fills =
    gap && (facts.level ? (['llama', 'falcon'] as const) : ([colour(gap.first), colour(gap.first)] as const));
  const circles = dots.map((dot) => dotMark(dot, two.includes(dot), at, pen));
  const count = derived('how many models were measured', dots.length);
  return [
    layer('rods', all),
    layer('feet', feet(at, pen)),
    layer(
      'prints',
      rods.flatMap((one) => prints(one, at, pen)),
    ),
    layer('gap', apart(facts, at, pen)),
    layer('names', names(at, pen)),
    layer('dots', circles, { datum: { count } }),
    layer('crown', gap && fills ? [crown({ key: 'crown', ...gap.crown, fills })] : []),
  ];
}
