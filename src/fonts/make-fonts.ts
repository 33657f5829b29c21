import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../data/content.ts';
import { fillWords } from '../slots/fill-words.ts';
import { lowered } from '../html/superscript.ts';
import type { Charts } from '../kit/chart/module.ts';
import { CHINESE, cutFamily, filesOf, SANS, titlesOf, type Cut } from './chinese-fonts.ts';
import { drawnWords } from './drawn-words.ts';
import { embedTexts } from './embed-texts.ts';
import { faceTexts } from './face-texts.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { fontCss, type FontFile } from './font-css.ts';
import { fontCutter } from './font-cutter.ts';
import { cutLatin, latinSet, ON_PAPER, ON_SCREEN } from './latin-fonts.ts';
import { latinChars } from './slices.ts';

export interface Fonts {
  readonly latin: readonly FontFile[];
  readonly cuts: readonly Cut[];
  /** Characters that are written somewhere and that no font we ship can draw. */
  readonly missing: ReadonlySet<string>;
  /** Settled once all files are there. Their names are known, and the stylesheets written, long before. */
  readonly made: Promise<unknown>;
}

/** A stylesheet that pages link by its address: under what name the module `virtual:fonts` has it. */
interface Linked {
  readonly key: string;
  readonly sheet: string;
}

/** The module `virtual:fonts`: the addresses of what is preloaded, and of the stylesheets that some pages link. */
function fontsModule(
  preload: readonly FontFile[],
  chinese: readonly Linked[],
  embeds: readonly Linked[],
): string {
  const record = (name: string, linked: readonly Linked[]): string =>
    `{${linked.map(({ key }, i) => `'${key}': at(${name}${i})`).join(', ')}}`;
  return [
    ...preload.map(({ file }, i) => `import font${i} from './${file}?url&no-inline';`),
    ...chinese.map(({ sheet }, i) => `import sheet${i} from './${sheet}?url';`),
    ...embeds.map(({ sheet }, i) => `import embed${i} from './${sheet}?url';`),
    // The dev server leaves the site's folder out of what it renders.
    'const base = import.meta.env.BASE_URL;',
    'const at = (url) => (url.startsWith(base) ? url : base + url.slice(1));',
    `export const embedSheets = ${record('embed', embeds)};`,
    `export const preload = [${preload.map((_, i) => `at(font${i})`).join(', ')}];`,
    `export const chinese = ${record('sheet', chinese)};\n`,
  ].join('\n');
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
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, lowered(text)]));
  const latinHas = await latinSet();
  const chars = latinChars(Object.values(texts), latinHas);
  const latin = await cutLatin(cut, chars, ON_SCREEN);
  const content = fillWords(readContent(texts), charts);
  const drawn = drawnWords(charts, content);
  const faces = faceTexts(texts, content, drawn);
  const missing = new Set<string>();
  const cuts = await Promise.all(CHINESE.map((family) => cutFamily(cut, family, faces, latinHas, missing)));
  // An embed pays for its own words alone, in one family.
  const embeds = await Promise.all(
    Object.entries(charts).map(async ([id, { data }]): Promise<Linked> => {
      const own = embedTexts(content, id, data, drawn[id]);
      const sheet = `embed-zh-hant-${id}.css`;
      await write(sheet, fontCss((await cutFamily(cut, SANS, own, latinHas, missing)).faces.flat()));
      return { key: `zh-hant/${id}`, sheet };
    }),
  );
  const slugs = ['', ...Object.keys(faces.serif.chapters), ...Object.values(OTHER_PAGES)];
  const chinese = slugs.map((key): Linked => ({
    key,
    sheet: `chinese${key && `-${key}`}.css`,
  }));
  for (const { key, sheet } of chinese) await write(sheet, fontCss(filesOf(cuts, key)));
  await write('fonts.css', fontCss([...latin, ...cuts.flatMap(titlesOf)]));
  const plain = latin.filter(({ family, style }) => family === 'Source Sans 3' && style === 'normal');
  await write('embed.css', fontCss(plain));
  await write('paper.css', fontCss(await cutLatin(cut, chars, ON_PAPER)));
  const preload = latin.filter(({ file }) => /-normal-latin\./.test(file));
  await write('fonts.js', fontsModule(preload, chinese, embeds));
  return { latin, cuts, missing, made: made() };
}
