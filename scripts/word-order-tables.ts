/** Writes what the chart `positions` shows; `npm run train -- tables` does it without a training. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Practice } from '../src/data/practice.ts';
import { createGrammar } from '../src/models/grammar.ts';
import { loadModel } from '../src/models/infer/index.ts';
import type { Manifest } from '../src/models/manifest.ts';
import { fromCsv } from '../src/models/training/tables.ts';
import { wordOrderTables } from '../src/models/training/word-order.ts';

/** @param folder of the weights; @param accuracy the file that measures the trainings */
export async function writeWordOrderTables(
  practice: Practice,
  folder: string,
  accuracy: string,
): Promise<void> {
  const manifest = JSON.parse(readFileSync(`${folder}/transformer.json`, 'utf8')) as Manifest;
  const bytes = new Uint8Array(readFileSync(`${folder}/transformer.bin`)).buffer;
  const model = await loadModel(manifest, bytes);
  const tables = wordOrderTables(createGrammar(practice), model, fromCsv(readFileSync(accuracy, 'utf8')));
  for (const [file, csv] of Object.entries(tables)) writeFileSync(file, csv);
}
