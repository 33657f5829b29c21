import { cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { earth } from '../../kit/marks/earth.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

/** The sum, in large figures, each with what it is below. */
function sum({ row, spent, cost }: Facts, { term }: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  const { font, big, side } = dims;
  const shows = derived('the price and the loss together, which is what serving the user cost', cost);
  const terms = [
    ['paid', `${row.price}`, label('paid'), cell(row, 'price'), 'money'],
    ['cost', `− ${cost}`, label(`cost-${row.user}`), shows, 'ink'],
    ['left', `= −${row.loss}`, label('left'), cell(row, 'loss'), 'ink'],
  ] as const;
  return terms.slice(0, spent ? 3 : 1).flatMap(([key, text, words, shows, fill], i) => {
    const x = side + i * term;
    const below = { width: term - font, fill: 'ink-2' };
    return [
      say(`${key} sum`, x, big * 0.95, text, { size: big, weight: 600, fill, shows }),
      say(key, x, big * 1.1 + font * 1.4, words, below),
    ];
  });
}

/** What is lost, across the pit. */
function loss({ row }: Facts, { middle }: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  const { font, deep } = dims;
  const across = { anchor: 'middle', halo: 'paper' } as const;
  const text = label(`lost-${row.user}`, { loss: row.loss });
  const figure = { ...across, size: deep, weight: 600, shows: cell(row, 'loss') } as const;
  return [
    say('lost sum', middle.x, middle.y + deep * 0.1, text, figure),
    say('month', middle.x, middle.y + deep * 0.3 + font * 1.1, label('month'), across),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { row, spent } = facts;
  const { size } = pen;
  const rim = { fill: 'money', 'fill-opacity': 0.2, stroke: 'money', 'stroke-width': 1 };
  const lost = { d: at.lost, ...rim, from: { d: at.undug, opacity: 0 } };
  return [
    earth({ key: 'earth', width: size.width, height: size.height, ground: at.ground, cuts: at.cuts }),
    mark('path', 'paid', { d: at.paid, fill: 'money', datum: { count: cell(row, 'price') } }),
    layer('lost', spent ? [mark('path', row.user, { ...lost, datum: { count: cell(row, 'loss') } })] : []),
    layer('sum', sum(facts, at, pen)),
    layer('words', spent ? loss(facts, at, pen) : []),
  ];
}
