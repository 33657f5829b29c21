import { mark, type Mark } from '../../picture/mark.ts';
import { textWidth } from '../../picture/text.ts';
import { note, type NoteOptions } from './note.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words that belong to a dot; `towards` lists the sides to try first, in degrees clockwise from its right. */
export interface Said extends Spot {
  readonly key: string;
  readonly lines: readonly {
    readonly key: string;
    readonly text: string;
    readonly size: number;
    readonly weight?: 400 | 600;
    readonly fill: string;
    readonly shows?: NoteOptions['shows'];
  }[];
  readonly towards?: readonly number[];
}

const SIDES = [0, 180, 270, 90, 315, 45, 225, 135];
/** How far words may move away from their dot, in font sizes, before they lie on something. */
const REACHES = [0.5, 1.2, 2.2, 3.4, 4.8];
/** Free space about a dot, in user units. */
const AIR = 3;

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Words beside dots, each where it is free: close by if it can be, otherwise farther off with a hairline.
 * @param items in order of weight: the first chooses first
 * @param dots all that should not be covered; @param bounds of the words
 */
export function pointLabels(options: {
  readonly items: readonly Said[];
  readonly dots: readonly Spot[];
  readonly bounds: Box;
  /** Other words or marks that should not be covered. */
  readonly taken?: readonly Box[];
  readonly halo?: string;
}): Mark[] {
  const { items, dots, bounds, halo } = options;
  const discs = dots.map(({ x, y, r }) => ({
    left: x - r - AIR,
    right: x + r + AIR,
    top: y - r - AIR,
    bottom: y + r + AIR,
  }));
  const taken = [...(options.taken ?? [])];
  return items.map(({ key, x, y, r, lines, towards = [] }) => {
    const width = Math.max(...lines.map((l) => textWidth(l.text, l.size, l.weight)));
    const height = lines.reduce((sum, l) => sum + l.size * 1.22, 0);
    const unit = lines.at(-1)?.size ?? 12;
    const sides = [...new Set([...towards, ...SIDES])];
    const options = sides.flatMap((degrees, i) =>
      REACHES.map((reach) => {
        const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
        // Aslant, the words' near corner still clears the dot.
        const aside = Math.sign(Math.round(cos * 2)) * Math.min(1, Math.abs(cos) * 1.35);
        const [px, py] = [x + aside * (r + reach * unit), y + sin * (r + reach * unit)];
        const side = Math.abs(cos) < 0.1 ? 0 : Math.sign(cos);
        const left = px - (width * (1 - side)) / 2;
        const top = py - (height * (1 - (side ? 0.6 * sin : Math.sign(sin)))) / 2;
        const box = { left, right: left + width, top, bottom: top + height };
        const outside = width * height - shared(box, bounds);
        const cover = [...taken, ...discs].reduce((sum, other) => sum + shared(box, other), 0);
        return { box, px, py, side, reach, cost: outside * 100 + cover * 20 + reach * unit + i * 1.5 };
      }),
    );
    const best = options.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push({ ...best.box, left: best.box.left - 4, right: best.box.right + 4 });
    let floor = best.box.top;
    const words = lines.map((l) => {
      floor += l.size * 1.22;
      const anchor = (['end', 'middle', 'start'] as const)[best.side + 1] ?? 'start';
      const at = best.side < 0 ? best.box.right : best.side > 0 ? best.box.left : best.px;
      return note({ ...l, x: at, y: floor - l.size * 0.3, anchor, ...(halo && { halo }) });
    });
    const share = r / Math.max(1, Math.hypot(best.px - x, best.py - y));
    const lead = {
      x1: x + (best.px - x) * share,
      y1: y + (best.py - y) * share,
      x2: best.px,
      y2: best.py,
      stroke: 'mute',
      'stroke-width': 0.75,
    };
    return mark('g', key, { opacity: 1, from: { opacity: 0 } }, [
      ...(best.reach > 1 ? [mark('line', 'lead', lead)] : []),
      ...words,
    ]);
  });
}
