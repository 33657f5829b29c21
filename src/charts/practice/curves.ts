import { cell, derived, line, mark, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LEARNT, type Chart, type Curves, type Facts, type Network } from './data.ts';
import type { Places } from './places.ts';

/** The network that a state is about, the one it is compared with, and one that has been told of. */
const colourOf = (network: Network, about: Network | undefined): string =>
  network === 'transformer' ? 'ink' : network === about ? 'cinnabar' : 'mute';

/** Where the name of a network’s curves stands: at so many batches and percent, clear of all curves. */
const NAMED = {
  transformer: { batches: 420, percent: 102.5, anchor: 'start' },
  gru: { batches: 1200, percent: 38, anchor: 'start' },
  elman: { batches: 1200, percent: 6.5, anchor: 'start' },
} as const;

/** A curve for every training, with a dot where it was measured. */
export function curves(
  { network, trainings }: Curves,
  about: Network | undefined,
  { x, y }: Places,
  { dims }: Pen<Chart>,
): Mark {
  const stroke = colourOf(network, about);
  const inside = trainings.flatMap(({ seed, points }) => {
    const d = points.map(({ batches, percent }, i) => {
      return `${i ? 'L' : 'M'}${x(batches).toFixed(2)} ${y(percent).toFixed(2)}`;
    });
    const look = { fill: 'none', stroke, 'stroke-width': dims.r * 0.75, 'stroke-linejoin': 'round' };
    return [
      mark('path', `seed ${seed}`, { d: d.join(''), ...look }),
      ...points.map((point) =>
        mark('circle', `seed ${seed} at ${point.batches}`, {
          ...{ cx: x(point.batches), cy: y(point.percent), r: dims.r, fill: stroke },
          datum: { cx: cell(point, 'batches', x), cy: cell(point, 'percent', y) },
        }),
      ),
    ];
  });
  return mark('g', network, { from: { opacity: 0 }, opacity: 1 }, inside);
}

/** The names of the networks at their curves. */
export function names(
  { curves: all }: Facts,
  about: Network | undefined,
  at: Places,
  pen: Pen<Chart>,
): Mark[] {
  const { label, say } = pen;
  return all.map(({ network }) => {
    const { batches, percent, anchor } = NAMED[network];
    const fill = network === 'gru' && network !== about ? 'ink-2' : colourOf(network, about);
    const look = { anchor, weight: 600, fill, halo: 'paper' } as const;
    return say(network, at.x(batches), at.y(percent), label(network), look);
  });
}

/** How right a guess is, from side to side. */
export function guessLevel(at: Places, { dims, label, say, tip }: Pen<Chart>): Mark[] {
  const { font, left } = dims;
  const percent = 100 / SENSES;
  const y = at.y(percent);
  const shows = derived('right guesses among six meanings, in percent', percent, at.y);
  const slots = { n: SENSES, percent: Math.round(percent) };
  const ownTip = tip('guess', slots, [derived('meanings of a verb', SENSES)]);
  return [
    mark('line', 'guess', {
      ...{ x1: left, x2: at.end, y1: y, y2: y, stroke: 'ink-2', 'stroke-width': 1.25 },
      ...{ 'stroke-dasharray': '5 4', datum: { y1: shows, y2: shows } },
      tip: ownTip,
    }),
    say('guess-level', at.end, y + font * 1.25, label('guess-level'), { anchor: 'end', fill: 'ink-2' }),
  ];
}
/** Each verb has so many meanings, as the state of the task shows. */
const SENSES = 6;

/** From where a network has learnt its task down to how much practice that took. */
export function drops(
  { curves: all }: Facts,
  about: Network | undefined,
  at: Places,
  pen: Pen<Chart>,
): Mark[] {
  const { dims, words, label, say, tip } = pen;
  const { x, y, floor } = at;
  const size = dims.font * 1.25;
  return all.flatMap(({ network, learnt }) => {
    if (!learnt || (about === 'elman' && network === 'gru')) return [];
    const stroke = colourOf(network, about);
    const shows = derived(`batches until ${network} is right in ${LEARNT} % in every training`, learnt, x);
    const level = derived('what counts as learnt, in percent', LEARNT, y);
    const text = formatNumber(learnt, words.lang);
    const look = { size, weight: 600, fill: stroke, halo: 'paper', shows } as const;
    const width = textWidth(text, size, 600);
    return [
      line(
        network,
        [x(learnt), y(LEARNT), x(learnt), floor],
        stroke,
        1.5,
        {},
        { x1: shows, x2: shows, y1: level },
        tip('learnt', { name: label(network), batches: text, percent: LEARNT }),
      ),
      say(`${network} batches`, x(learnt) + Math.min(size * 0.35, width), floor - size * 0.45, text, look),
    ];
  });
}
