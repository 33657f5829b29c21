import type { Texts } from '../data/files.ts';
import { remembered, rememberedLast, rememberedOf } from '../data/remember.ts';

/** A word: letters of the Latin script, without the digits and marks around them. */
export const WORD = /\p{Script=Latin}{3,}/gu;
const ADDRESS = /https?:\/\/\S+/g;

/** How often a word stands in a text, and the word in small letters. */
interface Counted {
  readonly word: string;
  readonly count: number;
  readonly small: string;
}

/** The words of a text in the order in which they stand, each once; addresses hold what is no word. */
function countedIn(text: string): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const [word] of text.replace(ADDRESS, '').matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count, small: word.toLowerCase() }));
}
const ofShort = remembered(countedIn, 10_000);
/** A whole file at each save of an hour’s writing would be a hundred megabytes. */
const ofLong = rememberedLast<readonly Counted[]>();
const SHORT = 1000;

/** A text, and the name that it has whatever it says, such as its file. */
export type NamedText = readonly [name: string, text: string];
const wordsIn = ([name, text]: NamedText): readonly Counted[] =>
  text.length < SHORT ? ofShort(text) : ofLong(name, text, () => countedIn(text));

/** Words by how often they are written so, and the same whatever their capitals. */
export interface Vocabulary {
  readonly forms: ReadonlyMap<string, number>;
  readonly folded: ReadonlyMap<string, number>;
}

/** The words of some texts, each with a name of its own. */
export function vocabularyOf(texts: Iterable<NamedText>): Vocabulary {
  const [forms, folded] = [new Map<string, number>(), new Map<string, number>()];
  for (const one of texts)
    for (const { word, small, count } of wordsIn(one)) {
      forms.set(word, (forms.get(word) ?? 0) + count);
      folded.set(small, (folded.get(small) ?? 0) + count);
    }
  return { forms, folded };
}

/** The words of texts that are short, such as cells. */
export const vocabularyOfShort = (texts: readonly string[]): Vocabulary =>
  vocabularyOf(texts.map((text): NamedText => ['short', text]));

/** Each word of a text once, in the order in which they stand. */
export const distinctWords = (one: NamedText): string[] => wordsIn(one).map(({ word }) => word);

/** The words of all files, which more than one rule asks for. */
export const vocabularyOfFiles = rememberedOf((texts: Texts) => vocabularyOf(Object.entries(texts)));
