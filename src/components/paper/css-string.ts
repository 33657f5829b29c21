/** A text as a CSS string. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
