/** A place in a file of content/: line and column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text, and where it begins. */
export interface Placed extends Place {
  readonly text: string;
}

/** The place of the character at an index of a text. */
export function placeIn({ text, line, column }: Placed, index: number): Place {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}

/** The place of the character at an index of texts that a reader reads as one; undefined behind them. */
export function placeAmong(texts: readonly Placed[], index: number): Place | undefined {
  let left = index;
  for (const one of texts) {
    if (left < one.text.length) return placeIn(one, left);
    left -= one.text.length;
  }
  return undefined;
}
