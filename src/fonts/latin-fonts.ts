import type { FontFile } from './font-css.ts';
import type { CutFont } from './font-cutter.ts';
import { LATIN_FEATURES, packageChars, latinFile } from './font-files.ts';

const LATIN = [
  { family: 'Source Serif 4', name: 'source-serif-4', style: 'normal' },
  { family: 'Source Serif 4', name: 'source-serif-4', style: 'italic' },
  { family: 'Source Sans 3', name: 'source-sans-3', style: 'normal' },
] as const;
export const ON_SCREEN = [{ weight: '400 700', wght: { min: 400, max: 700 } }];
/** A browser draws a font of many weights into a PDF as pictures of letters: heavy, and without a name. */
export const ON_PAPER = [
  { weight: '1 500', wght: 400 },
  { weight: '501 1000', wght: 600 },
];

/** What all Latin faces have. */
export async function latinSet(): Promise<Set<string>> {
  const faces = LATIN.map(async ({ name, style }) => {
    const plain = await packageChars(latinFile(name, 'latin', style));
    return plain.union(await packageChars(latinFile(name, 'latin-ext', style)));
  });
  return (await Promise.all(faces)).reduce((a, b) => a.intersection(b));
}

/** Cuts the Latin faces; those for paper are families of their own. */
export async function cutLatin(
  cutFont: CutFont,
  chars: string,
  weights: typeof ON_SCREEN | typeof ON_PAPER,
): Promise<FontFile[]> {
  const paper = weights === ON_PAPER;
  const cuts = LATIN.flatMap(({ family, name, style }) =>
    (['latin', 'latin-ext'] as const).flatMap((script) =>
      weights.map(async ({ weight, wght }): Promise<FontFile> => {
        const plain = await packageChars(latinFile(name, 'latin', style));
        const own = [...chars].filter((char) => plain.has(char) === (script === 'latin')).join('');
        const cut = { variationAxes: { wght }, keepFeatures: LATIN_FEATURES };
        const called = [name, style, script, ...(paper ? ['paper'] : [])].join('-');
        const file = own && (await cutFont(called, latinFile(name, script, style), own, cut));
        return {
          family: paper ? `${family} Paper` : family,
          ...{ style, weight, display: 'optional', file, chars: own },
        };
      }),
    ),
  );
  return (await Promise.all(cuts)).filter(({ file }) => file);
}
