import { note } from '../../kit/marks/note.ts';
import { extent, mark, type Picture } from '../../picture/mark.ts';
import { textWidth, wrap } from '../../picture/text.ts';
import { placed } from './still.ts';

/** What a share card says, beside its picture. */
export interface CardWords {
  /** The essay's name, on top. */
  readonly site: string;
  /** What is shared: a page's title, or what a chart shows. */
  readonly title: string;
  /** A title is set as on its page, in the serif; a headline in the chart face. */
  readonly serif: boolean;
  /** Where it is from, at the foot. */
  readonly foot: readonly string[];
}

/** What link previews ask for. */
export const CARD = { width: 1200, height: 630 } as const;
const SIDE = 56;
export const COLUMN = 400;
/** The Latin serif is so much wider than the chart face that widths are measured in. */
const SERIF = 1.12;
const HAN = /\p{Script=Han}/u;
const SIZES = [64, 56, 50, 44, 40, 36, 32, 28];
const ROOM = 360;

/** A Chinese title broken where it pauses; nothing where it doesn't, or is no Chinese. */
const phrases = (title: string): string[] => (HAN.test(title) ? title.split(/(?<=[，：；。？！])/u) : []);

/** The largest size at which the title fits its column, by its phrases if they are not too long. */
function fit({ title, serif }: CardWords): { size: number; lines: readonly string[] } {
  // Han are as wide in either face.
  const latin = (line: string): string => line.replace(/\p{Script=Han}/gu, '');
  const width = (line: string, size: number): number =>
    textWidth(line, size, 600) + (serif ? (SERIF - 1) * textWidth(latin(line), size, 600) : 0);
  const fits = (lines: readonly string[], size: number): boolean =>
    lines.length > 0 &&
    lines.length * size * 1.2 <= ROOM &&
    lines.every((line) => width(line, size) <= COLUMN);
  const sizes = SIZES.slice(serif ? 0 : 3);
  const spoken = phrases(title);
  const size = sizes.find((s) => s >= 36 && fits(spoken, s));
  if (size) return { size, lines: spoken };
  for (const s of sizes) {
    const lines = wrap(title, serif ? COLUMN / SERIF : COLUMN, s, 600);
    if (fits(lines, s)) return { size: s, lines };
  }
  throw new Error(`the title “${title}” is too long for a share card`);
}

/** A share card: words on the left, the picture of a phone on the right, for thumbs of link previews. */
export function card(picture: Picture, words: CardWords): Picture {
  const { size, lines } = fit(words);
  const { width, height } = extent(picture);
  const scale = Math.min((CARD.width - COLUMN - SIDE - 64) / width, (CARD.height - 40) / height);
  const [x, y] = [CARD.width - width * scale - 28, (CARD.height - height * scale) / 2];
  const attrs = {
    viewBox: `0 0 ${CARD.width} ${CARD.height}`,
    ...CARD,
    role: 'img',
    'aria-label': words.title,
  };
  return mark('svg', 'svg', attrs, [
    mark('rect', 'paper', { x: 0, y: 0, ...CARD, fill: 'paper' }),
    mark('circle', 'one', { cx: SIDE + 9, cy: 70, r: 9, fill: 'cinnabar' }),
    mark('circle', 'other', { cx: SIDE + 22, cy: 70, r: 7.5, fill: 'indigo' }),
    note({ key: 'site', x: SIDE + 42, y: 77, text: words.site, size: 22, weight: 600 }),
    mark(
      'g',
      'title',
      {},
      lines.map((line, i) =>
        mark(
          'text',
          i,
          {
            x: SIDE,
            y: 150 + size * 0.8 + i * size * 1.2,
            'font-size': size,
            'font-weight': 600,
            'font-family': words.serif ? 'serif' : 'sans',
            fill: 'ink',
          },
          line,
        ),
      ),
    ),
    ...words.foot.map((text, i) =>
      note({
        key: `foot ${i}`,
        x: SIDE,
        y: CARD.height - 52 - (words.foot.length - 1 - i) * 28,
        text,
        size: 20,
        fill: 'ink-2',
      }),
    ),
    placed(picture, x, y, scale),
  ]);
}
