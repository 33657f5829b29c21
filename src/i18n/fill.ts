declare const slots: unique symbol;

/** An editor's sentence with slots, such as `Step {n} of {total}`; the type names them. */
export type Pattern<S extends string = string> = string & { readonly [slots]: S };

/** What a text's slots are filled with: exactly those of a `Pattern`, any of a plain string. */
export type Slots<P extends string, T> = Readonly<Record<P extends Pattern<infer S> ? S : string, T>>;

const SLOT = /\{(\w+)\}/g;

/**
 * A text with its slots filled, all at once: what goes into one slot is never searched for another.
 * @param text may name a slot twice; @param slots may hold more than a plain string asks for, since
 *   languages count in different units: `{b} billion` is `{yi} 億`
 * @param name what the text is called where it has a slot that is not among them
 * @throws where it has one
 */
export const fill = <P extends string>(
  text: P,
  slots: Slots<P, string | number>,
  name: string = text,
): string =>
  text.replace(SLOT, (_, slot: string) => {
    if (!(slot in slots)) throw new Error(`${name} has a slot {${slot}} that nothing fills`);
    return String((slots as Readonly<Record<string, string | number>>)[slot]);
  });

/**
 * A text around what stands in its slots, for those who put elements there.
 * @throws like `fill`
 */
export function pieces<P extends string, T>(text: P, slots: Slots<P, T>): (string | T)[] {
  const given: Readonly<Record<string, T>> = slots;
  fill<string>(text, Object.fromEntries(Object.keys(given).map((slot) => [slot, ''])));
  return text.split(SLOT).map((piece, i) => (i % 2 ? (given[piece] as T) : piece));
}

/** The names of a text's slots, each once. */
export const slotsOf = (text: string): Set<string> => new Set(text.split(SLOT).filter((_, i) => i % 2));
