/** A word of a sentence, and its number in the vocabulary: 0 if that lacks it. */
export interface Token {
  readonly text: string;
  readonly id: number;
}

/**
 * Why a text gets no gloss: it has no words, too many, or too many characters that the vocabulary lacks. A model
 * answers whatever it is given, with the same confidence, so it is not asked.
 */
export interface Refusal {
  readonly refused: 'empty' | 'long' | 'unknown';
  readonly words: number;
  /** Without blanks. */
  readonly characters: number;
  readonly unknown: number;
}

/** More words are refused: two networks read so many in some 6 ms. Work over 10 ms is none for a page’s own thread. */
export const MOST_WORDS = 40;
/** The largest share of unknown characters that still gets a gloss. */
export const MOST_UNKNOWN = 0.3;

/**
 * Parts a text into words: at each place the longest that the vocabulary has, else one unknown character.
 * @param vocabulary the manifest's words, of which the first stands for those that it lacks
 */
export function tokenize(text: string, vocabulary: readonly string[]): readonly Token[] | Refusal {
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const longest = Math.max(...vocabulary.slice(1).map((word) => word.length));
  const plain = text.normalize('NFC').replace(/\s+/gu, '').replaceAll(',', '，');
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; at += (tokens.at(-1) as Token).text.length) {
    let length = Math.min(longest, plain.length - at);
    while (length > 0 && !ids.get(plain.slice(at, at + length))) length--;
    const one = length ? plain.slice(at, at + length) : String.fromCodePoint(plain.codePointAt(at) as number);
    tokens.push({ text: one, id: length ? (ids.get(one) as number) : 0 });
  }
  const unknown = tokens.filter(({ id }) => !id).length;
  const counts = { words: tokens.length, characters: [...plain].length, unknown };
  if (tokens.every((token) => token.text === '，')) return { refused: 'empty', ...counts };
  if (tokens.length > MOST_WORDS) return { refused: 'long', ...counts };
  if (unknown > MOST_UNKNOWN * counts.characters) return { refused: 'unknown', ...counts };
  return tokens;
}
