import { layer, type Mark, type Pen } from '../../kit/index.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import { formatNumber } from '../../i18n/format.ts';
import { curves, drops, guessLevel, names } from './curves.ts';
import { LEARNT, type Chart, type Facts } from './data.ts';
import { figure } from './figure.ts';
import type { Places } from './places.ts';
import { task } from './task.ts';

/** Where the axes are marked, in percent and in batches. */
const PERCENT = [0, 50, LEARNT, 100];
const EVERY = 1000;

/** The curves of the networks of a state, one for every training. */
function plot(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, words, label, say } = pen;
  const { font: size, left } = dims;
  // A phone has no room for it beside what the axis is called.
  const below = pen.size.name === 's' ? 3.4 : 2.2;
  const { x, y, end, floor } = at;
  const about = facts.curves.at(-1)?.network;
  const ticks = Array.from({ length: Math.floor(facts.longest / EVERY) }, (_, i) => (i + 1) * EVERY);
  const format = (value: number): string => formatNumber(value, words.lang);
  return [
    axisLeft({
      ...{ key: 'upright', scale: y, at: left, grid: end - left, size, ticks: PERCENT },
      format: (value) => `${value}%`,
    }),
    axisBottom({ key: 'practice', scale: x, at: floor, size, ticks, format, title: label('batches') }),
    say('right', 2, size * 1.1, label('right'), { weight: 600 }),
    layer('guess', guessLevel(at, pen)),
    layer('drops', drops(facts, about, at, pen)),
    layer(
      'curves',
      facts.curves.map((one) => curves(one, about, at, pen)),
    ),
    layer('names', names(facts, about, at, pen)),
    layer('figure', figure(facts, at, pen)),
    say('trainings', left, floor + 13 + size * below, label('trainings'), { fill: 'ink-2' }),
  ];
}

/** The task, or the plot; each is a layer of its own, since no mark of the one becomes one of the other. */
export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const fading = { opacity: 1, from: { opacity: 0 } };
  if (facts.task) return [layer('task', task(facts.task, at, pen), fading)];
  return [layer('plot', plot(facts, at, pen), fading)];
}
