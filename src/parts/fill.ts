declare const slots: unique symbol;

/** An editor's sentence with slots, such as `Step {n} of {total}`; the type names them. */
export type Pattern<S extends string = string> = string & { readonly [slots]: S };

/** What a text's slots are filled with: exactly those of a `Pattern`, any of a plain string. */
export type Slots<P extends string, T> = Readonly<Record<P extends Pattern<infer S> ? S : string, T>>;

const SLOT = /\{(\w+)\}/;

/**
 * A text around what stands in its slots, for those who put elements there.
 * @param text may name a slot twice; @param slots may hold more than the text asks for, since languages
 *   count in different units: `{b} billion` is `{yi} 億`
 * @param name what the text is called in the complaint
 * @throws where the text has a slot that is not among them
 */
export function pieces<P extends string, T>(text: P, slots: Slots<P, T>, name = `“${text}”`): (string | T)[] {
  const given: Readonly<Record<string, T>> = slots;
  return text.split(SLOT).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const filled = given[piece];
    if (filled === undefined) throw new Error(`${name} has a slot {${piece}} that nothing fills`);
    return filled;
  });
}

/**
 * A text with its slots filled, all at once: what goes into one slot is never searched for another.
 * @throws like `pieces`
 */
export const fill = <P extends string>(text: P, slots: Slots<P, string | number>, name?: string): string =>
  pieces<P, string | number>(text, slots, name).join('');

/** The names of a text's slots, each once. */
export const slotsOf = (text: string): Set<string> => new Set(text.split(SLOT).filter((_, i) => i % 2));
