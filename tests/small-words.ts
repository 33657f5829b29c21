import type { Mark } from '../src/picture/mark.ts';
import type { SizeName } from '../src/picture/sizes.ts';

/** The least type in units of the picture; shown at about a pixel a unit on a phone, on a desk at about 0.9. */
const LEAST = { s: 13, m: 11.9, l: 12.4 } as const satisfies Record<SizeName, number>;

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
    .filter(({ size: is }) => !(is >= LEAST[size]))
    .map(({ who, size: is }) => `${is} in ${size}: ${who}; ${LEAST[size]} is the least`);
