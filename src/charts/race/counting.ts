import { derived, type Mark, type Pen, type Tip } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { amount } from '../../kit/scales/amount.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import type { Count } from './counts.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';
import { bars, type Bar } from './waiting.ts';

/** From here on a number is written in words: 1.05 million. */
const LARGE = 1e6;
/** Digits that count, as in the words around the picture: one number is written one way. */
const DIGITS = 3;

const HOW = {
  products: 'multiplications of the layer, by table 1 of the paper',
  rounds: 'rounds, if every clerk multiplies once in each',
} as const;

/** Multiplications of both layers, and in how many rounds as many clerks as are set do them. */
export function counting(
  { counted, set }: Facts,
  [products, rounds]: Places['pairs'],
  pen: Pen<Chart>,
): Mark[] {
  if (!counted || !products || !rounds) return [];
  const { words, dims, size, label, say, tip } = pen;
  const written = (value: number): string => {
    if (value < LARGE) return formatRounded(value, DIGITS, words.lang);
    const { key, slots } = amount(value, words.lang, DIGITS);
    return label(key, slots);
  };
  const length = () => derived('words as set', set.words);
  const width = () => derived('width as set', set.width);
  const [long, wide] = [set.words, set.width].map((value) => formatNumber(value, words.lang)) as [
    string,
    string,
  ];
  const tipOf = (what: keyof Count, layer: keyof typeof counted, value: string): Tip =>
    what === 'products'
      ? tip(`products-${layer}`, { words: long, width: wide, value }, [
          ...[length(), width()],
          layer === 'line' ? width() : length(),
        ])
      : tip(`rounds-${layer}`, { clerks: label(set.clerks), words: long, value }, [length()]);
  const pairOf = (what: keyof Count, { x }: Places['pairs'][number]): Bar[] =>
    (['line', 'once'] as const).map((layer) => {
      const value = counted[layer][what];
      const is = layer === 'line' ? 'in-line' : 'at-once';
      return {
        key: `${what} ${layer}`,
        is,
        value,
        text: written(value),
        tip: tipOf(what, layer, written(value)),
        shows: derived(HOW[what], value, x),
      };
    });
  const left = dims.font * 0.4;
  const heading = (key: string, at: { readonly head: number }, text: string): Mark =>
    say(key, left, at.head, text, {
      ...{ size: fit(text, size.width - 2 * left, dims.font * 1.15, 600), weight: 600 },
    });
  return [
    heading('products', products, label('products')),
    ...bars(products, pairOf('products', products), pen),
    heading('rounds', rounds, label('rounds-with', { clerks: label(set.clerks) })),
    ...bars(rounds, pairOf('rounds', rounds), pen),
  ];
}
