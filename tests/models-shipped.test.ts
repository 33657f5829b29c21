/** What pages say of the models, asked of the files that ship. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCURACY, ANSWERS, readManifest } from '../scripts/train.ts';
import { CONFIGS, type ModelName } from '../src/models/config.ts';
import { mulberry32 } from '../src/models/rng.ts';
import { CUES, type Sentence } from '../src/models/sentence.ts';
import { MEASURES, seedOf } from '../src/models/training/evaluate.ts';
import { SHIPPED, SHIPPED_SEED, trainingOf } from '../src/models/training/runs.ts';
import { answersOfFile, CUT_SEED, measureCuts } from '../src/models/training/shipped-measures.ts';
import { answerRows } from '../src/models/training/ship.ts';
import { fromCsv } from '../src/models/training/tables.ts';
import { isTurn } from './by-chance.ts';
import { grammar, practice, shipped } from './shipped-models.ts';

const { words, glosses } = grammar.vocabulary;
const transformer = await shipped('transformer');

describe('what is said of the shipped files is so:', () => {
  /** The shares of right answers for near cues, in the sentences of `near-left`. */
  async function near(name: ModelName): Promise<{ left: number; right: number }> {
    const measure = MEASURES[0] as (typeof MEASURES)[number];
    const random = mulberry32(seedOf(measure.name));
    const sentences = Array.from({ length: 1000 }, () => measure.draw(grammar, random));
    const answers = answersOfFile(await shipped(name))(sentences);
    const share = (cue: number): number => {
      const right = sentences.flatMap(({ cues, glosses }: Sentence, s) =>
        cues.flatMap((own, i) => (own === cue ? [answers[s]?.[i] === glosses[i]] : [])),
      );
      return right.filter(Boolean).length / right.length;
    };
    const shares = { left: share(CUES.left), right: share(CUES.right) };
    console.log(`${name}, seed ${seedOf(measure.name)}, 1,000 sentences:`, shares);
    return shares;
  }

  it('near cues, left and right, are 1.00 for the Transformer', async () => {
    const { left, right } = await near('transformer');
    expect(left).toBeGreaterThanOrEqual(0.995);
    expect(right).toBeGreaterThanOrEqual(0.995);
    expect(transformer.manifest.accuracy['near-left']).toBe(left);
  });

  it('the GRU, which has not read them yet, is right about at most .55 of the right cues', async () => {
    const { left, right } = await near('gru');
    expect(left).toBeGreaterThanOrEqual(0.995);
    expect(right).toBeLessThanOrEqual(0.55);
  });

  it.runIf(isTurn(3, 2))(
    'a cut of the own topic leaves at most .25 of six topics, of another at least .98',
    () => {
      const cuts = measureCuts(grammar, transformer);
      console.log(`cuts, seed ${CUT_SEED}, 1,000 sentences:`, cuts);
      expect(cuts['cut-own']).toBeLessThanOrEqual(0.25);
      expect(cuts['cut-other']).toBeGreaterThanOrEqual(0.98);
      expect(transformer.manifest.accuracy).toMatchObject(cuts);
    },
  );

  it('the printed answers are theirs, twelve sentences, and int8 changed none', async () => {
    const rows = (await Promise.all(SHIPPED.map(shipped))).flatMap((file) =>
      answerRows(practice.sentences, file),
    );
    const printed = fromCsv(readFileSync(ANSWERS, 'utf8'));
    const plain = (row: object) => Object.values({ ...row, float32_gloss: '' }).map(String);
    expect(printed.map(plain)).toEqual(rows.map(plain));
    expect(printed.filter(({ gloss, float32_gloss }) => gloss !== float32_gloss)).toEqual([]);
    const counts = practice.sentences.map(
      (one) =>
        rows.filter(({ sentence, model, word }) => sentence === one && model === 'gru' && word !== '，')
          .length,
    );
    expect(counts).toHaveLength(12);
    expect(counts).toContain(12);
  });

  it('the table of accuracy has for each file what its manifest has', () => {
    const rows = fromCsv(readFileSync(ACCURACY, 'utf8')).filter(({ weights }) => weights === 'int8');
    for (const name of SHIPPED) {
      const own = rows.filter(({ model }) => model === name).map((row) => [row.measure, row.value]);
      const said = Object.entries(readManifest(name).accuracy);
      expect(own).toEqual(said.map(([measure, value]) => [measure, String(Math.round(value * 1e4) / 1e4)]));
    }
  });

  it('their manifests name this vocabulary, and the seed that was settled', () => {
    for (const name of SHIPPED) {
      const { training, ...manifest } = readManifest(name);
      const { seed, rate, batches } = trainingOf(name, SHIPPED_SEED);
      expect(manifest).toMatchObject({ name, words, glosses, config: CONFIGS[name] });
      expect(training).toMatchObject({ seed, rate, batches });
    }
  });
});
