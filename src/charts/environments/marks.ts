import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { axisBottom } from '../../kit/marks/axis.ts';
import { legend } from '../../kit/marks/legend.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';
import { STORY, type Shelf } from './stories.ts';

function shelfMarks(shelf: Shelf, { hero }: Facts, at: Places, pen: Pen<Chart>): Mark {
  const { key, base, isOpen, isPressed, lit } = shelf;
  const { state, look, dims, label, say } = pen;
  const dots = shelf.dots.map(({ one, ...place }) => {
    const datum = { cx: cell(one, key, at.x) };
    // A rim tells the coins of a pressed pile apart; dots without one are painted together.
    const rim = isPressed ? { stroke: 'paper', 'stroke-width': 0.6 } : {};
    const fill = one.type === 'open' ? 'llama' : 'indigo';
    return mark('circle', one.model, {
      ...place,
      fill,
      opacity: lit.includes(one) ? 1 : 0.28,
      ...rim,
      datum,
    });
  });
  const fill = look.opens && !isOpen ? 'mute' : 'ink';
  const count = derived('how many were tested', dots.length);
  return layer(key, [
    line('shelf', [at.x(0), base, at.x(100), base], 'line'),
    say('name', dims.name, shelf.at, label(key), { anchor: 'end', weight: isOpen ? 600 : 400, fill }),
    layer('story', STORY[state](shelf, hero, at, pen)),
    layer('dots', dots.reverse(), { datum: { count } }),
  ]);
}

export function marks(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { size, dims, label } = pen;
  const { font, left, end, foot } = dims;
  const items = [
    { key: 'closed', fill: 'indigo', text: label('closed') },
    { key: 'open', fill: 'llama', text: label('open') },
  ];
  return [
    legend({ key: 'legend', x: left, y: font * 0.9, width: end - left, size: font, items }),
    axisBottom({
      key: 'axis',
      scale: at.x,
      at: size.height - foot + 3,
      size: Math.max(size.leastType, font - 0.5),
    }),
    layer(
      'rooms',
      at.shelves.map((shelf) => shelfMarks(shelf, known, at, pen)),
    ),
  ];
}
