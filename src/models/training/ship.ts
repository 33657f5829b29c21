import type { ModelName } from '../config.ts';
import type { Grammar } from '../grammar.ts';
import { gloss, loadModel, type Model } from '../infer/index.ts';
import { sha256 } from '../infer/load.ts';
import type { Manifest } from '../manifest.ts';
import { parameterCount, type TrainableModel } from './model.ts';
import { floatBytes, pack } from './pack.ts';
import { trainingOf } from './runs.ts';
import { measureFile } from './shipped-measures.ts';
import { BATCH, train, type Training } from './train.ts';

/** After so many batches a training is compared with the one that made the file. */
export const START = 100;

/** Trains the first batches alone. @returns the SHA-256 of the float32 weights */
export async function startOf(grammar: Grammar, training: Training): Promise<string> {
  for (const { batch, model } of train(grammar, training))
    if (batch === START) return sha256(floatBytes(model.parameters).buffer);
  throw new Error(`a training of ${training.batches} batches has no batch ${START}.`);
}

/** A row of content/data/model-answers.csv: what a model answers for a word of a sentence that pages show. */
export interface AnswerRow {
  readonly sentence: string;
  readonly model: string;
  /** From 1. */
  readonly place: number;
  readonly word: string;
  readonly gloss: string;
  /** In percent, to one decimal. */
  readonly percent: number;
  /** The next likely gloss, and its share. */
  readonly second: string;
  readonly second_percent: number;
  /** What the weights answered before they were made int8. */
  readonly float32_gloss: string;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

function answerOf(model: Model, sentence: string) {
  const answer = gloss(model, sentence, {}, 2);
  if ('refused' in answer)
    throw new Error(`content/practice.yaml: the sentence ${sentence} gets no gloss (${answer.refused}).`);
  return answer.words;
}

/** What a model answers for some sentences, now that its weights are int8. */
export const answerRows = (sentences: readonly string[], file: Model, learnt?: Model): AnswerRow[] =>
  sentences.flatMap((sentence) => {
    const before = learnt && answerOf(learnt, sentence);
    return answerOf(file, sentence).map(({ text, guesses: [first, second] }, i): AnswerRow => {
      if (!first || !second)
        throw new Error(`content/practice.yaml: ${sentence} has ${text}, which is no word of practice.`);
      return {
        ...{ sentence, model: file.manifest.name, place: i + 1, word: text },
        ...{ gloss: first.gloss, percent: percent(first.probability) },
        ...{ second: second.gloss, second_percent: percent(second.probability) },
        float32_gloss: before?.[i]?.guesses[0]?.gloss ?? first.gloss,
      };
    });
  });

/** A model as it ships. */
export interface Shipped {
  readonly manifest: Manifest;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly answers: AnswerRow[];
}

/** Makes the weight file of a trained model and its manifest, and measures that file. */
export async function ship(
  grammar: Grammar,
  sentences: readonly string[],
  name: ModelName,
  seed: number,
  trained: TrainableModel,
): Promise<Shipped> {
  const { config, ...training } = trainingOf(name, seed);
  const { tensors, bytes } = pack(trained.parameters);
  const unmeasured: Manifest = {
    ...{ name, config },
    ...{ words: grammar.vocabulary.words, glosses: grammar.vocabulary.glosses },
    ...{ tensors, bytes: bytes.length, sha256: await sha256(bytes.buffer) },
    training: {
      ...training,
      batch: BATCH,
      parameters: parameterCount(trained),
      start: { batches: START, sha256: await startOf(grammar, { config, ...training }) },
    },
    accuracy: {},
  };
  const file = await loadModel(unmeasured, bytes.buffer);
  const weights = Object.fromEntries(trained.parameters.map((p) => [p.name, p.values as Float32Array]));
  const answers = answerRows(sentences, file, { manifest: unmeasured, weights });
  return { manifest: { ...unmeasured, accuracy: measureFile(grammar, file) }, bytes, answers };
}
