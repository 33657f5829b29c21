import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../sentence.ts';
import { gloss, run, type Model } from '../infer/index.ts';
import { mulberry32 } from '../rng.ts';
import { argmax, FILLER } from './evaluate.ts';
import { LOOKED_AT } from './looks.ts';
import { toCsv } from './tables.ts';

/** The seed of the sentences in which a word stands twice; no measure of the others has it. */
export const TWICE_SEED = 920_000;
export const TWICE_SENTENCES = 1000;
/** The networks that are asked how far back they can look, and over how many words: within practice and beyond. */
const READERS = ['transformer', 'gru'] as const;
const REACHED = [3, 43, 51, 67] as const;

/** Fresh sentences of one topic, in which its verb stands earlier as well and says something else there. */
function* twice(grammar: Grammar): Generator<{ sentence: Sentence; first: number; second: number }> {
  const random = mulberry32(TWICE_SEED);
  for (let found = 0; found < TWICE_SENTENCES;) {
    const sentence = grammar.topics(random, 1, FILLER);
    const { words, glosses, topicPlaces } = sentence;
    const second = topicPlaces.findIndex((topic) => topic >= 0);
    const first = words.findIndex((word, i) => word === words[second] && glosses[i] !== glosses[second]);
    if (first < 0) continue;
    found++;
    yield { sentence, first, second };
  }
}

/**
 * Of sentences with one word twice, in two senses: how often both are right, and how often both get one answer, with
 * the places of the words and without.
 */
export function twiceRows(grammar: Grammar, model: Model) {
  const columns = model.manifest.glosses.length;
  const counts = [true, false].map((positions) => ({ positions, right: 0, same: 0 }));
  for (const { sentence, first, second } of twice(grammar))
    for (const count of counts) {
      const { logits } = run(model, sentence.words, { positions: count.positions });
      const [one, other] = [first, second].map((row) => argmax(logits, row * columns, columns));
      if (one === sentence.glosses[first] && other === sentence.glosses[second]) count.right++;
      if (one === other) count.same++;
    }
  const percent = (n: number): number => Math.round((n / TWICE_SENTENCES) * 1000) / 10;
  return counts.map(({ positions, right, same }) => ({
    ...{ places: positions ? 'with' : 'without', sentences: TWICE_SENTENCES },
    ...{ both_right: percent(right), one_answer: percent(same) },
  }));
}

/** What the model says of each word of the sentence, with the places of its words and without. */
const answerRows = (model: Model) =>
  (['with', 'without'] as const).flatMap((places) => {
    const answer = gloss(model, LOOKED_AT, { positions: places === 'with' }, 1);
    if ('refused' in answer) throw new Error(`${LOOKED_AT} gets no gloss (${answer.refused}).`);
    return answer.words.map(({ text, guesses: [best] }, i) => ({
      ...{ places, place: i + 1, word: text, gloss: best?.gloss ?? '' },
    }));
  });

/** How long the waves of positions are, in words: of each pair of numbers, a sine and a cosine, one. */
export const waveRows = (width: number) =>
  Array.from({ length: width / 2 }, (_, i) => ({
    wave: i + 1,
    words: Number((2 * Math.PI * 10_000 ** ((2 * i) / width)).toPrecision(5)),
  }));

/** @param accuracy the rows of content/data/model-accuracy.csv; those of finished trainings count, before int8 */
export const reachRows = (accuracy: readonly Readonly<Record<string, string>>[]) =>
  READERS.flatMap((model) =>
    REACHED.flatMap((words) =>
      accuracy
        .filter((row) => row['model'] === model && row['measure'] === `distance-${words}`)
        .filter(({ weights, batches, planned }) => weights === 'float32' && batches === planned)
        .map(({ seed, value }) => ({
          // The topic stands first, so that its verb has this place.
          ...{ model, seed: Number(seed), place: words + 1 },
          percent: Math.round(Number(value) * 1e4) / 100,
        })),
    ),
  );

/**
 * The tables of chart `positions`, of the Transformer that ships and of all trainings.
 * @param accuracy as for `reachRows`
 * @returns CSV by its file
 * @throws for a model that knows no positions
 */
export function wordOrderTables(
  grammar: Grammar,
  model: Model,
  accuracy: Parameters<typeof reachRows>[0],
): Record<string, string> {
  const { config, name } = model.manifest;
  if (config.kind !== 'transformer') throw new Error(`${name} is no Transformer: it has no positions.`);
  return {
    'content/data/position-answers.csv': toCsv(answerRows(model)),
    'content/data/position-waves.csv': toCsv(waveRows(config.width)),
    'content/data/position-twice.csv': toCsv(twiceRows(grammar, model)),
    'content/data/position-reach.csv': toCsv(reachRows(accuracy)),
  };
}
