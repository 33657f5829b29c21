/** The models that pages load, and the grammar that they practised. */
import { readFileSync } from 'node:fs';
import { FOLDER, readManifest, readPractice } from '../scripts/train.ts';
import type { ModelName } from '../src/models/config.ts';
import { createGrammar } from '../src/models/grammar.ts';
import { loadModel, type Model } from '../src/models/infer/index.ts';

export const practice = readPractice();
export const grammar = createGrammar(practice);

/** A weight file as it is fetched. */
export function bytesOf(name: ModelName): ArrayBuffer {
  const file = readFileSync(`${FOLDER}/${name}.bin`);
  return new Uint8Array(file).buffer;
}
export const shipped = (name: ModelName): Promise<Model> => loadModel(readManifest(name), bytesOf(name));
