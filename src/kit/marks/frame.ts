import type { Words } from '../../data/words.ts';
import { mark, type Mark, type Picture } from '../../picture/mark.ts';
import type { Size } from '../../picture/sizes.ts';

/**
 * The root of every chart: its extent, and its name for those who don't see it. Colours and
 * type come from the page, so an svg has no style of its own.
 */
export function frame(
  { size, words, state }: { size: Size; words: Words; state: string },
  layers: readonly Mark[],
): Picture {
  const attrs = {
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': `${words.title}: ${words.states[state]?.title ?? ''}`,
  };
  return mark('svg', 'svg', attrs, layers);
}

/** A layer: a group of marks that are joined by key among themselves. */
export const layer = (key: string, marks: readonly Mark[], attrs: Parameters<typeof mark>[2] = {}): Mark =>
  mark('g', key, attrs, marks);
