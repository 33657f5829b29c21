import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../sentence.ts';
import { run, type Model, type Network, type Switches } from '../infer/index.ts';
import { below, mulberry32 } from '../rng.ts';
import { accuracy, argmax, FILLER, MEASURES, type Answer } from './evaluate.ts';

const glossAt = (model: Network, { words }: Sentence, row: number, switches?: Switches): number => {
  const { glosses } = model.manifest;
  return argmax(run(model, words, switches).logits, row * glosses.length, glosses.length);
};

/** What a shipped model answers. */
export const answersOfFile =
  (model: Model): Answer =>
  (sentences) =>
    sentences.map(({ words }) => {
      const { length } = model.manifest.glosses;
      const { logits } = run(model, words);
      return words.map((_, row) => argmax(logits, row * length, length));
    });

/** The seed of the sentences in which looks are cut. */
export const CUT_SEED = 910_000;
export const CUT_SENTENCES = 1000;

/**
 * How often a Transformer is right about one of six verbs after its look at that verb's own topic has been cut, in
 * both heads (`cut-own`), and after its look at another topic has (`cut-other`). Says whether what attention shows is
 * what the answer rests on.
 */
export function measureCuts(grammar: Grammar, model: Network): Record<'cut-own' | 'cut-other', number> {
  const random = mulberry32(CUT_SEED);
  let [own, other] = [0, 0];
  for (let i = 0; i < CUT_SENTENCES; i++) {
    const sentence = grammar.topics(random, 6, FILLER);
    const verbs = sentence.topicPlaces.flatMap((place, row) => (place < 0 ? [] : [row]));
    const query = verbs[below(random, verbs.length)] as number;
    const key = sentence.topicPlaces[query] as number;
    const another = (key + 2 * (1 + below(random, verbs.length - 1))) % (2 * verbs.length);
    const right = (cut: number): boolean =>
      glossAt(model, sentence, query, { cut: [{ query, key: cut }] }) === sentence.glosses[query];
    if (right(key)) own++;
    if (right(another)) other++;
  }
  return { 'cut-own': own / CUT_SENTENCES, 'cut-other': other / CUT_SENTENCES };
}

/** All measures of a weight file as it ships. */
export function measureFile(grammar: Grammar, model: Model): Record<string, number> {
  const answer = answersOfFile(model);
  const all = MEASURES.map((measure) => [measure.name, accuracy(grammar, answer, measure)]);
  const cuts = model.manifest.config.kind === 'transformer' ? measureCuts(grammar, model) : {};
  return { ...Object.fromEntries(all), ...cuts };
}
