import { scaleLinear } from 'd3-scale';
import { callouts, type Callout } from '../parts/callouts.ts';
import { label, type Props, type Words } from '../parts/chart.ts';
import { crown } from '../parts/crown.ts';
import { frame, layer } from '../parts/frame.ts';
import { note } from '../parts/note.ts';
import { rod } from '../parts/rod.ts';
import { lead, rivals, roundOf, type Measured } from '../parts/rounds.ts';
import { swarm } from '../parts/swarm.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/**
 * Five measuring rods, one a test. A model steps from rod to rod, Llamas to the left of it, all others
 * to the right; the two best leave their print on every rod that is done with.
 */
export const states = ['june', 'other-ruler', 'july', 'september', 'retest'] as const;
export const data = ['open-llm-leaderboard', 'mmlu-swing'] as const;

type Dot = Measured & { readonly side: -1 | 1; readonly cx: number; readonly cy: number };

/** Room by size: of a rod done with and one to come; margins; the rod, a dot, a lead; type. */
const LOOK = {
  s: { pad: 4, past: 30, next: 12, top: 15, foot: 46, wide: 44, r: 6, reach: 8, font: 11.5, big: 18 },
  m: { pad: 14, past: 50, next: 24, top: 32, foot: 60, wide: 74, r: 10, reach: 34, font: 14, big: 31 },
  l: { pad: 26, past: 88, next: 46, top: 24, foot: 62, wide: 92, r: 10, reach: 72, font: 15, big: 34 },
} as const;
type Look = (typeof LOOK)[keyof typeof LOOK];

/** Lowest and highest tick of every rod, so that heights can be compared within one. */
const ENDS = [46, 72] as const;
const ink = (dot: Measured): string => (dot.family === 'other' ? 'mute' : dot.family);

/** Dots beside a rod, touching it; those at the same height stand farther out. */
function beside(all: readonly Measured[], x: number, width: number, r: number, y: (v: number) => number) {
  return ([-1, 1] as const).flatMap((side): Dot[] => {
    const mine = all.filter((m) => (m.family === 'llama') === side < 0);
    const heights = mine.map((m) => y(m.score));
    const out = swarm(heights, r).map((h) => x + side * (width / 2 + h));
    return mine.map((m, i) => ({ ...m, side, cx: out[i] ?? x, cy: heights[i] ?? 0 }));
  });
}

/** What is written beside a dot: the two rivals large, with the sum if the score is ours. */
function said(d: Dot, rival: boolean, { font, big }: Look, words: Words): Callout['lines'] {
  const plain = (key: string, text: string) => ({ key, text, size: font, fill: 'ink-2' });
  if (d.tuned) return [plain('name', d.name), plain('score', label(words, 'tuned', { score: d.text }))];
  if (!rival) return [plain('name', `${d.name} ${d.text}`)];
  const bold = { weight: 600, fill: ink(d) } as const;
  return [
    { key: 'score', text: d.text, size: big, ...bold },
    { key: 'name', text: d.name, size: font + 1.5, ...bold },
    ...(d.sum ? [plain('sum', d.sum)] : []),
  ];
}

/** Rivals full, tuned ones hollow, the rest faded. */
function dotMark(d: Dot, r: number, rival: boolean): Mark {
  const look = d.tuned
    ? { r: r - 1, fill: 'paper', stroke: ink(d), 'stroke-width': 1.75, opacity: 0.85 }
    : { r, fill: ink(d), opacity: rival ? 1 : 0.32 };
  return mark('circle', d.model, { cx: d.cx, cy: d.cy, from: { opacity: 0 }, ...look });
}

/** What a rod keeps of its two rivals: their prints, and a small crown where the crown was. */
function prints(round: string, [first, second]: readonly [Dot, Dot], r: number, gone: boolean): Mark[] {
  const fills = [ink(first), ink(first)] as const;
  const foot = { x: first.cx, y: first.cy - r - 2 };
  return [
    ...[first, second].map((d) =>
      mark('circle', `${round} ${d.family}`, { cx: d.cx, cy: d.cy, r, fill: ink(d), opacity: 0.6 }),
    ),
    ...(gone ? [crown({ key: `${round} crown`, ...foot, width: r * 3.4, fills, opacity: 0.6 })] : []),
  ];
}

