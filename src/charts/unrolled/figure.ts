import { block, cell, derived, tick, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { countOf, type Chart, type Facts } from './data.ts';
import { OTHER } from './other.ts';

interface Figure {
  readonly key: string;
  readonly text: string;
  readonly note: string;
  readonly fill: string;
  readonly shows: readonly Shown[];
  readonly noteShows?: Shown | readonly Shown[];
}

function figureOf({ read, rows }: Facts, { label }: Pen<Chart>): Figure | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const all = derived('numbers of a state', last.numbers.length);
  if (read === 1) {
    const text = label('numbers', { n: last.numbers.length });
    return {
      key: 'numbers',
      text,
      note: label('strips', { least: '−1', most: '1' }),
      fill: 'ink',
      shows: [all],
      noteShows: [tick(-1), tick(1)],
    };
  }
  if (read === 2 && last.said) {
    const { gloss, percent } = last.said;
    const text = label('answer', { gloss, percent: Math.round(percent) });
    return {
      key: 'answer',
      text,
      note: label('too-early'),
      fill: 'cinnabar',
      shows: [cell(last.said, 'percent')],
    };
  }
  const n = countOf(last.marked);
  const key = read === 'twins' ? 'differ' : 'changed';
  const fill = read === 'twins' ? 'ink' : 'indigo';
  return {
    ...{ key, fill, text: label('of', { n, all: last.numbers.length }), note: label(key, { by: OTHER }) },
    shows: [derived('numbers that are others', n), all],
    noteShows: derived('what counts as another number', OTHER),
  };
}

/** The figure of a state in large type, with what it means. */
export function figure(facts: Facts, pen: Pen<Chart>): Mark[] {
  const { size, dims } = pen;
  const one = figureOf(facts, pen);
  if (!one) return [];
  const { font, big } = dims;
  const { key, text, note, fill, shows, noteShows } = one;
  const x = font * 0.4;
  const width = size.width - font * 0.8;
  const large = { key, text, size: fit(text, width, big, 600), weight: 600, fill, shows } as const;
  const words = {
    key: `${key} note`,
    text: note,
    size: font,
    fill: 'ink-2',
    width,
    shows: noteShows,
  } as const;
  return block({ x, y: big * 0.82, lines: [large, words] });
}
