import { gloss, type Answer, type Model } from '../infer/index.ts';
import { linear, softmax } from '../infer/matrix.ts';
import { toCsv } from './tables.ts';

/**
 * The sentences whose states are drawn, each with the places, from 1, after which they are: the door word by word;
 * and two that differ in their first word alone, after the 開 that this word gives its meaning.
 */
export const DOOR = '去開水間';
export const TWINS = ['水，終於開了', '花，終於開了'] as const;
const PLACES = { [DOOR]: [1, 2, 3, 4], [TWINS[0]]: [4], [TWINS[1]]: [4] };
/** The door’s last word, which asks nothing: its state is not drawn, and an embed that carried it would be too heavy. */
const UNDRAWN = '間';
/** A number of a state counts as another where it differs by more than this; the numbers lie between -1 and 1. */
export const OTHER = 0.5;

/** So many guesses of a word are in the table. */
const GUESSES = 3;

/** @throws where it gets no gloss */
function answerOf(model: Model, sentence: string): Answer {
  const answer = gloss(model, sentence, {}, GUESSES);
  if ('refused' in answer) throw new Error(`${sentence} gets no gloss (${answer.refused}).`);
  return answer;
}

const tenths = (probability: number): number => Math.round(probability * 1000) / 10;

/** The network after a word of a sentence: its state, and what it takes that word for. @param place from 1 */
function after(model: Model, sentence: string, place: number) {
  const { words, states } = answerOf(model, sentence);
  const [own = new Float32Array()] = states;
  const width = own.length / words.length;
  const { text: word = '', guesses = [] } = words[place - 1] ?? {};
  return {
    at: { sentence, place, word },
    said: guesses.map((one, i) => ({ rank: i + 1, gloss: one.gloss, percent: tenths(one.probability) })),
    state: [...own.subarray((place - 1) * width, place * width)],
  };
}

/** What the network says with a state that it never came to. */
function saidWith(model: Model, state: readonly number[]) {
  const shares = linear(model, 'glosses', Float32Array.from(state), 1);
  softmax(shares);
  const best = shares.indexOf(Math.max(...shares));
  return { gloss: model.manifest.glosses[best] ?? '', percent: tenths(shares[best] ?? 0) };
}

/** What each of the twins says once some of its numbers are the other’s: those that differ, or all that do not. */
function swaps(model: Model) {
  const [one, two] = TWINS.map((sentence) => after(model, sentence, 4));
  if (!one || !two) return [];
  return [
    { own: one, other: two },
    { own: two, other: one },
  ].flatMap(({ own, other }) =>
    (['differing', 'rest'] as const).map((which) => {
      const differs = own.state.map((value, i) => Math.abs(value - (other.state[i] ?? 0)) > OTHER);
      const isTaken = (i: number): boolean => differs[i] === (which === 'differing');
      const state = own.state.map((value, i) => (isTaken(i) ? (other.state[i] ?? 0) : value));
      const numbers = state.filter((_, i) => isTaken(i)).length;
      return { ...own.at, other: other.at.sentence, which, numbers, ...saidWith(model, state) };
    }),
  );
}

/**
 * The tables of chart `unrolled`, made from the recurrent network that ships: its state after a word, a row a
 * number, what it says of that word then, and what it says if part of a state is another’s.
 * @returns CSV by its file
 */
export function unrolledTables(model: Model): Record<string, string> {
  const all = Object.entries(PLACES).flatMap(([sentence, places]) =>
    places.map((place) => after(model, sentence, place)),
  );
  const drawn = all.filter(({ at }) => at.word !== UNDRAWN);
  const states = drawn.flatMap(({ at, state }) =>
    // Of -0 a table would say 0, and be read as another number.
    state.map((value, i) => ({ ...at, unit: i + 1, value: Math.round(value * 100) / 100 || 0 })),
  );
  return {
    'content/data/unrolled-states.csv': toCsv(states),
    'content/data/unrolled-glosses.csv': toCsv(
      all.flatMap(({ at, said }) => said.map((one) => ({ ...at, ...one }))),
    ),
    'content/data/unrolled-swaps.csv': toCsv(swaps(model)),
  };
}
