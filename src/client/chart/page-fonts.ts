import type { FontSource } from './messages.ts';

const key = (family: string, weight: string, range: string): string =>
  `${family.replaceAll(/["']/g, '')} ${weight} ${range}`;

/** A sheet that an extension of the reader's browser put in is of another origin, and one that never came says the same. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

const fontRules = (): CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap(rulesOf).filter((rule) => rule instanceof CSSFontFaceRule);

/** The address in a rule is from its stylesheet, which a worker does not have. */
const absolute = (source: string, base: string): string =>
  source.replace(/url\("?([^")]+)"?\)/, (_, to: string) => `url("${new URL(to, base).href}")`);

const sent = new Set<string>();

/**
 * Those of the page's fonts that are here and have not been asked for before. A font tells neither its
 * address nor its rule, so the two are brought together by what both say.
 */
export function newFonts(): FontSource[] {
  const here = new Set(
    [...document.fonts]
      .filter((font) => font.status === 'loaded')
      .map((font) => key(font.family, font.weight, font.unicodeRange)),
  );
  const found: FontSource[] = [];
  for (const { style, parentStyleSheet } of fontRules()) {
    const value = (name: string): string => style.getPropertyValue(name);
    const [family, weight] = [value('font-family'), value('font-weight') || 'normal'];
    const unicodeRange = value('unicode-range') || 'U+0-10FFFF';
    const mine = key(family, weight, unicodeRange);
    if (!here.has(mine) || sent.has(mine)) continue;
    sent.add(mine);
    const source = absolute(value('src'), parentStyleSheet?.href ?? document.baseURI);
    const descriptors = { weight, style: value('font-style') || 'normal', unicodeRange };
    found.push({ family: family.replaceAll(/["']/g, ''), source, descriptors });
  }
  return found;
}
