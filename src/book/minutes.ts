/**
 * Minutes to read: Chinese by characters (400 a minute), other words at 230 a minute, and five
 * seconds a step to take in its picture. Speeds: Brysbaert 2019 for English prose (238 silent,
 * rounded down for figures in the text); Chinese readers some 260 words, about 400 characters.
 */
export function minutes(text: string, steps: number): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / 400 + words / 230 + steps / 12));
}
