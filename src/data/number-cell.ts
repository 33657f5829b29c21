/** Digits, with a point and a power of ten if need be. */
export const PLAIN = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
/** Thousands by commas: more than one of them, or a point behind, since `1,234` may be a decimal as well. */
const SURE = /^[-+]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^[-+]?\d{1,3},\d{3}\.\d+$/;
/** Commas that part thousands, or one that may be a decimal one. */
export const COMMAS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Thousands by blanks or apostrophes, which mean nothing else. */
const BLANKS = /^[-+]?\d{1,3}(?:[ \u00A0\u202F\u2009'’]\d{3})+(?:\.\d+)?$/;

/** A number as people type it, with plain digits and a plain minus. */
export const typed = (text: string): string => text.normalize('NFKC').replace(/^[−–]/, '-').trim();

/** Whether a column shows that its commas part thousands: one of its cells can't be read otherwise. */
export const partsThousands = (texts: readonly string[]): boolean =>
  texts.some((text) => SURE.test(typed(text)));

/**
 * Reads a number with the marks that spreadsheets give it, where they can mean one thing only.
 * @param thousands whether commas are known to part thousands in this column
 */
export function numberOf(text: string, thousands: boolean): number | undefined {
  // A full-width digit or a blank that breaks no line becomes a plain one.
  const plain = typed(text);
  if (PLAIN.test(plain)) return Number(plain);
  if (BLANKS.test(plain)) return Number(plain.replace(/[ \u00A0\u202F\u2009'’]/g, ''));
  return thousands && COMMAS.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
}
