import { block, cell, derived, type Mark, type Pen } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LEARNT, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

/** Where the figure begins, in batches: right of the place where the slower network has learnt the task. */
const FIGURE = 3200;

/** What a state is about, as a figure in large type and what it means; none where a network has not got so far. */
function figureOf({ curves: all, times }: Facts, { words, label }: Pen<Chart>) {
  const [first] = all;
  const about = all.at(-1);
  const number = (value: number): string => formatNumber(Math.round(value), words.lang);
  if (about?.network === 'transformer' && first?.learnt) {
    const shows = derived('batches until all have learnt', first.learnt);
    return {
      figure: { key: 'learnt', text: label('learnt', { n: number(first.learnt) }), shows },
      note: 'learnt-note' as const,
    };
  }
  if (about?.network === 'gru' && times) {
    const shows = derived('its practice in that of the first', times);
    return {
      figure: { key: 'times', text: label('times', { n: number(times) }), shows },
      note: 'times-note' as const,
    };
  }
  if (about?.network !== 'elman' || !about.best) return undefined;
  const text = label('most', { n: number(about.best.percent) });
  return {
    figure: { key: 'most', text, shows: cell(about.best, 'percent') },
    note: 'most-note' as const,
    end: about.end,
  };
}

/** The figure of a state, where no curve runs. */
export function figure(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, words, label } = pen;
  const { font, big } = dims;
  const shown = figureOf(facts, pen);
  if (!shown) return [];
  const x = at.x(FIGURE);
  const width = at.end - x;
  const note =
    shown.end === undefined
      ? { text: label(shown.note) }
      : {
          text: label(shown.note, { n: formatNumber(shown.end, words.lang) }),
          shows: derived('batches of the training', shown.end),
        };
  const size = fit(shown.figure.text, width, big, 600);
  const fill = facts.curves.length > 1 ? 'cinnabar' : 'ink';
  return block({
    ...{ x, y: at.y(LEARNT) + big * 1.05, width },
    lines: [
      { ...shown.figure, size, weight: 600, fill },
      { key: shown.note, ...note, size: font, fill: 'ink-2', gap: font * 0.25 },
    ],
  });
}
