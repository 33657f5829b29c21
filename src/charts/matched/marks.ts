import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import type { Chart, Facts } from './data.ts';
import { guessBoxes, guessed } from './guessed.ts';
import { names, standardText } from './names.ts';
import { TICKS, type Dot, type Places } from './places.ts';
import { timeOf, type Measure } from './rulers.ts';
import { FILL, times } from './times.ts';

/** GPT-4’s score, drawn on from the day that it counts from, with its name under its beginning. */
function standards(now: Measure, at: Places, pen: Pen<Chart>): Mark[] {
  const { dots, end, time, plot } = at;
  const { font, r } = pen.dims;
  return dots.flatMap(({ row, x, y }) => {
    if (!plot || (row !== now.first && row !== now.newest)) return [];
    const score = cell(row, 'value', plot);
    const datum = { x1: cell(row, 'date', time, timeOf(row)), y1: score, y2: score };
    const shows = [cell(row, 'value'), cell(row, 'date')];
    const text = standardText(row, now, pen);
    // A second line begins in the midst of the models, and left of it is room.
    const place = row === now.first ? { x: x + r * 0.4 } : { x: x - r * 1.6, anchor: 'end' as const };
    const look = { weight: 600, fill: 'indigo', shows, ...place } as const;
    return [
      line(row.model, [x, y, end, y], 'indigo', 2, { x2: x }, datum),
      pen.say(row.model, x, y + font * 1.5, text, look),
    ];
  });
}

/** A model: a disc if it is closed, a ring if its weights are open; faded unless the state is about it. */
function dotMark({ row, x, y }: Dot, now: Measure, at: Places, { dims, look: state }: Pen<Chart>): Mark {
  const isLarge = [now.first, now.newest, now.closed?.row, now.open?.row].includes(row);
  const isLit = isLarge || state.told.includes(row.model);
  const r = dims.r * (isLarge ? 1.15 : 0.8);
  const fill = FILL[row.weights];
  const look =
    row.weights === 'open'
      ? { r: r * 0.86, fill: 'paper', stroke: fill, 'stroke-width': r * 0.36 }
      : { r, fill, stroke: 'paper', 'stroke-width': 1 };
  const datum = {
    cx: cell(row, 'date', at.time, timeOf(row)),
    ...(at.plot && { cy: cell(row, 'value', at.plot) }),
  };
  return mark('circle', row.model, { cx: x, cy: y, ...look, opacity: isLit ? 1 : 0.5, datum });
}

/** From a model that reached GPT-4 down to the end of its bar of time. */
function drops(now: Measure, { dots, x, pairs }: Places, { dims }: Pen<Chart>): Mark[] {
  const bars = pairs.find(({ when }) => when === 'now')?.bars ?? [];
  return bars.flatMap(({ row, camp, months, y: floor }) => {
    const dot = dots.find((one) => one.row === row);
    if (!dot) return [];
    const ends = [x(months), dot.y + dims.r, x(months), floor] as const;
    const shows = derived('months from GPT-4’s release', months, x);
    return [line(`${now.ruler} ${camp}`, ends, FILL[camp], 1.5, { y2: ends[1] }, { x1: shows, x2: shows })];
  });
}

/** While GPT-4 is alone, where its time begins. */
function beginning({ dots, x, axis }: Places, { look, tip }: Pen<Chart>): Mark[] {
  const [dot] = dots;
  if (!look.alone || !dot) return [];
  const shows = derived('GPT-4’s release, from which months are counted', 0, x);
  const ends = [x(0), dot.y, x(0), axis] as const;
  const at = { x1: shows, x2: shows };
  return [line('beginning', ends, 'indigo', 1.5, { y2: dot.y }, at, tip('release', {}))];
}

/** All that belongs to one ruler: its name, its scale, GPT-4’s line and the models. */
function ruled(facts: Facts, now: Measure, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, say } = pen;
  const { font, side, left } = dims;
  const { ruler } = now;
  if (!at.plot) return [];
  const count = derived('how many models it measured', now.rows.length);
  return [
    axisLeft({
      key: 'scale',
      scale: at.plot,
      at: left,
      grid: at.end - left,
      size: font,
      ticks: TICKS[ruler],
    }),
    say('ruler', side, font * 1.15, label(ruler), { weight: 600 }),
    layer('standards', standards(now, at, pen)),
    layer('drops', [...beginning(at, pen), ...drops(now, at, pen)]),
    layer(
      'dots',
      at.dots.map((dot) => dotMark(dot, now, at, pen)),
      { datum: { count } },
    ),
    layer('names', names(now, at, guessBoxes(facts, at, pen), pen)),
    layer('guessed', guessed(facts, at, pen)),
  ];
}

/** Time, in months; beside scores it says since when. */
function axis({ origin, now }: Facts, { x, axis: at, end }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, words, label, say } = pen;
  const { font: size } = dims;
  const y = at + 13 + size * 2.2;
  const title =
    now && origin ? label('axis', { date: formatDate(origin.date, words.lang) }) : label('months');
  const shows = now && origin ? cell(origin, 'date') : undefined;
  return [
    axisBottom({ key: 'axis', scale: x, at, ticks: [0, 6, 12, 18], size }),
    say('axis title', end, y, title, { anchor: 'end', fill: 'ink-2', shows }),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { now } = facts;
  return [
    layer('axis', axis(facts, at, pen)),
    // A layer a ruler: what belongs to one goes before the next one comes, and no dot moves from scale to scale.
    ...facts.measures.map(({ ruler }) =>
      layer(ruler, now?.ruler === ruler ? ruled(facts, now, at, pen) : []),
    ),
    ...times(at, pen),
  ];
}
