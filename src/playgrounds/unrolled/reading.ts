/** A sentence read by a recurrent network, word by word, to be walked back and forth. Needs no page. */
import { OTHER } from '../../charts/unrolled/other.ts';
import { gloss, type Guess, type Model } from '../../models/infer/index.ts';

/** What there is of a word once it has been read. */
export interface Moment {
  readonly word: string;
  /** The network’s state after the word, from -1 to 1 each, and the one before, which is all 0 before the first. */
  readonly state: readonly number[];
  readonly before: readonly number[];
  /** What it takes the word for, the likeliest first. */
  readonly guesses: readonly Guess[];
}

/** How many guesses of a word are shown. */
export const MOST = 3;

/**
 * Reads a sentence with a GRU: what it carries after each word, and what it says then.
 * @throws where the sentence can't be answered, since pages offer none of that kind
 */
export function read(model: Model, sentence: string): Moment[] {
  const answer = gloss(model, sentence, {}, MOST);
  if ('refused' in answer) throw new Error(`${sentence} gets no gloss (${answer.refused}).`);
  const { words, states } = answer;
  const all = [...(states[0] ?? [])];
  const width = all.length / words.length;
  const stateAt = (i: number): number[] => all.slice(i * width, (i + 1) * width);
  return words.map(({ text, guesses }, i) => ({
    word: text,
    state: stateAt(i),
    before: i ? stateAt(i - 1) : new Array<number>(width).fill(0),
    guesses,
  }));
}

/** Which numbers a word has changed, so that they count as others. */
export const changed = ({ state, before }: Pick<Moment, 'state' | 'before'>): boolean[] =>
  state.map((value, i) => Math.abs(value - (before[i] ?? 0)) > OTHER);

/** The keys that walk through a sentence, by where they lead: by so many words, or to an end. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key leads from a word; undefined for a key that leads nowhere. @param words how many there are */
export function keyTo(key: string, at: number, words: number): number | undefined {
  const by = KEYS[key];
  return by === undefined ? undefined : stepTo(at, by, words);
}

/** Some words on or back, and no farther than the ends. */
export const stepTo = (at: number, by: number, words: number): number =>
  Math.max(0, Math.min(words - 1, at + by));

/** Whether a word is read, is being read, or is to come. */
export const when = (i: number, at: number): 'read' | 'now' | 'to come' =>
  i < at ? 'read' : i === at ? 'now' : 'to come';
