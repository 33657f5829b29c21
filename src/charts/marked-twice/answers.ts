import { cell, mark, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart } from './data.ts';
import type { Places, Tile } from './places.ts';

/** In font sizes: about a word in its car, from car to car, and from the letter to the first. */
const PAD = 0.36;
const AIR = 0.18;
const FIRST = 0.4;

/** As dark as a line on the sheet. In a contrast theme lines are darker, and words stand on it: so it is of ink. */
const PALE = { fill: 'ink', opacity: 0.12 } as const;

interface Word {
  readonly text: string;
  /** Its left edge and its width, without what is about it. */
  readonly x: number;
  readonly width: number;
}

/**
 * An answer's words one after the other, as they are printed or, `apart`, each in a car of its own. In the label
 * a space parts words and is printed, a | parts them and is not: for languages without spaces.
 */
function wordsOf({ letter, x, side }: Tile, apart: boolean, { dims, label }: Pen<Chart>): Word[] {
  const { text: size } = dims;
  const start = x + side + size * (apart ? FIRST + PAD : 0.62);
  let printed = '';
  let cars = 0;
  return label(letter)
    .split(/(?<=[ |])/u)
    .map((part) => {
      const text = part.replace(/[ |]$/u, '');
      const width = textWidth(text, size);
      // Before it stands what is printed before it, with the seam where Han meets Latin.
      const before = textWidth(printed + text, size) - width;
      const word = { text, x: start + (apart ? cars : before), width };
      printed += part.replace('|', '');
      cars += width + size * (2 * PAD + AIR);
      return word;
    });
}

/** Where an answer in cars ends. */
export function trainEnd(tile: Tile, pen: Pen<Chart>): number {
  const last = wordsOf(tile, true, pen).at(-1);
  return last ? last.x + last.width + pen.dims.text * PAD : tile.x + tile.side;
}

/** The words of the answers, where there is room and use for them. */
export function answerWords({ tiles }: Places, pen: Pen<Chart>): Mark[] {
  const { compares } = pen.look;
  if (compares === 'letters' || compares === 'marks') return [];
  const { text: size } = pen.dims;
  const apart = compares === 'answers';
  return tiles.flatMap((tile) =>
    wordsOf(tile, apart, pen).map(({ text, x }, i) => {
      const fill = apart && tile.first ? 'paper' : 'ink';
      const at = { x, y: tile.y + size * 0.35, 'font-size': size, 'font-weight': 400, fill };
      // Out of their letter, and back into it where it alone counts.
      const from = { x: tile.x + tile.side / 2, opacity: 0 };
      return mark('text', `${tile.letter} ${i}`, { ...at, from }, text);
    }),
  );
}

/**
 * Whole answers as trains, the letter in front and a car for each word. They grow out of the letter, and where
 * there are marks they are, small, the head of their scale.
 */
export function trains({ tiles, icon, x: scales }: Places, pen: Pen<Chart>): Mark[] {
  if (pen.look.compares !== 'answers' && !icon) return [];
  const { text: size, tile: side } = pen.dims;
  const full = tiles.map((tile) => ({ ...tile, x: 0, side }));
  const longest = Math.max(...full.map((tile) => trainEnd(tile, pen)));
  return tiles.flatMap((tile, i) => {
    const { letter, first } = tile;
    // In the icon as it was in the row, only smaller.
    const k = icon?.scale ?? 1;
    const left = icon ? scales.harness - (longest * k) / 2 : tile.x;
    const [middle, height] = [icon ? icon.row(i) : tile.y, side * k];
    const look = { y: middle - height / 2, height, rx: height * 0.16, datum: {} };
    const paint = icon ? { fill: 'mute' } : first ? { fill: 'ink' } : PALE;
    const cars = wordsOf({ ...tile, x: 0, side }, true, pen).map(({ x, width }, j) => {
      const at = { x: left + (x - size * PAD) * k, width: (width + 2 * size * PAD) * k };
      return mark('rect', `${letter} ${j}`, {
        ...at,
        ...look,
        ...paint,
        from: { x: left, width: height, opacity: 0 },
      });
    });
    // In the row the letter’s own tile lies over it, and two that are pale would be darker.
    const isUnder = !icon && !first;
    const engine = { x: left, width: height, ...look, ...paint, ...(isUnder && { opacity: 0 }) };
    return [mark('rect', letter, { ...engine, from: { opacity: 0 } }), ...cars];
  });
}

/** The four tiles with their letters, which are the same four in every state. */
export function letters({ tiles }: Places, { look }: Pen<Chart>): Mark[] {
  const asked = look.compares === 'nothing';
  const compared = look.compares === 'letters' || look.compares === 'answers';
  return tiles.map(({ letter, row, first, x, y, side }) => {
    const paint = asked ? { fill: 'paper' } : compared && first ? { fill: 'ink' } : PALE;
    const box = { x, y: y - side / 2, width: side, height: side, rx: side * 0.16 };
    const rim = { stroke: asked || (compared && first) ? 'ink' : 'line', 'stroke-width': 1.5 };
    const size = Math.max(13.5, side * (look.compares === 'marks' ? 0.68 : 0.56));
    const type = { 'font-size': size, 'font-weight': 600, 'text-anchor': 'middle' };
    const at = { x: x + side / 2, y: y + size * 0.35, fill: compared && first ? 'paper' : 'ink', ...type };
    return mark('g', letter, { from: { opacity: 0 } }, [
      mark('rect', 'tile', { ...box, ...paint, ...rim, datum: {} }),
      mark('text', 'letter', { ...at, datum: { text: cell(row, 'piece') } }, letter),
    ]);
  });
}
