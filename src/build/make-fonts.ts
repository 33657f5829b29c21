import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../ledger/content.ts';
import { fillWords } from '../essay/fill-words.ts';
import { lowered } from '../ledger/raise.ts';
import type { Charts } from '../parts/chart.ts';
import { drawnWords } from './drawn-words.ts';
import { embedTexts } from './embed-texts.ts';
import { faceTexts } from './face-texts.ts';
import { fontCss, standIns, type FontFile } from './font-css.ts';
import { fontCutter, type CutFont } from './font-cutter.ts';
import { notoFiles } from './font-files.ts';
import { cutLatin, latinSet, ON_PAPER, ON_SCREEN } from './latin-fonts.ts';
import { latinChars, slices, type Parts } from './slices.ts';

/**
 * The faces of a family and the weights they answer for, all weights between them, so that a browser
 * thickens none. Chinese headings are light: a second serif would cost a chapter ten kilobytes.
 */
const CHINESE = [
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

/** A piece of a Chinese face, and the slice it belongs to. */
export interface ChineseFile extends FontFile {
  readonly slice: string;
}
/** A Chinese family, cut: the files of its light face, then of its heavy one if it has one. */
export interface Cut {
  readonly faces: readonly (readonly ChineseFile[])[];
}
export interface Fonts {
  readonly latin: readonly FontFile[];
  readonly cuts: readonly Cut[];
  /** Characters that are written somewhere and that no font we ship can draw. */
  readonly missing: ReadonlySet<string>;
  /** Settled once all files are there. Their names are known, and the stylesheets written, long before. */
  readonly made: Promise<unknown>;
}

/** Cuts one weight of a Chinese face; what no file has goes to `missing`. */
async function cutChinese(
  cutFont: CutFont,
  face: { readonly family: string; readonly name: string; readonly weight: string; readonly cut: number },
  parts: Parts,
  latin: ReadonlySet<string>,
  missing: Set<string>,
): Promise<ChineseFile[]> {
  const { family, name, weight, cut } = face;
  const made: ChineseFile[] = [];
  for (const { name: slice, chars: wanted } of slices(parts, latin)) {
    for (const [source, chars] of await notoFiles(name, cut, wanted)) {
      if (source) {
        const part = made.filter((file) => file.slice === slice).length;
        const file = await cutFont([name, cut, slice, ...(part ? [part] : [])].join('-'), source, chars);
        made.push({ family, style: 'normal', weight, display: 'swap', file, chars, slice });
      } else for (const char of chars) missing.add(char);
    }
  }
  return made;
}

/**
 * The Chinese files that a page names: the base, its chapter's, and of the rest what that has not.
 * @param slug a chapter, or nothing for pages that are none
 */
export function filesOf(cuts: readonly Cut[], slug: string): ChineseFile[] {
  return cuts.flatMap(({ faces }) => {
    const [light = [], heavy = []] = faces.map((files) => {
      const own = files.filter(({ slice }) => slice === 'base' || slice === slug);
      const has = new Set(own.flatMap(({ chars }) => [...chars]));
      const rest = files.filter(({ slice }) => slice === 'rest');
      const left = rest.map((f) => ({ ...f, chars: [...f.chars].filter((c) => !has.has(c)).join('') }));
      return [...own, ...left.filter(({ chars }) => chars)];
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
 * Cuts all fonts to what content/ says and leaves them in a folder, with a stylesheet for every page,
 * one for the print edition, one for all embeds and one for each Chinese chart among them, one for each
 * Chinese chapter and one for other Chinese pages, and the module `virtual:fonts`.
 * @param files of content/, by path; @param charts all charts, for what they write
 */
export async function makeFonts(
  folder: string,
  files: Readonly<Record<string, string>>,
  charts: Charts,
): Promise<Fonts> {
  await mkdir(folder, { recursive: true });
  const { cut, made } = fontCutter(folder);
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, lowered(text)]));
  const latinHas = await latinSet();
  const chars = latinChars(Object.values(texts), latinHas);
  const latin = await cutLatin(cut, chars, ON_SCREEN);
  const content = fillWords(readContent(texts), charts);
  const drawn = drawnWords(charts, content);
  const told = faceTexts(texts, content, drawn);
  const missing = new Set<string>();
  const cuts = await Promise.all(
    CHINESE.map(async ({ family, name, faces }): Promise<Cut> => {
      const cutting = faces.map(({ face, ...rest }) =>
        cutChinese(cut, { family, name, ...rest }, told[face], latinHas, missing),
      );
      return { faces: await Promise.all(cutting) };
    }),
  );
  // An embed pays for its own words alone, in one family.
  const { faces, ...sans } = CHINESE[1];
  const embeds = await Promise.all(
    Object.entries(charts).map(async ([id, { data }]) => {
      const own = embedTexts(content, id, data, drawn[id]);
      const cutting = faces.map(({ face, ...rest }) =>
        cutChinese(cut, { ...sans, ...rest }, own[face], latinHas, missing),
      );
      const sheet = `embed-zh-hant-${id}.css`;
      await writeFile(join(folder, sheet), fontCss((await Promise.all(cutting)).flat()));
      return { key: `zh-hant/${id}`, sheet };
    }),
  );
  const everywhere = cuts.flatMap(titlesOf);
  const preload = latin.filter(({ file }) => /-normal-latin\./.test(file));
  const slugs = ['', ...Object.keys(told.serif.chapters)];
  const sheet = (slug: string): string => `chinese${slug && `-${slug}`}.css`;
  await writeFile(join(folder, 'fonts.css'), fontCss([...latin, ...everywhere]));
  const plain = latin.filter(({ family, style }) => family === 'Source Sans 3' && style === 'normal');
  await writeFile(join(folder, 'embed.css'), fontCss(plain));
  await writeFile(join(folder, 'paper.css'), fontCss(await cutLatin(cut, chars, ON_PAPER)));
  for (const slug of slugs) await writeFile(join(folder, sheet(slug)), fontCss(filesOf(cuts, slug)));
  await writeFile(
    join(folder, 'fonts.js'),
    [
      ...preload.map(({ file }, i) => `import font${i} from './${file}?url&no-inline';`),
      ...slugs.map((slug, i) => `import sheet${i} from './${sheet(slug)}?url';`),
      ...embeds.map(({ sheet }, i) => `import embed${i} from './${sheet}?url';`),
      `export const embedSheets = {${embeds.map(({ key }, i) => `'${key}': embed${i}`).join(', ')}};`,
      `export const preload = [${preload.map((_, i) => `font${i}`).join(', ')}];`,
      `export const chinese = {${slugs.map((slug, i) => `'${slug}': sheet${i}`).join(', ')}};\n`,
    ].join('\n'),
  );
  return { latin, cuts, missing, made: made() };
}
