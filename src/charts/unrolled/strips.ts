import { derived, mark, type Pen } from '../../kit/index.ts';
import { countOf, TWINS, type Chart, type Facts, type Numbers } from './data.ts';
import type { PlacedRow, Places } from './places.ts';

/** The strips of a state: those that stand for what is told, and all others; a new state grows out of the one above it. */
export function strips(
  at: PlacedRow,
  above: PlacedRow | undefined,
  facts: Facts,
  places: Places,
  pen: Pen<Chart>,
) {
  const { row, y } = at;
  const isTold = facts.rows.some(({ marked }) => countOf(marked) > 0);
  const told = row.key.startsWith(TWINS[1]) || row.key === 'swapped' ? 'cinnabar' : 'indigo';
  const path = (key: string, isIn: (i: number) => boolean, stroke: string, width: number, how: string) => {
    const own = row.numbers.filter((_, i) => isIn(i));
    const old = above?.row.numbers.filter((_, i) => isIn(i));
    const flat = own.map((one): Numbers => ({ ...one, value: 0 }));
    const d = places.strips(own, y);
    const from = { d: old && above ? places.strips(old, above.y) : places.strips(flat, y), opacity: 0 };
    const datum = { count: derived(how, own.length) };
    return own.length
      ? [mark('path', `${row.key} ${key}`, { d, fill: 'none', stroke, 'stroke-width': width, from, datum })]
      : [];
  };
  const { strip } = pen.dims;
  return [
    ...path('plain', (i) => !row.marked[i], isTold ? 'mute' : 'ink', strip, 'numbers that are not told of'),
    ...path('marked', (i) => row.marked[i] === true, told, strip * 1.35, 'numbers that are told of'),
  ];
}
