/**
 * Sinusoidal positions (Vaswani and others 2017, arXiv 1706.03762, section 3.5): even places of a row take the sine,
 * odd ones the cosine, in wave lengths from 2π to 10,000 · 2π.
 * @param step the place of a word in its sentence, from 0
 */
export function position(step: number, place: number, width: number): number {
  const angle = step * 10_000 ** ((-2 * (place >> 1)) / width);
  return place & 1 ? Math.cos(angle) : Math.sin(angle);
}
