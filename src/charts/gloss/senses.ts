/** What a word means in some compounds: in how many, and in how many of these it is the first character. */
interface Sense {
  readonly word: string;
  readonly compounds: number;
  readonly leading: number;
}

/** Of each word the sense that most compounds have. */
export const commonest = <S extends Sense>(senses: readonly S[]): S[] =>
  [...new Set(senses.map(({ word }) => word))].map((word) =>
    senses
      .filter((one) => one.word === word)
      .reduce((most, one) => (one.compounds > most.compounds ? one : most)),
  );

/** In how many compounds a word is. */
export const total = (senses: readonly Sense[]): number =>
  senses.reduce((sum, { compounds }) => sum + compounds, 0);

/**
 * How often one is right, in percent, who has to name the meaning of a compound’s first character without the next
 * and always says the commonest; compounds count alike.
 */
export function best(senses: readonly Sense[]): number {
  const words = [...new Set(senses.map(({ word }) => word))];
  const most = words.map((word) =>
    Math.max(...senses.filter((one) => one.word === word).map(({ leading }) => leading)),
  );
  const all = senses.reduce((sum, { leading }) => sum + leading, 0);
  return all ? (100 * most.reduce((a, b) => a + b, 0)) / all : 0;
}
