import type { Practice } from '../../data/practice.ts';
import { gloss, type Model } from '../infer/index.ts';

/**
 * The sign on the door, and the sentence that the models are asked: in practice every compound follows 去. The sign
 * alone is asked as well, so that nobody has to believe that 去 makes no difference. It does.
 */
export const SIGN = '開水間';
export const ASKED = [`去${SIGN}`, SIGN] as const;
/** A word has so many guesses at most. */
const MOST = 4;

/** A row of content/data/door-guesses.csv: what a model takes a word of the door for. */
export interface GuessRow {
  readonly sentence: string;
  readonly model: string;
  /** Of the word in the sentence, from 1. */
  readonly place: number;
  readonly word: string;
  /** 1 is the likeliest. */
  readonly rank: number;
  readonly gloss: string;
  /** To one decimal. */
  readonly percent: number;
}

interface Ranked {
  readonly gloss: string;
  readonly percent: number;
}

/** All glosses of each word with their shares, the likeliest first. @throws for a refused sentence */
function ranked(model: Model, sentence: string): { text: string; guesses: Ranked[] }[] {
  const answer = gloss(model, sentence, {}, Infinity);
  if ('refused' in answer)
    throw new Error(`content/practice.yaml: ${model.manifest.name} refuses ${sentence} (${answer.refused}).`);
  return answer.words.map(({ text, guesses }) => ({
    text,
    guesses: guesses.map((one) => ({ gloss: one.gloss, percent: Math.round(one.probability * 1000) / 10 })),
  }));
}

/**
 * What models take each word for: of each word the likeliest glosses of any of them, with the shares that all give
 * to these, so that one sees what a network has ruled out.
 */
export const guessRows = (models: readonly Model[]): GuessRow[] =>
  ASKED.flatMap((sentence) => {
    const answers = models.map((model) => ({ model: model.manifest.name, words: ranked(model, sentence) }));
    const likely = (place: number): Set<string> =>
      new Set(
        answers.flatMap(({ words }) =>
          (words[place]?.guesses ?? []).slice(0, MOST).flatMap((one) => (one.percent > 0 ? [one.gloss] : [])),
        ),
      );
    return answers.flatMap(({ model, words }) =>
      words.flatMap(({ text: word, guesses }, i) => {
        const kept = likely(i);
        return guesses
          .map((one, rank): GuessRow => ({ sentence, model, place: i + 1, word, rank: rank + 1, ...one }))
          .filter((one) => kept.has(one.gloss));
      }),
    );
  });

/** A row of content/data/door-senses.csv: how often a character has a gloss in the compounds of practice. */
export interface SenseRow {
  readonly word: string;
  readonly gloss: string;
  /** In how many places of compounds it has it. */
  readonly compounds: number;
  /** In how many of these it comes first, so that only the word after it can tell. */
  readonly leading: number;
}

/**
 * The senses of every word that comes first in a compound while its gloss has to be told from the next word, and of
 * those on the sign; of each word the commonest sense first.
 */
export function senseRows({ compounds, verbs }: Practice): SenseRow[] {
  const all = compounds.flatMap((parts) => parts.map((part, i) => ({ ...part, leads: i === 0 })));
  const sensesOf = (word: string): Set<string> =>
    new Set(all.filter((one) => one.word === word).map((one) => one.gloss));
  const leading = all
    .filter(({ word, leads }) => leads && (word in verbs || sensesOf(word).size > 1))
    .map(({ word }) => word);
  return [...new Set([...SIGN, ...leading])].flatMap((word) =>
    [...sensesOf(word)]
      .map((sense): SenseRow => {
        const own = all.filter((one) => one.word === word && one.gloss === sense);
        const first = own.filter(({ leads }) => leads).length;
        return { word, gloss: sense, compounds: own.length, leading: first };
      })
      .toSorted((a, b) => b.compounds - a.compounds),
  );
}

/** A row of content/data/door-networks.csv: how often a network is right where the next word decides. */
export interface NetworkRow {
  readonly model: string;
  readonly seed: number;
  readonly percent: number;
}

/** The networks by which way they may look. */
export const NETWORKS = ['gru', 'causal', 'bigru', 'transformer'] as const;

/** @param accuracy the rows of content/data/model-accuracy.csv; those of finished trainings count, before int8 */
export const networkRows = (accuracy: readonly Readonly<Record<string, string>>[]): NetworkRow[] =>
  NETWORKS.flatMap((model) =>
    accuracy
      .filter((row) => row['model'] === model && row['measure'] === 'near-right')
      .filter(({ weights, batches, planned }) => weights === 'float32' && batches === planned)
      .map(({ seed, value }) => ({
        model,
        seed: Number(seed),
        percent: Math.round(Number(value) * 1e4) / 100,
      })),
  );
