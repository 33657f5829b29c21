import { scaleLinear } from '../parts/scale.ts';
import { callouts, type Callout } from '../parts/callouts.ts';
import { label, type Props, type Words } from '../parts/chart.ts';
import { crown } from '../parts/crown.ts';
import { frame, layer } from '../parts/frame.ts';
import { note } from '../parts/note.ts';
import { rod } from '../parts/rod.ts';
import { lead, rivals, roundOf, type Measured } from '../parts/rounds.ts';
import { swarm } from '../parts/swarm.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

// Longer than the house's 150 lines: rods, dots, prints and words share one set of places.

/**
 * Five measuring rods, one a test. A model steps from rod to rod, Llamas to the left of it, all others
 * to the right; the two best leave their print on every rod that is done with.
 */
export const states = ['june', 'other-ruler', 'july', 'september', 'retest'] as const;
export const data = ['open-llm-leaderboard', 'mmlu-swing'] as const;

type Dot = Measured & { readonly side: -1 | 1; readonly cx: number; readonly cy: number };
/** A rod with those it measures. */
interface Stand {
  readonly round: string;
  readonly x: number;
  readonly width: number;
  readonly radius: number;
  readonly dots: readonly Dot[];
  /** None where a Llama or a Falcon was not measured. */
  readonly two: readonly [Dot, Dot] | undefined;
}

/** Room by size: of a rod done with and one to come; margins; the rod, a dot, a lead; type. */
const LOOK = {
  s: { pad: 4, past: 30, next: 12, top: 15, foot: 46, wide: 44, r: 6, reach: 8, font: 11.5, big: 18 },
  m: { pad: 14, past: 50, next: 24, top: 32, foot: 60, wide: 74, r: 10, reach: 34, font: 14, big: 31 },
  l: { pad: 26, past: 88, next: 46, top: 24, foot: 62, wide: 92, r: 10, reach: 72, font: 15, big: 34 },
} as const;
type Look = (typeof LOOK)[keyof typeof LOOK];

/** Lowest and highest tick: one range for all rods, though each is its own scale. */
const ENDS = [46, 72] as const;
const NUMBERS = [50, 55, 60, 65, 70];
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

/**
 * What stays on a rod: its two rivals' prints, their levels and the band between; at last a small crown.
 * They are there unseen before their time, so that they ride on the rod when it moves.
 */
function prints({ round, x, width, radius: r, two }: Stand, when: 'done' | 'now' | 'next'): Mark[] {
  if (!two) return [];
  const [first, second] = two;
  const [x1, x2] = [x - width / 2, x + width / 2];
  const band = { x: x1, width, y: first.cy, height: second.cy - first.cy, fill: ink(first), opacity: 0.25 };
  const worn = { x: first.cx, y: first.cy - r - 2, width: r * 3.4, fills: [ink(first), ink(first)] } as const;
  return [
    mark('g', round, { opacity: when === 'next' ? 0 : 1 }, [
      mark('rect', 'band', band),
      ...two.flatMap((d) => [
        mark('line', d.family, { x1, x2, y1: d.cy, y2: d.cy, stroke: ink(d), 'stroke-width': 1.5 }),
        mark('circle', d.family, { cx: d.cx, cy: d.cy, r, fill: ink(d), opacity: 0.6 }),
      ]),
      crown({ key: 'crown', ...worn, opacity: when === 'done' ? 0.6 : 0 }),
    ]),
  ];
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const look = LOOK[size.name];
  const { pad, past, next, top, foot, wide, r, reach, font, big } = look;
  const [now, last] = [states.findIndex((s) => s === state), states.length - 1];
  const scale = scaleLinear(ENDS, [size.height - foot, top]);
  const [left, right] = [pad + now * past, size.width - pad - (last - now) * next];
  const x = (left + right) / 2;
  const stands = states.map((round, i): Stand => {
    const middle = i < now ? pad + (i + 0.5) * past : i > now ? right + (i - now - 0.5) * next : x;
    const [width, radius] = i === now ? [wide, r] : [wide / 5, r / 2];
    const dots = beside(roundOf(round, sets), middle, width, radius, scale);
    return { round, x: middle, width, radius, dots, two: rivals(dots) };
  });
  const { dots = [], two } = stands[now] ?? {};
  if (!two) throw new Error(`the round "${state}" of open-llm-leaderboard needs a Llama and a Falcon`);
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
  const written = NUMBERS.filter(
    (v) => scale(v) < apart.y - big * (level ? 2 : 1.1) || scale(v) > second.cy + font,
  );
  const rival = (d: Dot): boolean => two.includes(d);
  const named = dots.filter((d) => size.name !== 's' || d.tuned || rival(d));
  const foots = { y: size.height - foot + font * 2.1, anchor: 'middle', size: font, fill: 'ink-2' } as const;
  const fills = level ? (['llama', 'falcon'] as const) : ([ink(first), ink(first)] as const);
  const worn = level
    ? { x, y: apart.y - big * 0.74, width: r * 3.6 }
    : { x: first.cx, y: first.cy - r - 2.5, width: r * 2.8 };

  const rods = stands.map(({ round: key, x, width }, i) => {
    const shown = i === now ? { written } : { opacity: i < now ? 0.7 : 0.4 };
    return rod({ key, x, width, scale, ends: ENDS, numbers: NUMBERS, size: font, ...shown });
  });
  return frame({ size, words, state }, [
    layer('rods', rods),
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
      'prints',
      stands.flatMap((stand, i) => prints(stand, i < now ? 'done' : i > now ? 'next' : 'now')),
    ),
    layer('gap', [
      note({
        ...apart,
        key: 'apart',
        text: label(words, level ? 'level' : 'gap', { gap: lead(two) }),
        fill: level ? 'ink' : ink(first),
      }),
    ]),
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
