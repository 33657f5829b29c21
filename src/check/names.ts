import { meant } from '../data/problem.ts';

/** Names that code declares held against those that words have. */
export interface Compared {
  /** A declared name that has no words, and the one in the words that must be the same misspelt. */
  readonly pairs: readonly (readonly [declared: string, written: string])[];
  /** Declared names without words, and names in the words that are not declared: those that pair with none. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Pairs up names that are nearly the same, so that one slip is one mistake and not two. */
export function compared(declared: readonly string[], written: readonly string[]): Compared {
  const extra = written.filter((name) => !declared.includes(name));
  const pairs: [string, string][] = [];
  for (const name of extra) {
    const twin = meant(name, declared, [...written, ...pairs.map(([known]) => known)]);
    if (twin !== undefined) pairs.push([twin, name]);
  }
  const paired = new Set(pairs.flat());
  return {
    pairs,
    missing: declared.filter((name) => !written.includes(name) && !paired.has(name)),
    extra: extra.filter((name) => !paired.has(name)),
  };
}
