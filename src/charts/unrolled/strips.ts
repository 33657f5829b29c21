import { derived, mark, type Pen, type Tip } from '../../kit/index.ts';
import { countOf, TWINS, type Chart, type Facts, type Numbers } from './data.ts';
import { OTHER } from './other.ts';
import type { PlacedRow, Places } from './places.ts';

type Part = 'plain' | 'marked';

/** How many numbers the third row has of either of the others. */
export const takenTip = (key: 'kept' | 'taken', n: number, all: number, { tip }: Pen<Chart>): Tip =>
  tip(key, { n, all }, [derived('all numbers', all)]);

/** The strips of a state: those that stand for what is told, and all others; a new state grows out of the one above it. */
export function strips(
  at: PlacedRow,
  above: PlacedRow | undefined,
  facts: Facts,
  places: Places,
  pen: Pen<Chart>,
) {
  const { row, y } = at;
  const isMarked = facts.rows.some(({ marked }) => countOf(marked) > 0);
  const ink = row.key.startsWith(TWINS[1]) || row.key === 'swapped' ? 'cinnabar' : 'indigo';
  const tipOf = (key: Part, n: number): Tip => {
    const { words, numbers } = row;
    const all = numbers.length;
    const shows = [derived('all numbers', all), derived('what counts as another number', OTHER)];
    if (row.key === 'swapped') return takenTip(key === 'plain' ? 'kept' : 'taken', n, all, pen);
    if (!countOf(row.marked)) return pen.tip('state', { words, n });
    return pen.tip(key, { words, n, all, by: OTHER }, shows);
  };
  const path = (key: Part, isIn: (i: number) => boolean, stroke: string, width: number, how: string) => {
    const own = row.numbers.filter((_, i) => isIn(i));
    const old = above?.row.numbers.filter((_, i) => isIn(i));
    const flat = own.map((one): Numbers => ({ ...one, value: 0 }));
    const d = places.strips(own, y);
    const from = { d: old && above ? places.strips(old, above.y) : places.strips(flat, y), opacity: 0 };
    const datum = { count: derived(how, own.length) };
    const look = { d, fill: 'none', stroke, 'stroke-width': width, from, datum };
    return own.length ? [mark('path', `${row.key} ${key}`, { ...look, tip: tipOf(key, own.length) })] : [];
  };
  const { strip } = pen.dims;
  return [
    ...path('plain', (i) => !row.marked[i], isMarked ? 'mute' : 'ink', strip, 'numbers that are not told of'),
    ...path('marked', (i) => row.marked[i] === true, ink, strip * 1.35, 'numbers that are told of'),
  ];
}
