import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, Marked, Marks } from './data.ts';
import { FILL, names } from './jump-names.ts';
import { pairWords } from './pair.ts';
import type { Places } from './places.ts';

const shownAt = ({ row }: Marked, { x, y }: Places) => ({
  flop: cell(row, 'flop', x),
  mmlu: cell(row, 'mmlu', y),
});

/** A dot, hollow where the training is an outsider’s estimate. */
function dot(model: Marked, at: Places, { dims }: Pen<Chart>): Mark {
  const { row, flop, camp } = model;
  const { small: r } = dims;
  const stroke = FILL[camp];
  const isGuess = row.basis === 'estimate';
  const rim = r * 0.26;
  const shape = isGuess
    ? { r: r - rim / 2, fill: 'paper', stroke, 'stroke-width': rim }
    : { r, fill: stroke, stroke, 'stroke-width': 0 };
  const { flop: cx, mmlu: cy } = shownAt(model, at);
  return mark('circle', row.model, { cx: at.x(flop), cy: at.y(row.mmlu), ...shape, datum: { cx, cy } });
}

/** From size to size of one family, a line each. */
function families({ families: all }: Marks, at: Places, { dims }: Pen<Chart>): Mark[] {
  const { x, y } = at;
  return all.flatMap(({ sizes }) =>
    sizes.slice(1).map((to, i) => {
      const from = sizes[i] ?? to;
      const [a, b] = [shownAt(from, at), shownAt(to, at)];
      const ends = [x(from.flop), y(from.row.mmlu), x(to.flop), y(to.row.mmlu)] as const;
      const datum = { x1: a.flop, y1: a.mmlu, x2: b.flop, y2: b.mmlu };
      const { row, camp } = to;
      return mark('g', row.model, { opacity: 0.5 }, [
        line('line', ends, FILL[camp], dims.small * 0.3, {}, datum),
      ]);
    }),
  );
}

/** Where a guess gets one, from side to side. */
function guessLine({ guess }: Marks, at: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  if (!guess) return [];
  const { font, left, small } = dims;
  const y = at.y(guess.mmlu);
  const shows = cell(guess, 'mmlu', at.y);
  const text = label('guess', { mark: guess.mmlu });
  return [
    mark('line', 'guess', {
      ...{ x1: left, x2: at.end, y1: y, y2: y },
      stroke: 'cinnabar',
      'stroke-width': small * 0.3,
      'stroke-dasharray': `${small} ${small * 0.7}`,
      datum: { y1: shows, y2: shows },
    }),
    say('guess', at.end, y + font * 1.3, text, { anchor: 'end', weight: 600, fill: 'cinnabar', shows }),
  ];
}

/** Exam marks by training: along the line of those who guess, and then off it. */
export function jump(exam: Marks, at: Places, pen: Pen<Chart>): Mark[] {
  const { models } = exam;
  return [
    layer('families', families(exam, at, pen)),
    layer('guess', guessLine(exam, at, pen)),
    layer(
      'dots',
      models.map((model) => dot(model, at, pen)),
      { datum: { count: derived('how many models', models.length) } },
    ),
    layer('names', names(exam, at, pen)),
    layer('pair', pairWords(exam, at, pen)),
  ];
}
