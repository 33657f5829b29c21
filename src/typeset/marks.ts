import type { Insertion } from './page.ts';
import type { Letter } from './paragraphs.ts';

/** Brackets whose outer half is empty, and the marks that bring space of their own. */
const CLOSES = /[」』）》〉】〕]/u;
const OPENS = /[「『（《〈【〔]/u;
const STOPS = /[，。、；：]/u;
const isMark = (char: string): boolean => CLOSES.test(char) || OPENS.test(char) || STOPS.test(char);

/**
 * Of two full-width marks in a row, which of them loses its empty half: https://www.w3.org/TR/css-text-4/#fullwidth-collapsing.
 * @returns where, as a class of our stylesheet; nothing where both stay
 */
function trimmed(before: string, char: string, after: string): 'trim-end' | 'trim-start' | undefined {
  if (CLOSES.test(char) && isMark(after)) return 'trim-end';
  // Between brackets that close and open the one that closes has given way.
  return OPENS.test(char) && (OPENS.test(before) || STOPS.test(before)) ? 'trim-start' : undefined;
}

/**
 * Sets full-width marks that stand in a row closer, in spans around brackets. A browser does so itself
 * (`text-spacing-trim`), but only for marks of one font file, and ours are in several: while these came, lines broke
 * anew, and then 」、 was set closer and 」， was not.
 */
export const marksSet = (letters: readonly Letter[]): Insertion[] =>
  letters.flatMap(({ char, start, end, foreign }, i): Insertion[] => {
    const way = foreign ? undefined : trimmed(letters[i - 1]?.char ?? '', char, letters[i + 1]?.char ?? '');
    if (!way) return [];
    return [
      { at: start, tag: `<span class="${way}">` },
      { at: end, tag: '</span>' },
    ];
  });
