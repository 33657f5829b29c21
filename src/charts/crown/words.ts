import { cell, derived, tick, type Mark, type Pen } from '../../kit/index.ts';
import { callouts, type Callout } from '../../kit/marks/callouts.ts';
import type { Chart, Facts } from './data.ts';
import type { Dot, Places } from './places.ts';
import { colour, EARLIER, isTuned, shownScore } from './rounds.ts';

/** What all tests are scored out of. */
const HIGHEST = 100;

/** Words beside a dot: the two rivals large, with the sum if the score is ours. */
function beside(dot: Dot, rival: boolean, { dims, label }: Pen<Chart>): Callout['lines'] {
  const { row, more } = dot;
  const [text, name, printed] = [dot.score.toFixed(dot.digits), cell(row, 'label'), shownScore(dot)];
  const plain = { size: dims.font, fill: 'ink-2' };
  if (isTuned(dot))
    return [
      { key: 'name', text: row.label, ...plain, shows: name },
      { key: 'score', text: label('tuned', { score: text }), ...plain, shows: printed },
    ];
  if (!rival) return [{ key: 'name', text: `${row.label} ${text}`, ...plain, shows: [name, printed] }];
  const bold = { weight: 600, fill: colour(dot) } as const;
  const lines = [
    { key: 'score', text, size: dims.big, ...bold, shows: printed },
    { key: 'name', text: row.label, size: dims.font + 1.5, ...bold, shows: name },
  ];
  if (more === undefined) return lines;
  const shows = [cell(row, 'score'), derived('a quarter of what MMLU adds, scored as its authors do', more)];
  return [...lines, { key: 'sum', text: `${row.score} + ${more.toFixed(1)}`, ...plain, shows }];
}

/** Which test a rod stands for: that of the state in two lines, of those done with in a word. */
export function feet({ x, rods }: Places, { state, dims, size, label, say }: Pen<Chart>): Mark[] {
  const { font, foot } = dims;
  const y = size.height - foot + font * 2.1;
  const plain = { anchor: 'middle', fill: 'ink-2' } as const;
  const done = rods.filter(({ when }) => when === 'done');
  return [
    ...EARLIER.slice(0, done.length).map((round, i) =>
      say(`${round} done`, done[i]?.x ?? x, y, label(`${round}-short`), plain),
    ),
    say(state, x, y, label(state), { anchor: 'middle', size: font + 1.5, weight: 600 }),
    say(`${state} test`, x, y + font * 1.45, label(`${state}-test`, { most: String(HIGHEST) }), {
      ...plain,
      shows: tick(HIGHEST),
    }),
  ];
}

/** Who the models are, in a column on either side. */
export function names({ x, dots, two }: Places, pen: Pen<Chart>): Mark[] {
  const { size, dims } = pen;
  const { wide, r, reach, foot, font, brief } = dims;
  return ([-1, 1] as const).flatMap((side) => {
    const named = dots.filter((dot) => dot.side === side && (!brief || isTuned(dot) || two.includes(dot)));
    const items = named.map((dot) => {
      const rival = two.includes(dot);
      const lead = brief ? {} : { lead: rival ? colour(dot) : 'mute' };
      const lines = beside(dot, rival, pen);
      return { key: dot.row.model, x: dot.cx + side * (r + 2), y: dot.cy, ...lead, lines };
    });
    const bounds = [0, size.height - foot + font] as const;
    return callouts({ side, x: x + side * (wide / 2 + 2 * r + reach), bounds, items });
  });
}

/** How far the two are apart. */
export function apart({ gap, level }: Facts, at: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  if (!gap || !at.gap) return [];
  const { first, x, y } = at.gap;
  const text = label(level ? 'level' : 'gap', { gap: gap.value.toFixed(gap.digits) });
  const shows = derived('how far the second is behind the first', gap.value);
  const more = { size: dims.big * 0.76, halo: 'paper-2', weight: 600, anchor: 'middle', shows } as const;
  return [say('apart', x, y, text, { ...more, fill: level ? 'ink' : colour(first) })];
}
