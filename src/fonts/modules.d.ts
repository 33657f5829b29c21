/** What we use of two packages that bring no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly path: {
      readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
    };
  }
  /** In font units. */
  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    /** Code points that have a glyph. */
    readonly characterSet: readonly number[];
    /** OpenType features, by their tags. */
    readonly availableFeatures: readonly string[];
    layout(
      text: string,
      features?: readonly string[],
    ): {
      readonly advanceWidth: number;
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly GlyphPosition[];
    };
  }
  export function create(file: Uint8Array): Font;
}

declare module 'subset-font' {
  export interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    /** In place of a text. */
    readonly keepAllGlyphs?: boolean;
    /** An axis is set to a number, or narrowed to a range. */
    readonly variationAxes?: Readonly<
      Record<string, number | { min: number; max: number; default?: number }>
    >;
  }
  /** The font with the glyphs of `text` only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: Options,
  ): Promise<Buffer>;
}

declare module 'virtual:fonts' {
  /** Addresses of the two Latin fonts that every page needs at once. */
  export const preload: readonly string[];
  /** Address of the stylesheet of the Chinese fonts by path, `latin` and `lost` (`OTHER_PAGES`); under '' for other pages. */
  export const chinese: Readonly<Record<string, string>>;
  /** By the same names, addresses of the fonts that such a page shows characters of as soon as it opens. */
  export const ahead: Readonly<Record<string, readonly string[]>>;
  /** Address of the stylesheet of the Chinese fonts that one chart's embed needs, under `zh-hant/hole`. */
  export const embedSheets: Readonly<Record<string, string | undefined>>;
}
declare module 'virtual:fonts.css';
declare module 'virtual:paper-fonts.css';
declare module 'virtual:embed-fonts.css';
