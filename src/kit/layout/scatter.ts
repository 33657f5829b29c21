/** A share between 0 and 1 that looks like chance and is none: the golden ratio's multiples. */
export const scatter = (i: number): number => (i * 0.618033988749895) % 1;
