import { scaleLinear, scaleLog, type Stage } from '../../kit/index.ts';
import { perWord, type Chart, type Facts } from './data.ts';

/** Where the axes are marked. */
export const TICKS = { words: [8, 32, 128, 512], time: [25, 50, 100, 200] } as const;
/** Upwards the plot runs over times of so many microseconds a word. */
const TIMES = [16, 340] as const;
const LENGTHS = [6.5, 1250] as const;

/** The plot of both layers: how far up is the time of a word. */
function plot({ rows }: Facts, { size, dims }: Stage<Chart>) {
  const [end, floor] = [size.width - dims.right, size.height - dims.foot];
  const x = scaleLog(LENGTHS, [dims.left, end]);
  const y = scaleLog(TIMES, [floor, dims.top]);
  const line = (layer: 'gru' | 'attention') =>
    rows.map((row) => {
      const time = perWord(row[layer], row.words);
      return { row, time, x: x(row.words), y: y(time) };
    });
  return { x, y, end, floor, gru: line('gru'), attention: line('attention') };
}

/** Two pairs of bars, a scale each: rounds, and milliseconds. */
function pairs({ longest, counted }: Facts, { dims }: Stage<Chart>) {
  const { from, to, first, pair, bar, font } = dims;
  const pairOf = (nth: number, most: number) => {
    const head = first + nth * pair;
    const rows = [0, 1].map((i) => head + font * 0.9 + i * bar * 1.3);
    return { head, rows, x: scaleLinear([0, most || 1], [from, to]) };
  };
  if (counted) {
    const { line, once } = counted;
    return [pairOf(0, Math.max(line.products, once.products)), pairOf(1, Math.max(line.rounds, once.rounds))];
  }
  if (!longest) return [];
  return [pairOf(0, longest.words), pairOf(1, Math.max(longest.chain, longest.together))];
}

export function places(facts: Facts, stage: Stage<Chart>) {
  const isPlot = facts.compares === 'layers';
  return { plot: isPlot ? plot(facts, stage) : undefined, pairs: isPlot ? [] : pairs(facts, stage) };
}
export type Places = ReturnType<typeof places>;
export type Plot = NonNullable<Places['plot']>;
