/**
 * Measures the chart face, so that build and browser break lines alike without a DOM.
 * `npm run widths` rewrites src/picture/widths.json after the font has changed.
 */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

export const WEIGHTS = [400, 600] as const;

/** By weight: characters, and the advance width of each in thousandths of the font size. */
export type Widths = Record<(typeof WEIGHTS)[number], { chars: string; widths: number[] }>;

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
// Not the dash and the dots: on Chinese pages they come from the Chinese face, a little wider, so
// that text.ts counts them as full. Nor ≈ ≥ ≤ → ←, which Source Sans 3 hasn't got.
const ALSO = [...'–’‘“”·×÷−é°↑↓½¼öü\u00a0'];
const FILE = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);

/** Advance widths of the characters that labels use in Source Sans 3, figures tabular. */
export async function measure(): Promise<Widths> {
  const chars = [...ASCII, ...ALSO];
  const file = await readFile(FILE);
  const at = async (weight: number) => {
    // Fontkit cannot vary a font that it read from woff2, so harfbuzz sets the weight.
    const variationAxes = { wght: weight };
    const font = create(await subsetFont(file, chars.join(''), { targetFormat: 'sfnt', variationAxes }));
    const width = (char: string) => font.layout(char, ['tnum']).advanceWidth / font.unitsPerEm;
    return { chars: chars.join(''), widths: chars.map((char) => Math.round(width(char) * 1000)) };
  };
  return { 400: await at(400), 600: await at(600) };
}

if (import.meta.main) {
  const file = new URL('../src/picture/widths.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(await measure())}\n`);
}
