import { create, type Font } from 'fontkit';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import {
  chineseFile,
  LATIN_FEATURES,
  latinFile,
  packageChars,
  unpackFont,
  type ChineseFont,
  type ChineseWeight,
} from './font-files.ts';
import { FULL } from './slices.ts';
import { LANGUAGES, type Lang } from '../i18n/lang.ts';
import { SEAM } from '../picture/text.ts';
import { pathWriter } from './path-writer.ts';

export type Family = 'sans' | 'serif';
const LATIN: Record<Family, string> = { sans: 'source-sans-3', serif: 'source-serif-4' };
const CHINESE: Record<Family, ChineseFont> = { sans: 'noto-sans-tc', serif: 'noto-serif-tc' };
/** Pages set figures tabular and lining in charts; files do likewise. */
const FEATURES = ['tnum', 'lnum'];

/** A line of text as outlines, its baseline's left end at the origin. */
export interface Line {
  /** Advance width in user units. */
  readonly width: number;
  /** SVG path data, in thousandths of the font size: whole numbers keep a file a third of its size. */
  readonly d: string;
}

export interface Style {
  readonly family: Family;
  readonly weight: ChineseWeight;
  /** Font size in user units. */
  readonly size: number;
  readonly lang: Lang;
}

const fonts = new Map<string, Promise<Font>>();
const once = (key: string, load: () => Promise<Font>): Promise<Font> => {
  const found = fonts.get(key) ?? load();
  fonts.set(key, found);
  return found;
};

/** A font of the packages; a variable one at a weight, which harfbuzz sets, since fontkit can't vary woff2. */
const loadFont = (file: string, weight?: number): Promise<Font> =>
  once(`${file} ${weight}`, async () => {
    if (!weight) return create(await unpackFont(file));
    const chars = [...(await packageChars(file))].join('');
    const cut = { keepFeatures: LATIN_FEATURES, variationAxes: { wght: weight } };
    return create(await subsetFont(await readFile(file), chars, { targetFormat: 'sfnt', ...cut }));
  });

/** The font that a page would take for each character of a text. @throws if no font of ours has one */
async function fontsFor(text: string, { family, weight, lang }: Face): Promise<Map<string, Font>> {
  const chosen = new Map<string, Font>();
  const chars = new Set(text);
  const chinese = new Set<string>();
  for (const script of ['latin', 'latin-ext'] as const) {
    const file = latinFile(LATIN[family], script, 'normal');
    const has = await packageChars(file);
    for (const char of chars)
      if (LANGUAGES[lang].han && FULL.test(char)) chinese.add(char);
      else if (has.has(char) && !chosen.has(char)) chosen.set(char, await loadFont(file, weight));
  }
  for (const char of chars) if (!chosen.has(char)) chinese.add(char);
  const file = chineseFile(CHINESE[family], weight);
  const lacking = chinese.difference(await packageChars(file));
  if (lacking.size)
    throw new Error(`no font of ours has ${[...lacking].join(' ')}, which “${text}” is written with`);
  for (const char of chinese) chosen.set(char, await loadFont(file));
  return chosen;
}

/** Stretches of a text in one font, and the room before each that a page's autospace leaves. */
function runs(text: string, chosen: ReadonlyMap<string, Font>): { font: Font; text: string; gap: number }[] {
  const seams = new Set([...text.matchAll(SEAM)].map((m) => m.index));
  const found: { font: Font; text: string; gap: number }[] = [];
  let at = 0;
  for (const char of text) {
    const font = chosen.get(char) as Font;
    const last = found.at(-1);
    if (last?.font === font && !seams.has(at)) last.text += char;
    else found.push({ font, text: char, gap: seams.has(at) ? 1 / 8 : 0 });
    at += char.length;
  }
  return found;
}

type Face = Omit<Style, 'size'>;

async function outlineOf(text: string, face: Face): Promise<Line> {
  const chosen = await fontsFor(text, face);
  const writer = pathWriter();
  let pen = 0;
  for (const run of runs(text, chosen)) {
    pen += run.gap * 1000;
    const scale = 1000 / run.font.unitsPerEm;
    const { glyphs, positions } = run.font.layout(run.text, FEATURES);
    glyphs.forEach((glyph, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const origin = { pen, xOffset, yOffset, scale };
      for (const { command, args } of glyph.path.commands) writer.add(command, args, origin);
      pen += xAdvance * scale;
    });
  }
  return { width: pen, d: writer.data() };
}

/** What was set before, at a size of 1,000: most lines stand in several states of a chart. */
const known = new Map<string, Promise<Line>>();

/** Sets a line of text as outlines, in the faces and with the spacing that our pages have. */
export async function setLine(text: string, { size, ...face }: Style): Promise<Line> {
  const key = [face.lang, face.family, face.weight, text].join(' ');
  const setting = known.get(key) ?? outlineOf(text, face);
  known.set(key, setting);
  const { width, d } = await setting;
  return { width: (width * size) / 1000, d };
}
