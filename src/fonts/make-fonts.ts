import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../data/content.ts';
import { fillWords } from '../slots/fill-words.ts';
import { lowered } from '../html/superscript.ts';
import type { Charts } from '../kit/chart/module.ts';
import type { Lang } from '../i18n/lang.ts';
import { HAN_LANGS } from '../i18n/tags.ts';
import { aheadOf, CHINESE, cutFamily, filesOf, SANS, titlesOf, type Cut } from './chinese-fonts.ts';
import { drawnWords } from './drawn-words.ts';
import { embedTexts } from './embed-texts.ts';
import { faceTexts } from './face-texts.ts';
import { fontCss, type FontFile } from './font-css.ts';
import { fontCutter } from './font-cutter.ts';
import { cutLatin, latinSet, ON_PAPER, ON_SCREEN } from './latin-fonts.ts';
import { alonePages, latinChars, mergedParts, type FaceName, type Parts } from './slices.ts';

export interface Fonts {
  readonly latin: readonly FontFile[];
  readonly cuts: readonly Cut[];
  /** The pages that have a stylesheet of their Chinese faces, by `filesOf`; '' is all others. */
  readonly pages: readonly string[];
  /** Characters that are written somewhere and that no font we ship can draw. */
  readonly missing: ReadonlySet<string>;
  /** Settled once all files are there. Their names are known, and the stylesheets written, long before. */
  readonly made: Promise<unknown>;
}

/** A stylesheet that pages link by its address: under what name the module `virtual:fonts` has it. */
interface Linked {
  readonly key: string;
  readonly sheet: string;
  /** The fonts that such a page fetches ahead. */
  readonly ahead?: readonly string[];
}

/** The module `virtual:fonts`: the addresses of what is preloaded, of the stylesheets that some pages link, and of their fonts. */
function fontsModule(
  preload: readonly FontFile[],
  chinese: readonly Linked[],
  embeds: readonly Linked[],
): string {
  const record = (name: string, linked: readonly Linked[]): string =>
    `{${linked.map(({ key }, i) => `'${key}': at(${name}${i})`).join(', ')}}`;
  const ahead = [...new Set(chinese.flatMap(({ ahead = [] }) => ahead))];
  const aheadOn = chinese.map(
    ({ key, ahead: files = [] }) =>
      `'${key}': [${files.map((file) => `at(ahead${ahead.indexOf(file)})`).join(', ')}]`,
  );
  return [
    ...preload.map(({ file }, i) => `import font${i} from './${file}?url&no-inline';`),
    ...chinese.map(({ sheet }, i) => `import sheet${i} from './${sheet}?url';`),
    ...embeds.map(({ sheet }, i) => `import embed${i} from './${sheet}?url';`),
    ...ahead.map((file, i) => `import ahead${i} from './${file}?url&no-inline';`),
    // The dev server leaves the site's folder out of what it renders.
    'const base = import.meta.env.BASE_URL;',
    'const at = (url) => (url.startsWith(base) ? url : base + url.slice(1));',
    `export const embedSheets = ${record('embed', embeds)};`,
    `export const preload = [${preload.map((_, i) => `at(font${i})`).join(', ')}];`,
    `export const chinese = ${record('sheet', chinese)};`,
    `export const ahead = {${aheadOn.join(', ')}};\n`,
  ].join('\n');
}

/**
 * Cuts all fonts to what content/ says and leaves them in a folder, with a stylesheet for every page,
 * one for the print edition, one for all embeds and one for each chart among them in a language that is written in
 * Han, one for each chapter and each other page in such a language, and the module `virtual:fonts`.
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
  const drawn = new Map(HAN_LANGS.map((lang) => [lang, drawnWords(charts, content, lang)]));
  const ofLangs = [...drawn].map(([lang, pictures]) => faceTexts(texts, content, charts, pictures, lang));
  const face = (name: FaceName): Parts => mergedParts(ofLangs.map((faces) => faces[name]));
  const faces = { serif: face('serif'), sans: face('sans'), bold: face('bold') };
  const missing = new Set<string>();
  const cuts = await Promise.all(CHINESE.map((family) => cutFamily(cut, family, faces, latinHas, missing)));
  // An embed pays for its own words alone, in one family.
  const ofEmbed = async (lang: Lang, id: string, data: readonly string[]): Promise<Linked> => {
    const own = embedTexts(content, id, data, drawn.get(lang)?.[id], lang);
    const sheet = `embed-${lang}-${id}.css`;
    await write(sheet, fontCss((await cutFamily(cut, SANS, own, latinHas, missing)).faces.flat()));
    return { key: `${lang}/${id}`, sheet };
  };
  const embeds = await Promise.all(
    HAN_LANGS.flatMap((lang) => Object.entries(charts).map(([id, { data }]) => ofEmbed(lang, id, data))),
  );
  const pages = ['', ...Object.keys(faces.serif.chapters), ...alonePages(faces.sans)];
  const chinese = pages.map((key): Linked => ({
    key,
    sheet: `chinese${key && `-${key.replaceAll('/', '-')}`}.css`,
    // What has no slices of its own may show next to no Chinese.
    ahead: key ? aheadOf(cuts, key, key in faces.serif.chapters) : [],
  }));
  for (const { key, sheet } of chinese) await write(sheet, fontCss(filesOf(cuts, key)));
  await write('fonts.css', fontCss([...latin, ...cuts.flatMap(titlesOf)]));
  const plain = latin.filter(({ family, style }) => family === 'Source Sans 3' && style === 'normal');
  await write('embed.css', fontCss(plain));
  await write('paper.css', fontCss(await cutLatin(cut, chars, ON_PAPER)));
  const preload = latin.filter(({ file }) => /-normal-latin\./.test(file));
  await write('fonts.js', fontsModule(preload, chinese, embeds));
  return { latin, cuts, pages, missing, made: made() };
}
