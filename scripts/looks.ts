/** `npm run looks` writes the tables of chart `attention` from the Transformer in public/models. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModel } from '../src/models/infer/index.ts';
import type { Manifest } from '../src/models/manifest.ts';
import { lookTables } from '../src/models/training/looks.ts';

/** Where a data set stands. */
export const tableFile = (name: string): string => `content/data/${name}.csv`;

/** Writes the tables anew; public/models has to hold the Transformer. */
export async function writeLooks(folder = 'public/models'): Promise<void> {
  const manifest = JSON.parse(readFileSync(`${folder}/transformer.json`, 'utf8')) as Manifest;
  const bytes = new Uint8Array(readFileSync(`${folder}/transformer.bin`)).buffer;
  const tables = lookTables(await loadModel(manifest, bytes));
  for (const [name, csv] of Object.entries(tables)) writeFileSync(tableFile(name), csv);
}

if (import.meta.main) await writeLooks();
