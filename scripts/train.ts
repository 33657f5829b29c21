/**
 * `npm run train` makes every weight of public/models again, and says what it measured: some ten minutes on one core.
 *
 * `npm run train -- gru:2 elman` trains these (without a seed the one that ships), `npm run train -- all` every model
 * with three seeds, and `npm run train -- --check` only the first batches of what ships, which have to give the same
 * bytes again. `npm run train -- tables` trains nothing and writes anew what charts show of the files that are there,
 * as each training does at its end.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readTexts } from '../src/build/disk/read.ts';
import { readContent } from '../src/data/content.ts';
import type { Practice } from '../src/data/practice.ts';
import { CONFIGS, type ModelName } from '../src/models/config.ts';
import { createGrammar } from '../src/models/grammar.ts';
import type { Manifest } from '../src/models/manifest.ts';
import {
  SEEDS,
  SHIPPED,
  SHIPPED_SEED,
  trainAndMeasure,
  trainingOf,
  type Row,
} from '../src/models/training/runs.ts';
import { ship, startOf, type Shipped } from '../src/models/training/ship.ts';
import { fromCsv, toCsv, withRows } from '../src/models/training/tables.ts';
import { writeDoorTables } from './door-tables.ts';
import { writeLooks } from './looks.ts';
import { writePracticeTables } from './practice-tables.ts';
import { writeWordOrderTables } from './word-order-tables.ts';

export const FOLDER = 'public/models';
export const ACCURACY = 'content/data/model-accuracy.csv';
export const ANSWERS = 'content/data/model-answers.csv';

/** content/practice.yaml, read and checked. @throws what is wrong with it, by line */
export function readPractice(): Practice {
  const { practice, problems } = readContent(readTexts('.'));
  if (practice) return practice;
  const own = problems.filter(({ file }) => file === 'content/practice.yaml');
  throw new Error(
    own.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n') ||
      'There is no content/practice.yaml.',
  );
}

export const readManifest = (name: ModelName): Manifest =>
  JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Manifest;
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What `gru:2` asks for. @throws a sentence with what may be asked for */
function parseRun(text: string): [ModelName, number] {
  const [name = '', seed = SHIPPED_SEED] = text.split(':');
  if (name in CONFIGS && Number.isInteger(Number(seed))) return [name as ModelName, Number(seed)];
  throw new Error(
    `"${text}" is no model: use one of ${Object.keys(CONFIGS).join(', ')}, a seed after a colon (gru:2), all, tables or --check.`,
  );
}

/** Writes a model's files, and its rows in both tables. */
export function writeShipped({ manifest, bytes, answers }: Shipped): void {
  const { name, accuracy, training } = manifest;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.bin`, bytes);
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(manifest)}\n`);
  const { seed, rate, batches } = training;
  const common = { model: name, seed, rate, planned: batches, batches, weights: 'int8' as const };
  writeRows(
    Object.entries(accuracy).map(([measure, value]): Row => ({
      ...common,
      measure,
      value: Math.round(value * 1e4) / 1e4,
    })),
  );
  const others = fromCsv(textOf(ANSWERS)).filter(({ model }) => model !== name);
  const order = (row: object): number => SHIPPED.indexOf((row as { model: ModelName }).model);
  writeFileSync(ANSWERS, toCsv([...others, ...answers].toSorted((a, b) => order(a) - order(b))));
}

export const writeRows = (rows: readonly Row[]): void =>
  writeFileSync(ACCURACY, withRows(textOf(ACCURACY), rows));

async function check(practice: Practice): Promise<void> {
  for (const name of SHIPPED) {
    const { training } = readManifest(name);
    const found = await startOf(createGrammar(practice), trainingOf(name, training.seed));
    const same = found === training.start.sha256;
    console.log(
      `${name}: ${training.start.batches} batches give ${same ? 'the same weights' : `other weights: ${found}`}`,
    );
    if (!same) process.exitCode = 1;
  }
}

if (import.meta.main) {
  const practice = readPractice();
  const asked = process.argv.slice(2);
  const every =
    asked.includes('all') && Object.keys(CONFIGS).flatMap((name) => SEEDS.map((seed) => `${name}:${seed}`));
  if (asked.includes('--check')) await check(practice);
  else {
    const runs = every || (asked.length ? asked.filter((one) => one !== 'tables') : SHIPPED);
    for (const [name, seed] of runs.map(parseRun)) {
      const grammar = createGrammar(practice);
      const { model, rows } = trainAndMeasure(grammar, name, seed, console.log);
      writeRows(rows);
      if (!SHIPPED.includes(name) || seed !== SHIPPED_SEED) continue;
      const shipped = await ship(grammar, practice.sentences, name, seed, model);
      writeShipped(shipped);
      if (name === 'transformer') await writeLooks();
      console.log(`${name}.bin: ${shipped.bytes.length} bytes, SHA-256 ${shipped.manifest.sha256}`);
      console.log(shipped.manifest.accuracy);
    }
    await writeDoorTables(practice, FOLDER, ACCURACY);
    writePracticeTables(practice, ACCURACY);
    await writeWordOrderTables(practice, FOLDER, ACCURACY);
  }
}
