/**
 * A function that works out each answer once. The server of an editor checks everything at each save, and what was not
 * saved has the answer of before.
 * @param work has no answer but from its key
 * @param most answers that are held; with one more all are let go, so that nothing grows for ever
 */
export function remembered<T>(work: (key: string) => T, most: number): (key: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    if (answers.size >= most) answers.clear();
    const own = copyOf(key);
    const answer = work(own);
    answers.set(own, { answer });
    return answer;
  };
}

/**
 * A part of a text keeps all of the text in memory: a line that was changed, the whole chapter as it was then. What is
 * cut from a sum of texts keeps that sum alone.
 */
const copyOf = (text: string): string => ` ${text}`.slice(1);

/**
 * What was made last under each name, made anew only from something else.
 * @returns takes the name, such as a file's path, all that the answer depends on, and the work
 */
export function rememberedLast<T>(): (name: string, from: string, work: () => T) => T {
  const last = new Map<string, { readonly from: string; readonly answer: T }>();
  return (name, from, work) => {
    const known = last.get(name);
    if (known?.from === from) return known.answer;
    const answer = work();
    last.set(name, { from, answer });
    return answer;
  };
}

/**
 * The same of a key and something that is known before it, such as a list of names.
 * @param most answers that are held for each of these
 */
export function rememberedIn<In extends object, T>(
  work: (within: In, key: string) => T,
  most: number,
): (within: In, key: string) => T {
  const answers = rememberedOf((within: In) => remembered((key) => work(within, key), most));
  return (within, key) => answers(within)(key);
}

/**
 * A function that works out each answer once, as long as what it is about is held by anybody.
 * @param work has no answer but from its object, which nobody changes
 */
export function rememberedOf<Of extends object, T>(work: (of: Of) => T): (of: Of) => T {
  const answers = new WeakMap<Of, { readonly answer: T }>();
  return (of) => {
    const known = answers.get(of) ?? { answer: work(of) };
    answers.set(of, known);
    return known.answer;
  };
}
