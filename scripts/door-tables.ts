/** Writes what the charts `gloss` and `unrolled` show from the shipped weights; `npm run train -- tables` does it without a training. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Practice } from '../src/data/practice.ts';
import { loadModel } from '../src/models/infer/index.ts';
import type { Manifest } from '../src/models/manifest.ts';
import { guessRows, networkRows, senseRows } from '../src/models/training/door.ts';
import { SHIPPED } from '../src/models/training/runs.ts';
import { fromCsv, toCsv } from '../src/models/training/tables.ts';
import { unrolledTables } from '../src/models/training/unrolled.ts';

/** The tables by their files, as they have to be. @param folder of the weights; @param accuracy the file that measures them */
export async function doorTables(
  practice: Practice,
  folder: string,
  accuracy: string,
): Promise<Record<string, string>> {
  const models = await Promise.all(
    SHIPPED.map((name) => {
      const manifest = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Manifest;
      return loadModel(manifest, new Uint8Array(readFileSync(`${folder}/${name}.bin`)).buffer);
    }),
  );
  const gru = models[SHIPPED.indexOf('gru')];
  if (!gru) throw new Error(`${folder} has no recurrent network (gru), whose states are drawn.`);
  return {
    ...unrolledTables(gru),
    'content/data/door-guesses.csv': toCsv(guessRows(models)),
    'content/data/door-senses.csv': toCsv(senseRows(practice)),
    'content/data/door-networks.csv': toCsv(networkRows(fromCsv(readFileSync(accuracy, 'utf8')))),
  };
}

/** Writes them. @param of as for `doorTables` */
export async function writeDoorTables(...of: Parameters<typeof doorTables>): Promise<void> {
  for (const [file, csv] of Object.entries(await doorTables(...of))) writeFileSync(file, csv);
}
