import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts, Length } from './data.ts';

/** Counted dots stand in rows of so many, so that a hundred are two full rows and a thousand twenty. */
const PER_ROW = 50;
/** A dash so short that its round caps make a dot of it; of none at all some painters draw nothing. */
const DOT = 0.01;

/**
 * Equal dots in rows as one dashed path, whose stroke is as wide as a dot: a mark each would be too many.
 * @param x,y middle of the first dot; @param pitch from dot to dot, in user units
 */
export function dotted(x: number, y: number, count: number, pitch: number) {
  const rows = Array.from({ length: Math.ceil(count / PER_ROW) }, (_, row) => {
    const across = Math.min(PER_ROW, count - row * PER_ROW) - 1;
    // Longer by a hair, or rounding takes the last dot away.
    return `M${x.toFixed(2)} ${(y + row * pitch).toFixed(2)}h${(across * pitch + 0.1).toFixed(2)}`;
  });
  return {
    d: rows.join(''),
    'stroke-dasharray': `${DOT} ${(pitch - DOT).toFixed(3)}`,
    'stroke-linecap': 'round',
  };
}

/** Where the rounds of three lengths are counted: for each its caption, and its first dot in line and at once. */
function counted(lengths: readonly Length[], { size, dims }: Stage<Chart>) {
  const { pitch, side, once } = { ...dims, ...COUNTED[size.name] };
  const font = dims.font * CAPTION;
  const gap = font * (size.name === 's' ? 1.1 : 1.5);
  const heights = lengths.map(({ in_line }) => font * 1.9 + Math.ceil(in_line / PER_ROW) * pitch);
  const all = font * 2 + heights.reduce((sum, height) => sum + height + gap, 0) - gap;
  let top = Math.max(0, (size.height - all) / 2);
  const head = top + font;
  top += font * 2;
  const blocks = lengths.map((row, i) => {
    const caption = top + font;
    top += (heights[i] ?? 0) + gap;
    return { row, caption, x: side + pitch / 2, y: caption + font * 0.9 + pitch / 2 };
  });
  return { head, side, once, blocks };
}
/** Size of the captions of what is counted, in that of plain words. */
export const CAPTION = 1.2;
/** Left edge of both columns in which rounds are counted. */
const COUNTED = {
  s: { side: 6, once: 290 },
  m: { side: 24, once: 520 },
  l: { side: 130, once: 740 },
} as const;

/** The square of words by rounds, or three lengths with their rounds. */
export function places(facts: Facts, stage: Stage<Chart>) {
  const { size, dims } = stage;
  const { words, rounds, sentences, lengths } = facts;
  const { left, end, top, foot, r } = dims;
  const x = scaleLinear([1, Math.max(2, rounds)], [left + r, end - r]);
  const y = scaleLinear([1, Math.max(2, words.length)], [top + r, size.height - foot - r]);
  return {
    x,
    y,
    step: x(2) - x(1),
    dots: words.map((word) => ({ word, y: y(word.place), turn: x(word.in_line), first: x(word.at_once) })),
    /** Numbers of the sentences that are read at once, one a round. */
    sentences: Array.from({ length: sentences }, (_, i) => i + 1),
    counted: counted(lengths, stage),
  };
}
export type Places = ReturnType<typeof places>;
export type Dot = Places['dots'][number];
