import { cell, layer, line, mark, derived, type Mark, type Pen } from '../../kit/index.ts';
import { axisBottom } from '../../kit/marks/axis.ts';
import { flags } from '../../kit/marks/flags.ts';
import { legend } from '../../kit/marks/legend.ts';
import { rule } from '../../kit/marks/rule.ts';
import { isOpen, TYPES, type Chart, type Entrant, type Facts } from './data.ts';
import type { Places } from './places.ts';

type Heap = Places['heaps'][number];

/** The wedge under a beam, at one. */
function fulcrum({ key, lit, beam, dots }: Heap, { x }: Places, { dims, label, say }: Pen<Chart>): Mark {
  const { foot, side, average } = dims;
  const fill = lit.length > 0 ? 'cinnabar' : 'mute';
  const [middle, from, to] = [x(1), x(1) - foot * 0.7, x(1) + foot * 0.7];
  const text = label(key, { count: dots.length });
  const shows = [derived('the average of all scores', 1), derived('how many entered', dots.length)];
  return mark('g', 'fulcrum', { opacity: 1, from: { opacity: 0 } }, [
    mark('path', 'foot', { d: `M${middle},${beam} L${to},${beam + foot} L${from},${beam + foot} Z`, fill }),
    say('average', side, beam + average, text, { weight: 600, fill, shows }),
  ]);
}

const hundredths = (value: number): string => value.toFixed(2);
const camp = (entrant: Entrant): string => (isOpen(entrant) ? 'llama' : 'indigo');

/** One round: its models on their beam, the named ones with their scores. */
function heapMarks(heap: Heap, weighed: boolean, at: Places, pen: Pen<Chart>): Mark {
  const { key, entrants, lit, named, beam, dots } = heap;
  const { dims, size } = pen;
  const circles = dots.map(({ entrant, key, x: cx, y: cy, r }) => {
    const look = { fill: camp(entrant), opacity: lit.includes(entrant) ? 1 : 0.25 };
    const datum = { cx: cell(entrant, 'overall', at.x) };
    return mark('circle', key, { cx, cy, r, ...look, from: { cy: cy - 6 * r, opacity: 0 }, datum });
  });
  const known = dots.flatMap(({ entrant, ...dot }) => {
    if (!named.includes(entrant)) return [];
    const shows = { name: cell(entrant, 'label'), value: cell(entrant, 'overall') };
    const { label: name, overall: value } = entrant;
    return [{ ...dot, name, value: hundredths(value), fill: camp(entrant), shows }];
  });
  const ticks = [0, 1, 2, 3, 4].filter((tick) => tick !== 1 || !weighed);
  const count = derived('how many entered', entrants.length);
  const right = size.width - dims.side;
  return layer(key, [
    axisBottom({
      key: 'beam',
      scale: at.x,
      at: beam,
      ticks,
      size: Math.max(size.leastType, dims.font - 0.5),
    }),
    layer('dots', circles, { datum: { count } }),
    layer('flags', flags({ flags: known, dots, right, size: dims.font, big: at.big })),
    layer('balance', weighed ? [fulcrum(heap, at, pen)] : []),
  ]);
}

/** GPT-4's score in four equal parts; a line rises where the first of them ends. */
function quarters(best: number, { x }: Places, { dims, label, say, tip }: Pen<Chart>): Mark[] {
  const { font, beam, side, radius } = dims;
  const y = beam + font * 2.3;
  const parts = [0, 1, 2, 3].map((i) => {
    const [from, to] = [x((best * i) / 4) + 2, x((best * (i + 1)) / 4) - 2];
    return line(`part ${i}`, [from, y, to, y], i ? 'mute' : 'indigo', i ? 1.5 : 4, { x2: from });
  });
  const shows = derived('a quarter of the best score', best / 4, x);
  const end = x(best / 4);
  const value = hundredths(best / 4);
  const text = label('quarter', { value });
  const ownTip = tip('quarter', { best: hundredths(best), value }, [derived('the best score', best)]);
  return [
    ...parts,
    line(
      'riser',
      [end, y, end, beam - radius * 6],
      'indigo',
      1.5,
      { y2: y },
      { x1: shows, x2: shows },
      ownTip,
    ),
    say('quarter', side, y + font * 1.5, text, { weight: 600, fill: 'indigo', shows }),
  ];
}

/** Where the article puts the open models, and where the middle one of them is. */
function around(middle: number, { x }: Places, { dims, label, tip }: Pen<Chart>): Mark[] {
  const { font: size, beam: bottom } = dims;
  const value = hundredths(middle);
  const median = { text: label('median', { value }), tip: tip('median', { value }) };
  const shows = derived('the median of the open models', middle, x);
  const said = {
    text: label('said'),
    shows: derived('where the article puts them', 1, x),
    tip: tip('said', { value: 1 }),
  };
  return [
    rule({ key: 'median', x: x(middle), top: size * 3.4, bottom, fill: 'ink', size, shows, ...median }),
    rule({ key: 'said', x: x(1), top: size * 5.4, bottom, fill: 'cinnabar', size, ...said }),
  ];
}

export function marks({ weighed, middle, best }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, size, label } = pen;
  const items = TYPES.map((key) => ({ key, fill: key === 'open' ? 'llama' : 'indigo', text: label(key) }));
  const key = { x: dims.side, y: dims.font, width: size.width - 2 * dims.side, size: dims.font };
  const [august, ...october] = at.heaps.map((heap) => heapMarks(heap, weighed, at, pen));
  return [
    legend({ key: 'legend', items, ...key }),
    ...(august ? [august] : []),
    layer('october', october),
    layer('around', middle === undefined ? [] : around(middle, at, pen)),
    layer('quarters', best === undefined ? [] : quarters(best, at, pen)),
  ];
}
