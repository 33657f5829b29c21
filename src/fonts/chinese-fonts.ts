import { standIns, type FontFile } from './font-css.ts';
import type { CutFont } from './font-cutter.ts';
import { chineseFile, packageChars, type ChineseFont, type ChineseWeight } from './font-files.ts';
import { isOf, slices, type FaceName, type Parts } from './slices.ts';

/** A Chinese family, and the weights that each of its faces answers for. */
interface Family<Name extends FaceName> {
  readonly family: string;
  readonly name: ChineseFont;
  readonly faces: readonly { readonly face: Name; readonly weight: string; readonly cut: ChineseWeight }[];
}

/**
 * The faces of a family and the weights they answer for, all weights between them, so that a browser
 * thickens none. Chinese headings are light: a second serif would cost a chapter ten kilobytes.
 */
export const CHINESE = [
  {
    family: 'Noto Serif TC',
    name: 'noto-serif-tc',
    faces: [{ face: 'serif', weight: '1 1000', cut: 400 }],
  },
  {
    family: 'Noto Sans TC',
    name: 'noto-sans-tc',
    faces: [
      { face: 'sans', weight: '1 450', cut: 400 },
      { face: 'bold', weight: '451 1000', cut: 600 },
    ],
  },
] as const;
/** The family of charts and embeds. */
export const SANS = CHINESE[1];

/** A piece of a Chinese face, and the slice it belongs to. */
export interface ChineseFile extends FontFile {
  readonly slice: string;
}
/** A Chinese family, cut: the files of its light face, then of its heavy one if it has one. */
export interface Cut {
  readonly faces: readonly (readonly ChineseFile[])[];
}

/** Cuts one face, at one weight; what its file has not goes to `missing`. */
async function cutFace(
  cutFont: CutFont,
  face: {
    readonly family: string;
    readonly name: ChineseFont;
    readonly weight: string;
    readonly cut: ChineseWeight;
  },
  parts: Parts,
  latin: ReadonlySet<string>,
  missing: Set<string>,
): Promise<ChineseFile[]> {
  const { family, name, weight, cut } = face;
  const source = chineseFile(name, cut);
  const has = await packageChars(source);
  const made = slices(parts, latin).map(async ({ name: slice, chars: wanted }): Promise<ChineseFile[]> => {
    const chars = [...wanted].filter((char) => has.has(char)).join('');
    for (const char of wanted) if (!has.has(char)) missing.add(char);
    if (!chars) return [];
    const file = await cutFont(`${name}-${cut}-${slice.replaceAll('/', '_')}`, source, chars);
    return [{ family, style: 'normal', weight, display: 'swap', file, chars, slice }];
  });
  return (await Promise.all(made)).flat();
}

/**
 * Cuts a family.
 * @param cutFont cuts one font and says what its file is called
 * @param texts what is written in each of its faces; @param latin what the Latin faces have
 * @param missing takes what no file of the family has
 */
export async function cutFamily<Name extends FaceName>(
  cutFont: CutFont,
  { family, name, faces }: Family<Name>,
  texts: Readonly<Record<Name, Parts>>,
  latin: ReadonlySet<string>,
  missing: Set<string>,
): Promise<Cut> {
  const cutting = faces.map(({ face, weight, cut }) =>
    cutFace(cutFont, { family, name, weight, cut }, texts[face], latin, missing),
  );
  return { faces: await Promise.all(cutting) };
}

/**
 * The Chinese files that a page names: its own, and of the base and the rest what those before have not.
 * @param page a chapter, another page's path, one of `OTHER_PAGES`, or nothing for pages that are none of these
 */
export function filesOf(cuts: readonly Cut[], page: string): ChineseFile[] {
  return cuts.flatMap(({ faces }) => {
    const [light = [], heavy = []] = faces.map((files) => {
      const has = new Set<string>();
      const ofSlice = (is: (slice: string) => boolean) => files.filter(({ slice }) => is(slice));
      const inOrder = [
        ...ofSlice((slice) => isOf(page, slice)),
        ...['base', 'rest'].flatMap((name) => ofSlice((slice) => slice === name)),
      ];
      return inOrder.flatMap((file) => {
        const chars = [...file.chars].filter((char) => !has.has(char)).join('');
        for (const char of chars) has.add(char);
        return chars ? [{ ...file, chars }] : [];
      });
    });
    const weight = heavy[0]?.weight;
    return [...light, ...heavy, ...(weight ? standIns(light, heavy, weight) : [])];
  });
}

/**
 * A family's files for the titles that stand on pages of both languages, one for each of its weights:
 * a browser takes all characters from the faces of one weight.
 */
export function titlesOf({ faces }: Cut): ChineseFile[] {
  const [light = [], heavy = []] = faces.map((files) => files.filter(({ slice }) => slice === 'title'));
  const weight = faces[1]?.[0]?.weight;
  return [...light, ...heavy, ...(weight ? standIns(light, heavy, weight) : [])];
}

/**
 * The files that a page shows characters of as soon as it opens, so that they can be fetched before its stylesheet has
 * come: the titles’, and its own but for parts that show later.
 * @param page as `filesOf` takes it; @param withBase whether it takes the base as well, as chapters do
 */
export function aheadOf(cuts: readonly Cut[], page: string, withBase: boolean): string[] {
  const isShown = (slice: string): boolean =>
    slice === 'title' || (withBase && slice === 'base') || (isOf(page, slice) && !slice.includes('.'));
  const files = cuts.flatMap(({ faces }) => faces.flat()).filter(({ slice }) => isShown(slice));
  return [...new Set(files.map(({ file }) => file))];
}
