import type { Texts } from '../data/files.ts';
import { remembered, rememberedOf } from '../data/remember.ts';

/** A word: letters of the Latin script, without the digits and marks around them. */
export const WORD = /\p{Script=Latin}{3,}/gu;
const ADDRESS = /https?:\/\/\S+/g;
/** How often each word stands in a text; addresses hold what is no word. */
const wordsIn = remembered((text) => {
  const counts = new Map<string, number>();
  for (const [word] of text.replace(ADDRESS, '').matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count, small: word.toLowerCase() }));
}, 10_000);

/** Words by how often they are written so, and the same whatever their capitals. */
export interface Vocabulary {
  readonly forms: ReadonlyMap<string, number>;
  readonly folded: ReadonlyMap<string, number>;
}

/** The words of some texts. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const [forms, folded] = [new Map<string, number>(), new Map<string, number>()];
  for (const text of texts)
    for (const { word, small, count } of wordsIn(text)) {
      forms.set(word, (forms.get(word) ?? 0) + count);
      folded.set(small, (folded.get(small) ?? 0) + count);
    }
  return { forms, folded };
}

/** Each word of a text once, in the order in which they stand. */
export const distinctWords = (text: string): string[] => wordsIn(text).map(({ word }) => word);

/** The words of all files, which more than one rule asks for. */
export const vocabularyOfFiles = rememberedOf((texts: Texts) => vocabularyOf(Object.values(texts)));
