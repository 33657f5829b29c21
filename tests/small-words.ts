import type { Mark } from '../src/picture/mark.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';

/** The words of a mark that can be seen, with their size, which a group may have set. */
export function wordsIn(m: Mark, who = m.key, size = NaN): { who: string; size: number }[] {
  if (m.attrs['opacity'] === 0) return [];
  const own = Number(m.attrs['font-size'] ?? size);
  return [
    ...(m.text ? [{ who, size: own }] : []),
    ...m.children.flatMap((child) => wordsIn(child, `${who}/${child.tag} ${child.key}`, own)),
  ];
}

/** The words of a picture that are too small to read, each with its size. */
export const smallWords = (picture: Mark, size: SizeName): string[] =>
  wordsIn(picture)
    .filter(({ size: is }) => !(is >= SIZES[size].leastType))
    .map(({ who, size: is }) => `${is} in ${size}: ${who}; ${SIZES[size].leastType} is the least`);
