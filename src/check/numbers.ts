/** A number as it is written, `4.41` or `1,500`, and where it begins in its text. */
export interface PlacedNumber {
  readonly number: string;
  readonly index: number;
}

/** Numbers of a text without its proper names, each where it stands. */
export function placedNumbers(text: string, names: readonly string[]): PlacedNumber[] {
  if (!/\d/.test(text)) return [];
  const bare = [...names]
    .filter((name) => text.includes(name))
    .sort((a, b) => b.length - a.length)
    .reduce((t, name) => t.replaceAll(name, ' '.repeat(name.length)), text);
  return [...bare.matchAll(/\d+(?:[.,]\d+)*/g)].map(({ 0: number, index }) => ({ number, index }));
}

/** The same, as they are written alone. */
export const numbersIn = (text: string, names: readonly string[]): string[] =>
  placedNumbers(text, names).map(({ number }) => number);
