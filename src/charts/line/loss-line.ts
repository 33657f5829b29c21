import { block, cell, derived, layer, line, mark, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { amount } from '../../kit/scales/amount.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import type { Chart, LossRow, Losses } from './data.ts';
import { asked, guessed, span } from './largest.ts';
import type { Places } from './places.ts';

/** The line through the smallest, and how it goes on to the largest. */
function ruled({ law, first, last, foretold }: Losses, { x, y }: Places, { dims, tip }: Pen<Chart>): Mark[] {
  const on = ({ flop }: LossRow) => {
    const loss = law.at(flop);
    const text = loss.toFixed(3);
    return {
      text,
      px: x(flop),
      py: y(loss),
      shows: derived(`loss by the line at ${flop} operations`, loss, y),
    };
  };
  const [a, b] = [on(first), on(last)];
  const width = dims.r * 0.22;
  const datum = { x1: cell(first, 'flop', x), y1: a.shows, x2: cell(last, 'flop', x), y2: b.shows };
  const from = { x2: a.px, y2: a.py };
  const ownTip = tip('through', { first: a.text, last: b.text });
  const through = line('through', [a.px, a.py, b.px, b.py], 'ink', width, from, datum, ownTip);
  if (!foretold) return [through];
  const c = on(foretold.row);
  const ahead = { x1: b.px, y1: b.py, x2: c.px, y2: c.py };
  return [
    through,
    mark('line', 'ahead', {
      ...ahead,
      stroke: 'cinnabar',
      'stroke-width': width,
      'stroke-dasharray': `${dims.r * 0.7} ${dims.r * 0.5}`,
      from: { x2: b.px, y2: b.py, opacity: 0 },
      datum: { ...datum, x1: datum.x2, y1: b.shows, x2: cell(foretold.row, 'flop', x), y2: c.shows },
      tip: tip('ahead', { first: b.text, last: c.text }),
    }),
    mark('circle', 'foretold', {
      cx: c.px,
      cy: c.py,
      r: dims.r * 1.5,
      fill: 'paper',
      stroke: 'cinnabar',
      'stroke-width': width,
      from: { cx: b.px, cy: b.py, opacity: 0 },
      datum: { cx: cell(foretold.row, 'flop', x), cy: c.shows },
      tip: tip('foretold', { loss: c.text }),
    }),
  ];
}

/** Both losses of the largest, above the line’s end and clear of it; a hairline leads to the ring. */
function outcome(losses: Losses, { x, y, end, floor }: Places, pen: Pen<Chart>): Mark[] {
  const { foretold, law, last, guess } = losses;
  if (!foretold) return [];
  const { row, loss } = foretold;
  const { dims, label } = pen;
  const { font, big, r } = dims;
  const size = big * 0.66;
  const forecast = label('foretold', { loss: loss.toFixed(3) });
  const came = label('came', { loss: row.loss.toFixed(3) });
  const left = end - Math.max(textWidth(forecast, size, 600), textWidth(came, size, 600));
  // On these scales the line is straight, so that its height above the words’ left end is a share of its way.
  const [from, to] = [x(last.flop), x(row.flop)];
  const share = Math.min(1, Math.max(0, (left - from) / (to - from)));
  const bottom = y(loss) * share + y(law.at(last.flop)) * (1 - share) - r * 1.8;
  const shows = derived('loss of the largest by the line', loss);
  const lines = [
    { key: 'foretold', text: forecast, fill: 'cinnabar', shows },
    { key: 'came', text: came, fill: 'ink', shows: cell(row, 'loss') },
  ].map((one) => ({ ...one, size, weight: 600 as const }));
  // Where the reader’s guess may lie, no words can stand: then they stand below the line’s beginning.
  if (guess !== undefined) return block({ x: dims.left + font, y: floor - font * 3.4, up: true, lines });
  const lead = [to, bottom + size * 0.4, to, y(loss) - r * 2] as const;
  return [
    ...(lead[3] > lead[1] ? [line('lead', lead, 'mute', 0.75)] : []),
    ...block({ x: end, y: bottom, up: true, anchor: 'end', halo: 'paper', lines }),
  ];
}

/** The size of each of the small ones, beside its dot. */
function sizes(
  { fitted, foretold, law }: Losses,
  { x, y }: Places,
  { dims, words, label, say }: Pen<Chart>,
): Mark[] {
  const { font, r } = dims;
  // What is counted is said once.
  const counted = `${LANGUAGES[words.lang].space}${label('parameters')}`;
  return fitted.map((row, i) => {
    const { key, slots } = amount(row.params, words.lang);
    const look = { fill: foretold ? 'mute' : 'ink-2', halo: 'paper', shows: cell(row, 'params') };
    // Away from the line, on the side on which the dot is.
    const [px, py, text] = [x(row.flop), y(row.loss), label(key, slots) + (i ? '' : counted)];
    if (row.loss > law.at(row.flop)) return say(row.model, px + r + font * 0.4, py - r * 0.6, text, look);
    return say(row.model, px - r * 0.7, py + r + font * 0.7, text, { ...look, anchor: 'end' });
  });
}

/** Losses of models of one design, the line through the smallest, and what it foretells. */
export function lossLine(losses: Losses, at: Places, pen: Pen<Chart>): Mark[] {
  const { x, y } = at;
  const { shown, fitted, foretold } = losses;
  const circles = shown.map((row) => {
    const isMain = fitted.includes(row) || row === foretold?.row;
    const shape = { r: pen.dims.r * (isMain ? 1 : 0.7), fill: isMain ? 'ink' : 'mute' };
    const datum = { cx: cell(row, 'flop', x), cy: cell(row, 'loss', y) };
    return mark('circle', row.model, { cx: x(row.flop), cy: y(row.loss), ...shape, datum });
  });
  return [
    layer('span', span(losses, at, pen)),
    layer('asked', asked(losses, at, pen)),
    layer('line', ruled(losses, at, pen)),
    layer('dots', circles),
    layer('sizes', sizes(losses, at, pen)),
    layer('outcome', outcome(losses, at, pen)),
    layer('guessed', guessed(losses, at, pen)),
  ];
}
