import { label, num, str, type Props, type Row, type Size, type Words } from '../parts/chart.ts';
import { dodge } from '../parts/dodge.ts';
import { frame, layer } from '../parts/frame.ts';
import { note } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/**
 * Five measuring rods, one a test. The models step from rod to rod, Llamas to its left, the others to
 * its right; what they once measured stays marked on the rods behind them.
 */
export const states = ['june', 'other-ruler', 'july', 'september', 'retest'] as const;
export const data = ['open-llm-leaderboard', 'mmlu-swing'] as const;

/** A model against a rod; `sum` is how a score of our own arithmetic came about. */
interface Dot {
  readonly model: string;
  readonly name: string;
  readonly family: string;
  readonly tuned: boolean;
  readonly score: number;
  readonly text: string;
  readonly sum?: string;
}

const LOOK = {
  s: {
    pad: 5,
    past: 32,
    next: 13,
    top: 26,
    foot: 48,
    rod: 42,
    thin: 6,
    r: 6,
    mark: 3.2,
    reach: 20,
    font: 11.5,
    name: 12.5,
    big: 16,
    gap: 15,
    row: 15,
    crown: 18,
  },
  m: {
    pad: 12,
    past: 52,
    next: 22,
    top: 48,
    foot: 70,
    rod: 60,
    thin: 10,
    r: 9,
    mark: 5,
    reach: 42,
    font: 13.5,
    name: 15.5,
    big: 25,
    gap: 22,
    row: 20,
    crown: 30,
  },
  l: {
    pad: 20,
    past: 78,
    next: 34,
    top: 42,
    foot: 62,
    rod: 66,
    thin: 12,
    r: 8.5,
    mark: 5,
    reach: 60,
    font: 13.5,
    name: 16,
    big: 25,
    gap: 23,
    row: 18.5,
    crown: 28,
  },
} as const;
type Look = (typeof LOOK)[Size['name']];

const LOW = 46;
const HIGH = 70;
const dir = (dot: Dot): -1 | 1 => (dot.family === 'llama' ? -1 : 1);
const ink = (dot: Dot): string => (dot.family === 'other' ? 'mute' : dot.family);
const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;
const fine = (v: number): number => Math.round(v * 10) / 10;

const asDot = (row: Row): Dot => ({
  model: str(row, 'model'),
  name: str(row, 'label'),
  family: str(row, 'family'),
  tuned: row['kind'] === 'tuned',
  score: num(row, 'score'),
  text: str(row, 'score'),
});

/** The same model under two names: Meta's own card says 33B, the table of MMLU 30B. */
const ALIAS: Record<string, string> = { 'llama-33b': 'llama-30b' };

/** The models of a rod. June's once more on the other: one test of four is exchanged, the rest stays. */
function measured(
  state: string,
  { 'open-llm-leaderboard': board = [], 'mmlu-swing': swing = [] }: Props['data'],
): Dot[] {
  const round = state === 'other-ruler' ? 'june' : state;
  const dots = board.filter((row) => row['round'] === round).map(asDot);
  if (state === round) return dots;
  return dots.flatMap((dot) => {
    const row = swing.find((r) => r['model'] === (ALIAS[dot.model] ?? dot.model));
    if (!row) return [];
    const more = (100 * (num(row, 'original') - num(row, 'harness'))) / 4;
    const score = dot.score + more;
    return [{ ...dot, score, text: score.toFixed(1), sum: `${dot.text} + ${more.toFixed(1)}` }];
  });
}

/** First and second of the base models: the best Llama and the best Falcon. */
const pair = (dots: readonly Dot[]): Dot[] =>
  ['llama', 'falcon']
    .flatMap((f) => dots.filter((d) => d.family === f && !d.tuned).sort((a, b) => b.score - a.score)[0] ?? [])
    .sort((a, b) => b.score - a.score);

/** Half of a crown with its foot at (x, y), `side` -1 for the left one: so it can be of two colours. */
function half(side: number, x: number, y: number, width: number, fill: string): Mark {
  const points = [
    [0, 0],
    [0.42, 0],
    [0.5, 0.46],
    [0.23, 0.25],
    [0, 0.64],
  ].map(([dx = 0, dy = 0]) => `${fine(x + side * dx * width)} ${fine(y - dy * width)}`);
  return mark('path', side < 0 ? 'left' : 'right', {
    d: `M${points.join('L')}Z`,
    fill,
    stroke: fill,
    'stroke-width': 1,
    'stroke-linejoin': 'round',
  });
}
const crown = (
  key: string,
  x: number,
  y: number,
  width: number,
  [left, right]: readonly [string, string],
  opacity = 1,
): Mark =>
  mark('g', key, { opacity, from: { opacity: 0 } }, [
    half(-1, x, y, width, left),
    half(1, x, y, width, right),
  ]);
