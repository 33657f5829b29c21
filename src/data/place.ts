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
