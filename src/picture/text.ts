import { NEVER_FIRST, NEVER_LAST, unbreakable } from './unbreakable.ts';
import widths from './widths.json' with { type: 'json' };

export type Weight = 400 | 600;

const TABLES = {
  400: new Map([...widths[400].chars].map((char, i) => [char, widths[400].widths[i]])),
  600: new Map([...widths[600].chars].map((char, i) => [char, widths[600].widths[i]])),
};

/** Where Han meets Latin: pages leave an eighth of an em there (text-autospace). */
export const SEAM =
  /(?<=\p{Script=Han})(?=[0-9A-Za-z\u00c0-\u024f])|(?<=[0-9A-Za-z\u00c0-\u024f])(?=\p{Script=Han})/gu;

/**
 * Width of a line in the chart face, without kerning. What is not in the measured table is as wide as
 * a Chinese character; pages set text-autospace, so Han beside Latin stands an eighth of an em off.
 * @param size font size in user units
 * @returns width in user units
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 125 * (text.match(SEAM)?.length ?? 0);
  for (const char of text) thousandths += TABLES[weight].get(char) ?? 1000;
  return (thousandths * size) / 1000;
}

/** Spaces; a full-width character; dashes or dots, which stay together; a word or a number. */
const PIECE =
  /(?<space> +)|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[—…]+|[^ \p{Script=Han}\u3000-\u303f\uff00-\uffef—…]+/gu;

/** So many ems are a label and no sentence: rather than break within a word it may end in one of two characters. */
const LABEL = 12;

/** Parts of a text that no line break may divide, each with the spaces before it. */
function atoms(text: string): { gap: string; text: string }[] {
  const found: { gap: string; text: string }[] = [];
  const whole = unbreakable(text, textWidth(text, 1) > LABEL ? 3 : 2);
  let gap = '';
  for (const { 0: piece, groups, index } of text.matchAll(PIECE)) {
    const last = found.at(-1);
    const held = whole.some(([start, end]) => start < index && index < end);
    const clings = last && !gap && (NEVER_FIRST.test(piece) || NEVER_LAST.test(last.text));
    if (groups?.['space']) gap = piece;
    else {
      if (last && (held || clings)) last.text += gap + piece;
      else found.push({ gap, text: piece });
      gap = '';
    }
  }
  return found;
}

/**
 * Breaks a text into lines: at spaces, between Chinese characters, never before a closing mark or
 * after an opening one, nor where a Chinese text is not to break (`unbreakable`). A part that cannot be
 * broken may be wider than the width.
 * @param width of a line and @param size of the font, in user units
 * @returns at least one line; the spaces at breaks are gone
 */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const atom of atoms(text)) {
    const longer = line ? line + atom.gap + atom.text : atom.text;
    if (!line || textWidth(longer, size, weight) <= width) line = longer;
    else {
      lines.push(line);
      line = atom.text;
    }
  }
  return [...lines, line];
}