/** The band between the two levels, with its height written above it. */
function gap([first, second]: readonly [Dot, Dot], x: number, width: number, text: Mark): Mark[] {
  const [x1, x2] = [x - width / 2, x + width / 2];
  const height = second.cy - first.cy;
  return [
    mark('rect', 'band', { x: x1, y: first.cy, width, height, fill: ink(first), opacity: 0.25 }),
    ...[first, second].map((d) =>
      mark('line', d.family, { x1, x2, y1: d.cy, y2: d.cy, stroke: ink(d), 'stroke-width': 1.5 }),
    ),
    text,
  ];
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const look = LOOK[size.name];
  const { pad, past, next, top, foot, wide, r, reach, font, big } = look;
  const [now, last] = [states.findIndex((s) => s === state), states.length - 1];
  const scale = scaleLinear(ENDS, [size.height - foot, top]);
  const [left, right] = [pad + now * past, size.width - pad - (last - now) * next];
  const x = (left + right) / 2;
  const stands = states.map((round, i) => {
    const middle = i < now ? pad + (i + 0.5) * past : i > now ? right + (i - now - 0.5) * next : x;
    const [width, radius] = i === now ? [wide, r] : [wide / 5, r / 2];
    const dots = beside(roundOf(round, sets), middle, width, radius, scale);
    return {
      round,
      key: round,
      x: middle,
      width,
      radius,
      dots,
      two: rivals(dots),
      scale,
      ends: ENDS,
    };
  });
  const dots = stands[now]?.dots ?? [];
  const two = rivals(dots);
  const [first, second] = two;
  const level = state === 'retest';
  const apart = {
    x,
    y: first.cy - r * 0.6,
    size: big * 0.76,
    halo: 'paper-2',
    weight: 600,
    anchor: 'middle',
  } as const;
  const numbers = [50, 55, 60, 65, 70].filter(
    (v) => scale(v) < apart.y - big * (level ? 2 : 1.1) || scale(v) > second.cy + font,
  );
  const rival = (d: Dot): boolean => two.includes(d);
  const named = dots.filter((d) => size.name !== 's' || d.tuned || rival(d));
  const foots = { y: size.height - foot + font * 2.1, anchor: 'middle', size: font, fill: 'ink-2' } as const;
  const fills = level ? (['llama', 'falcon'] as const) : ([ink(first), ink(first)] as const);
  const worn = level
    ? { x, y: apart.y - big * 0.74, width: r * 3.6 }
    : { x: first.cx, y: first.cy - r - 2.5, width: r * 2.8 };

  return frame({ size, words, state }, [
    layer(
      'rods',
      stands.map((s, i) =>
        rod({ ...s, ...(i === now ? { numbers, size: font } : { opacity: i < now ? 0.7 : 0.4 }) }),
      ),
    ),
    layer('feet', [
      ...stands
        .slice(0, now)
        .map((s) =>
          note({ ...foots, key: `${s.round} done`, x: s.x, text: label(words, `${s.round}-short`) }),
        ),
      note({
        ...foots,
        key: state,
        x,
        text: label(words, state),
        size: font + 1.5,
        weight: 600,
        fill: 'ink',
      }),
      note({
        ...foots,
        key: `${state} test`,
        x,
        y: foots.y + font * 1.45,
        text: label(words, `${state}-test`),
      }),
    ]),
    layer(
      'gap',
      gap(
        two,
        x,
        wide,
        note({
          ...apart,
          key: 'apart',
          text: label(words, level ? 'level' : 'gap', { gap: lead(two) }),
          fill: level ? 'ink' : ink(first),
        }),
      ),
    ),
    layer(
      'prints',
      stands.slice(0, now + 1).flatMap((s, i) => prints(s.round, s.two, s.radius, i < now)),
    ),
    layer(
      'names',
      ([-1, 1] as const).flatMap((side) =>
        callouts({
          side,
          x: x + side * (wide / 2 + 2 * r + reach),
          bounds: [0, size.height - foot + font],
          items: named
            .filter((d) => d.side === side)
            .map((d) => ({
              key: d.model,
              x: d.cx + side * (r + 2),
              y: d.cy,
              ...(size.name !== 's' && { lead: rival(d) ? ink(d) : 'mute' }),
              lines: said(d, rival(d), look, words),
            })),
        }),
      ),
    ),
    layer(
      'dots',
      dots.map((d) => dotMark(d, r, rival(d))),
    ),
    layer('crown', [crown({ key: 'crown', ...worn, fills })]),
  ]);
}
