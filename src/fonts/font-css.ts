/** A cut font as a stylesheet names it. */
export interface FontFile {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** The weights it stands for: `400 700`. */
  readonly weight: string;
  readonly display: 'swap' | 'optional';
  /** Its name in the folder of the stylesheet. */
  readonly file: string;
  readonly chars: string;
}

/** Characters as a CSS unicode-range: `U+20-7E,U+2014`. */
export function unicodeRange(chars: string): string {
  const points = [...new Set([...chars].map((char) => char.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

/**
 * A light face's files under the weights of a heavy one, for the characters that the heavy one lacks:
 * a browser that finds no face of the right weight for a character leaves the family altogether.
 */
export function standIns<F extends FontFile>(
  light: readonly F[],
  heavy: readonly FontFile[],
  weight: string,
): F[] {
  const has = new Set(heavy.flatMap((file) => [...file.chars]));
  return light.flatMap((file) => {
    const chars = [...file.chars].filter((char) => !has.has(char)).join('');
    return chars ? [{ ...file, weight, chars }] : [];
  });
}

/** The @font-face rules of some files; no-inline, since the content security policy forbids data: fonts. */
export const fontCss = (files: readonly FontFile[]): string =>
  files
    .map(
      ({ family, style, weight, display, file, chars }) => `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: ${display};
  src: url('./${file}?no-inline') format('woff2');
  unicode-range: ${unicodeRange(chars)};
}
`,
    )
    .join('');
