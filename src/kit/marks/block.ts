import { note, noteLines, type NoteOptions } from './note.ts';
import type { Mark } from '../../picture/mark.ts';

/** From baseline to baseline, in font sizes of the line below. */
export const LEADING = { tight: 1.2, plain: 1.3, loose: 1.45 } as const;

/** How deep letters go below their baseline, in font sizes. */
const DESCENT = 0.22;
/** Leading of the lines that one note is broken into. */
const WRAPPED = 1.3;

/** A line of a block; where it stands, the block says. */
export type BlockLine = Omit<NoteOptions, 'x' | 'y'> & {
  /** Air above it beyond the leading, in user units; none unless told. */
  readonly gap?: number;
};

/**
 * Lines one below the other, each as far from the one above as both their sizes ask for. A line that is
 * broken to its width takes the room of its parts.
 * @param y the baseline of the first line, or with `up` of the last
 * @param leading from baseline to baseline, in font sizes; `LEADING` has names for those in use
 * @returns a note a line, in the order given
 */
export function block({
  x,
  y,
  lines,
  leading = LEADING.plain,
  up = false,
  ...common
}: Partial<Omit<NoteOptions, 'key' | 'text' | 'x' | 'y'>> & {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly BlockLine[];
  readonly leading?: number;
  readonly up?: boolean;
}): Mark[] {
  let above = 0;
  let at = 0;
  let last = 0;
  const placed = lines.map(({ gap = 0, ...line }, i) => {
    const options = { ...common, ...line, x, y: 0 };
    const { size = 13 } = options;
    if (i) at += above * DESCENT + size * (leading - DESCENT) + gap;
    last = at + (noteLines(options).length - 1) * size * WRAPPED;
    const baseline = at;
    [at, above] = [last, size];
    return { options, baseline };
  });
  const start = up ? y - last : y;
  return placed.map(({ options, baseline }) => note({ ...options, y: start + baseline }));
}
