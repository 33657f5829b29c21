import type { Words } from '../../data/words.ts';
import { note, noteLines, type NoteOptions } from '../../kit/marks/note.ts';
import { extent, mark, type Mark, type Picture } from '../../picture/mark.ts';

/** What stands around a picture that leaves the house. */
export interface Around {
  readonly words: Words;
  readonly state: string;
  /** `Source: …` */
  readonly source: string;
  /** Whose it is, where it is from, and its licence. */
  readonly imprint: string;
  /** That it answers for a state which is no more; empty for any other still. */
  readonly instead: string;
}

const SIDE = 24;
const LEADING = 1.3;

/** Lines set one below the other, from `y` downwards; `end` is where the next may begin. */
function stack(
  y: number,
  width: number,
  blocks: readonly (Omit<NoteOptions, 'x' | 'y'> & { gap: number })[],
) {
  let top = y;
  const marks = blocks.map(({ gap, ...block }) => {
    const options = { ...block, x: SIDE, y: top + gap + (block.size ?? 13), width: width - 2 * SIDE };
    top += gap + noteLines(options).length * (block.size ?? 13) * LEADING;
    return note(options);
  });
  return { marks, end: top };
}

/** A picture's marks, moved and scaled as one. */
export const placed = (picture: Picture, x: number, y: number, scale = 1): Mark =>
  mark('g', 'chart', { transform: `translate(${x} ${y}) scale(${scale})` }, picture.children);

/**
 * A chart at one state as a file holds it: on paper of its own, with headline and unit above,
 * source and imprint below.
 * @param picture the chart's, at any size; the still has a margin around it and room for its words
 */
export function still(picture: Picture, { words, state, source, imprint, instead }: Around): Picture {
  const own = extent(picture);
  const width = own.width + 2 * SIDE;
  const head = stack(16, width, [
    { key: 'headline', gap: 0, text: words.states[state]?.title ?? '', size: 24, weight: 600 },
    { key: 'unit', gap: 4, text: words.unit, size: 15, fill: 'ink-2' },
  ]);
  const chart = Math.ceil(head.end + 12);
  const foot = stack(chart + own.height + 6, width, [
    ...(instead ? [{ key: 'instead', gap: 0, text: instead, size: 13 }] : []),
    ...(source ? [{ key: 'source', gap: instead ? 4 : 0, text: source, size: 13, fill: 'ink-2' }] : []),
    { key: 'imprint', gap: 2, text: imprint, size: 13, fill: 'ink-2' },
  ]);
  const full = Math.ceil(foot.end + 18);
  const attrs = { ...picture.attrs, viewBox: `0 0 ${width} ${full}`, width, height: full };
  return mark('svg', 'svg', attrs, [
    mark('rect', 'paper', { x: 0, y: 0, width, height: full, fill: 'paper' }),
    ...head.marks,
    placed(picture, SIDE, chart),
    ...foot.marks,
  ]);
}
