/**
 * Measures the chart face, so that build and browser break lines alike without a DOM.
 * `node src/build/widths.ts` rewrites src/picture/widths.json after the font has changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

export const WEIGHTS = [400, 600] as const;

/** By weight: characters, and the advance width of each in thousandths of the font size. */
export type Widths = Record<(typeof WEIGHTS)[number], { chars: string; widths: number[] }>;

const ASCII = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i));
const ALSO = '–—’‘“”…·×÷−≈≥≤é°→←↑↓⅓½¼öü';
const FILES = ['latin', 'latin-ext'].map((script) =>
  createRequire(import.meta.url).resolve(
    `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`,
  ),
);

/** Advance widths of the characters that Source Sans 3 has, figures tabular. */
export async function measure(): Promise<Widths> {
  const at = async (weight: number) => {
    const chars: string[] = [];
    const widths: number[] = [];
    for (const file of FILES) {
      // Fontkit cannot vary a font that it read from woff2, so harfbuzz sets the weight.
      const cut = await subsetFont(readFileSync(file), ASCII + ALSO, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      });
      const font = create(cut) as Font;
      for (const char of ASCII + ALSO) {
        if (chars.includes(char) || !font.hasGlyphForCodePoint(char.codePointAt(0)!)) continue;
        const { advanceWidth } = font.layout(char, ['tnum']);
        chars.push(char);
        widths.push(Math.round((advanceWidth / font.unitsPerEm) * 1000));
      }
    }
    return { chars: chars.join(''), widths };
  };
  return { 400: await at(400), 600: await at(600) };
}

if (import.meta.main) {
  writeFileSync(
    new URL('../picture/widths.json', import.meta.url),
    `${JSON.stringify(await measure(), null, 2).replaceAll(/\n\s+(?=\d|])/g, (space) => (space.endsWith(']') ? space : ' '))}\n`,
  );
}
