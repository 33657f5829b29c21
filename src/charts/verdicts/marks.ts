import { derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { legend } from '../../kit/marks/legend.ts';
import type { Place } from './cloud.ts';
import { VERDICTS, type Chart, type Facts } from './data.ts';
import type { Places, Standing } from './places.ts';

const NOWHERE: Place = { x: 0, y: 0, r: 0 };

const floorLine = ({ key, x, wide, floor }: Standing): Mark =>
  line(`floor ${key}`, [x, floor + 2, x + wide, floor + 2], 'ink');

/** A verdict's count above its stack, its name below. */
function verdictWords(group: Standing, { dims, label, say }: Pen<Chart>): Mark[] {
  const { key, claims, x, floor, top, slot } = group;
  const { font, big } = dims;
  const shows = derived('statements of this verdict', claims.length);
  const look = { fill: key, weight: 600 } as const;
  return [
    floorLine(group),
    say(`count ${key}`, x, top - big * 0.28, String(claims.length), { ...look, size: big, shows }),
    say(key, x, floor + font * 1.8, label(key), { ...look, width: slot - 4 }),
  ];
}

/** A chapter's name, below its stack or above its line. */
function chapterWords(group: Standing, { dims, label, say }: Pen<Chart>): Mark[] {
  const { key, x, floor, top, slot } = group;
  const { font, stacked } = dims;
  if (!stacked) return [say(key, x, top - font * 0.5, label(key), { weight: 600 })];
  return [floorLine(group), say(key, x, floor + font * 1.8, label(key), { weight: 600, width: slot - 12 })];
}

/** The place in the poster that is kept for the claim outside. */
const ring = ({ x: cx, y: cy, r }: Place): Mark =>
  mark('circle', 'kept', {
    cx,
    cy,
    r,
    fill: 'paper',
    stroke: 'ink',
    'stroke-width': 1.25,
    from: { opacity: 0 },
    datum: {},
  });

function words({ groups = [], kept }: Places, pen: Pen<Chart>): Mark[] {
  if (kept) return [ring(kept)];
  return groups.flatMap((group) =>
    pen.state === 'verdicts' ? verdictWords(group, pen) : chapterWords(group, pen),
  );
}

export function marks({ claims, loner }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { state, look, size, dims, label } = pen;
  const { font, side } = dims;
  const dots = claims.map((claim) => {
    const { x: cx, y: cy, r } = at.dots.get(claim) ?? NOWHERE;
    const fill = claim === loner ? 'ink' : claim.verdict;
    return mark('circle', claim.claim, { cx, cy, r, fill, opacity: 1, from: { opacity: 0 } });
  });
  const others = (at.others ?? []).map(({ x: cx, y: cy, r }, i) =>
    mark('circle', i, { cx, cy, r: r * 0.9, fill: 'mute', opacity: 0.26, from: { opacity: 0 } }),
  );
  const items = VERDICTS.map((key) => ({ key, text: label(key), fill: key }));
  const key = {
    key: 'legend',
    x: side,
    y: size.height - dims.legend,
    width: size.width - 2 * side,
    size: font,
  };
  return [
    layer('others', others, { datum: {} }),
    layer('dots', dots, { datum: { count: derived('statements of the article', claims.length) } }),
    layer(state, words(at, pen)),
    layer('key', look.legend ? [legend({ ...key, items })] : []),
  ];
}
