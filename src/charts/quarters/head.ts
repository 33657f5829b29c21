import { cell, derived, line, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate, formatRounded } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import type { Chart, Facts, Quarter } from './data.ts';
import type { Column, Places } from './places.ts';

type Dims = Pen<Chart>['dims'];

/** How many of its own unit a language counts in a billion: Chinese ten, 億. */
export const factor = ({ words }: Pen<Chart>): number => LANGUAGES[words.lang].billion[0];

function sum(row: Quarter, pen: Pen<Chart>): string {
  return pen.label('sum', { n: formatRounded(row.data_centre * factor(pen), 3, pen.words.lang) });
}

const until = ({ quarter_end }: Quarter, { label, words }: Pen<Chart>): string =>
  label('until', { date: formatDate(quarter_end.slice(0, 7), words.lang) });

/**
 * Where the words on the last column stand: on its head, but where a reader's line may pass there, above all that it
 * can reach, with a pole down to the column; while the line is drawn, small and left of where it sets out.
 */
function spotOfHead({ from, to, top }: Column, { guess }: Facts, { y, most }: Places, { font, big }: Dims) {
  if (guess.isAsked) return { to: from - font * 0.3, floor: top - font * 0.7, big: font * 1.25, pole: [] };
  const ceiling = guess.points.length ? Math.min(top, y(most)) - font * 0.4 : top;
  const at = to - (to - from) / 2;
  const ends = [at, top - 3, at, ceiling - font * 0.3] as const;
  const pole = top - ceiling > font ? [line('head pole', ends, 'ink-2', 1, { y2: top - 3 })] : [];
  return { to, floor: ceiling - font * 0.7, big, pole };
}

/** The words on the last column: lines one upon the other, the figure lowest, ending where it ends. */
export function head(column: Column, facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { row } = column;
  const { growth, broken } = facts;
  const { dims, label, say } = pen;
  const { font, left } = dims;
  const { to, floor, big, pole } = spotOfHead(column, facts, at, dims);
  const figure = { anchor: 'end', size: big, weight: 600, fill: 'money' } as const;
  const above = (i: number): number => floor - big * 1.02 - i * font * 1.35;
  const more = { anchor: 'end', weight: 600 } as const;
  const when = until(row, pen);
  // Left of where a line sets out a phone has no room for it in one line beside the axis.
  const isBroken = facts.guess.isAsked && textWidth(when, font) > to - left - font;
  const marks = [
    ...pole,
    say(`sum ${row.quarter}`, to, floor, sum(row, pen), { ...figure, shows: cell(row, 'data_centre') }),
    say('line 0', to, above(isBroken ? 1 : 0), when, {
      ...{ anchor: 'end', fill: 'ink-2', ...(isBroken && { width: to - left - font }) },
      shows: cell(row, 'quarter_end'),
    }),
  ];
  if (broken) return [...marks, say('line 1', to, above(1), label('break'), more)];
  if (growth === undefined) return marks;
  const shows = derived('how much more than in the quarter before, as a share of it', growth);
  return [
    ...marks,
    say('line 1', to, above(1), label('more', { percent: Math.round(growth * 100) }), { ...more, shows }),
  ];
}

/** An earlier quarter, once it is small: a pole from its column up to its words. */
export function pole(
  { row, from, to, top }: Column,
  { highest }: Facts,
  { y }: Places,
  pen: Pen<Chart>,
): Mark[] {
  const { dims, say } = pen;
  const at = (from + to) / 2;
  const up = y(highest * 0.42);
  const end = { anchor: 'end', halo: 'paper' } as const;
  const figure = { ...end, weight: 600, fill: 'money', shows: cell(row, 'data_centre') } as const;
  const when = { ...end, fill: 'ink-2', shows: cell(row, 'quarter_end') };
  return [
    line('pole', [at, top - 3, at, up], 'ink-2', 1, { y2: top - 3 }),
    say('then', to, up - dims.font * 1.85, sum(row, pen), figure),
    say('when', to, up - dims.font * 0.5, until(row, pen), when),
  ];
}
