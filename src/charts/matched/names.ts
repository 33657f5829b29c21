import { cell, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { pointLabels, type Said } from '../../kit/marks/point-labels.ts';
import type { Chart } from './data.ts';
import type { Dot, Places } from './places.ts';
import type { Measure, Measured } from './rulers.ts';
import { FILL } from './times.ts';

/** A score as its ruler gives it: one decimal of a percentage, whole points of the Arena. */
export const scoreText = ({ ruler, value }: Measured): string =>
  ruler === 'votes' ? String(value) : value.toFixed(1);

/** The name of a line of GPT-4’s, which stands over or under its beginning. */
export function standardText(row: Measured, { ruler, first }: Measure, { label }: Pen<Chart>): string {
  const slots = { value: scoreText(row) };
  return label(row === first ? `gpt-4-${ruler}` : 'newest', slots);
}

/** One that reached GPT-4: its score in large type, its name and its day. */
function reachedWords({ row, x, y }: Dot, { look, dims, size, words }: Pen<Chart>): Said {
  const { font, big, r } = dims;
  const fill = FILL[row.weights];
  const bold = { weight: 600, fill } as const;
  const date = { key: 'date', text: formatDate(row.date, words.lang), size: font, fill: 'ink-2' };
  const lines = [
    { key: 'score', text: scoreText(row), size: big, ...bold, shows: cell(row, 'value') },
    { key: 'name', text: row.label, size: font, ...bold, shows: cell(row, 'label') },
    ...(size.name === 's' ? [] : [{ ...date, shows: cell(row, 'date') }]),
  ];
  const towards = row.weights === 'closed' ? [225, 180, 270] : look.open;
  return { key: row.model, x, y, r: r * 1.3, towards, lines };
}

/** Any other model, in a line; in its colour if the sentence names it. */
function otherWords({ row, x, y }: Dot, isNamed: boolean, { dims }: Pen<Chart>): Said {
  const text = `${row.label} ${scoreText(row)}`;
  const shows = [cell(row, 'label'), cell(row, 'value')];
  const ink = isNamed ? ({ weight: 600, fill: FILL[row.weights] } as const) : { fill: 'ink-2' };
  const line = { key: 'name', text, size: dims.font, ...ink, shows };
  return { key: row.model, x, y, r: dims.r, towards: [0, 30, 315, 45, 180], lines: [line] };
}

const has = (models: readonly string[], { row }: Dot): boolean => models.includes(row.model);

/** Where GPT-4’s lines and their names lie, as boxes, and the ways from those that reached it down to their bars. */
function taken(now: Measure, { dots, end, pairs }: Places, pen: Pen<Chart>) {
  const { font, r } = pen.dims;
  const floor = Math.min(...pairs.map(({ y }) => y));
  return dots.flatMap(({ row, x, y }) => {
    const drop = { left: x - 3, right: x + 3, top: y, bottom: floor };
    if (row === now.closed?.row || row === now.open?.row) return [drop];
    if (row !== now.first && row !== now.newest) return [];
    const wide = textWidth(standardText(row, now, pen), font, 600) + 2 * r;
    const left = row === now.first ? x : x - wide;
    return [
      { left: x, right: end, top: y - 2, bottom: y + 2 },
      { left, right: left + wide, top: y, bottom: y + font * 1.8 },
    ];
  });
}

/** Names of those that the state tells of, and on a larger stage of some others, clear of lines and dots. */
export function names(now: Measure, at: Places, kept: ReturnType<typeof taken>, pen: Pen<Chart>): Mark[] {
  const { look, dims, size } = pen;
  const { font, r, left, top } = dims;
  const { dots, pairs } = at;
  const isReached = ({ row }: Dot): boolean => row === now.closed?.row || row === now.open?.row;
  const told = dots.filter((dot) => has(look.told, dot));
  const others = size.name === 's' ? [] : dots.filter((dot) => has(look.named, dot));
  return pointLabels({
    items: [
      ...dots.filter(isReached).map((dot) => reachedWords(dot, pen)),
      ...told.map((dot) => otherWords(dot, true, pen)),
      ...others.map((dot) => otherWords(dot, false, pen)),
    ],
    dots: dots.map(({ x, y }) => ({ x, y, r })),
    taken: [...taken(now, at, pen), ...kept],
    bounds: {
      left,
      right: size.width - 2,
      top: top - font * 0.4,
      bottom: Math.min(...pairs.map(({ y }) => y)) - 2,
    },
  });
}
