import type { Shown } from '../../picture/datum.ts';
import { mark, type Attrs, type Mark } from '../../picture/mark.ts';
import { wrap } from '../../picture/text.ts';

/** How words stand in a chart; `y` is the baseline of the first line. */
export interface NoteOptions {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in user units; 13 unless told. */
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Widest line in user units; lines are broken where the language allows. */
  readonly width?: number;
  /** A rim in this colour keeps words readable over marks. */
  readonly halo?: string;
  readonly opacity?: number;
  readonly from?: Attrs;
  /** The values that its words print. */
  readonly shows?: Shown | readonly Shown[] | undefined;
}

/** Lines of a note, broken to its width. */
export const noteLines = ({ text, width, size = 13, weight = 400 }: NoteOptions): string[] =>
  width === undefined ? [text] : wrap(text, width, size, weight);

/** Words in a chart: one `text` a line, since SVG breaks no lines. */
export function note(options: NoteOptions): Mark {
  const {
    key,
    x,
    y,
    size = 13,
    weight = 400,
    fill = 'ink',
    anchor = 'start',
    halo,
    opacity,
    from,
    shows,
  } = options;
  const datum = shows && { text: shows };
  const attrs = {
    x,
    'font-size': size,
    'font-weight': weight,
    fill,
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...(halo && { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  };
  const lines = noteLines(options).map((line, i) =>
    mark('text', i, { ...attrs, y: y + i * size * 1.3 }, line),
  );
  return mark('g', key, { opacity: opacity ?? 1, from: from ?? { opacity: 0 }, datum }, lines);
}
