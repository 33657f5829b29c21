import { CONFIGS, type ModelName } from '../config.ts';
import type { Grammar } from '../grammar.ts';
import { mulberry32 } from '../rng.ts';
import { MEASURES, seedOf } from './evaluate.ts';
import { createModel, parameterCount } from './model.ts';
import { CUT_SEED, CUT_SENTENCES } from './shipped-measures.ts';
import { fromCsv, toCsv } from './tables.ts';

/** What the table of all seeds has of each training. */
const SHOWN = ['near-left', 'near-right', 'distance-43', 'distance-67', 'topics-6', 'cut-own', 'cut-other'];

const sizeOf = (name: ModelName, { vocabulary: { words, glosses } }: Grammar): number => {
  const sizes = { words: words.length, glosses: glosses.length };
  return parameterCount(createModel(CONFIGS[name], sizes, mulberry32(1), (size) => new Float32Array(size)));
};

const percent = (share: string | undefined): number | '' =>
  share === undefined ? '' : Math.round(Number(share) * 1e4) / 100;

/**
 * Every finished training, and below it the file that was made of it where one ships.
 * @param accuracy content/data/model-accuracy.csv as text
 */
function seedRows(grammar: Grammar, accuracy: string) {
  const rows = fromCsv(accuracy).filter(({ batches, planned }) => batches === planned);
  const keys = [...new Set(rows.map(({ model, seed, weights }) => `${model} ${seed} ${weights}`))];
  return keys.map((key) => {
    const [model = '', seed = '', weights = ''] = key.split(' ');
    const own = rows.filter(
      (row) => row['model'] === model && row['seed'] === seed && row['weights'] === weights,
    );
    const value = (measure: string) => percent(own.find((row) => row['measure'] === measure)?.['value']);
    return {
      ...{ model, seed, weights, parameters: sizeOf(model as ModelName, grammar) },
      ...{ rate: own[0]?.['rate'], batches: own[0]?.['batches'] },
      ...Object.fromEntries(SHOWN.map((measure) => [measure.replace('-', '_'), value(measure)])),
    };
  });
}

/** How much was asked for each column of those rows, and of which sentences. */
function measureRows() {
  return SHOWN.map((name) => {
    const measure = MEASURES.find((one) => one.name === name);
    const asked = measure
      ? { sentences: measure.count, seed: seedOf(name) }
      : { sentences: CUT_SENTENCES, seed: CUT_SEED };
    return { measure: name.replace('-', '_'), ...asked };
  });
}

/**
 * The table of all networks and seeds, and what was asked in it.
 * @param accuracy content/data/model-accuracy.csv as text
 * @returns CSV by its file
 */
export const seedTables = (grammar: Grammar, accuracy: string): Record<string, string> => ({
  'content/data/model-seeds.csv': toCsv(seedRows(grammar, accuracy)),
  'content/data/model-measures.csv': toCsv(measureRows()),
});
