import { cell, line, mark, tick, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

/** The board on which they fought: its first version, and the second until it was closed; open below while it goes on. */
export function board(
  { board: known }: Facts,
  { middle, y }: Places,
  { dims, label, say }: Pen<Chart>,
): Mark[] {
  const of = (event: string) => known.find(({ row }) => row.event === event);
  const [ranked, archived, closed] = [of('ranked'), of('archived'), of('closed')];
  if (!ranked) return [];
  const wood = { x: middle - dims.board / 2, width: dims.board, stroke: 'mute', from: { opacity: 0 } };
  const shown = ({ row, time }: typeof ranked) => cell(row, 'date', y, time);
  const [top, foot] = [y(ranked.time), archived ? y(archived.time) : dims.end];
  const datum = { top: shown(ranked), ...(archived && { bottom: shown(archived) }) };
  const tell = (key: string, above: number, text: string): Mark =>
    say(key, middle, above + dims.font * 1.3, text, { anchor: 'middle', fill: 'ink-2' });
  const first = [
    mark('rect', 'first', {
      ...wood,
      y: top,
      height: foot - top,
      fill: 'paper-2',
      'stroke-width': archived ? 1 : 0,
      datum,
    }),
    tell('board', top, label('board')),
  ];
  if (!archived || !closed) return first;
  const end = y(closed.time);
  const ends = { top: shown(archived), bottom: shown(closed) };
  const second = { y: foot, height: end - foot, fill: 'none', 'stroke-dasharray': '3 3', datum: ends };
  return [
    mark('rect', 'second', { ...wood, ...second }),
    ...first,
    tell('second', foot, label('second-board')),
    tell('ended', end, label('ended')),
  ];
}

/** The years, each at its first day. */
export function years({ middle, y }: Places, { look, dims, say }: Pen<Chart>): Mark[] {
  return [2023, 2024, 2025, 2026].flatMap((year) => {
    const time = Date.UTC(year, 0, 1);
    if (time > look.till) return [];
    const at = { y1: tick(time, y), y2: tick(time, y) };
    return [
      line(
        `tick ${year}`,
        [middle - dims.board / 2, y(time), middle + dims.board / 2, y(time)],
        'line',
        1,
        {},
        at,
      ),
      say(`year ${year}`, middle, y(time) + dims.font * 1.1, String(year), {
        anchor: 'middle',
        shows: tick(time),
      }),
    ];
  });
}
