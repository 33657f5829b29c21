/**
 * `npm run freeze` keeps the web component as it is now, under a name that is its content,
 * for hosts that hold a script to its hash. What is in public/embed/v1 is never changed or removed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { elementScript, frozenOf } from '../src/embed/element-script.ts';
import { readCharts } from '../src/build/disk/read.ts';

const FOLDER = 'public/embed/v1';
const LIST = `${FOLDER}/frozen.json`;

/** A frozen script; the newest stands last in the list. */
export interface Frozen {
  readonly file: string;
  readonly integrity: string;
}

/** All frozen scripts, from the oldest to the newest. */
export const frozen = (): Frozen[] =>
  existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Frozen[]) : [];

if (import.meta.main) {
  const charts = Object.entries(await readCharts('.')).map(([id, { states }]) => [id, states] as const);
  const script = await elementScript(Object.fromEntries(charts));
  const made = frozenOf(script);
  const list = frozen();
  if (!list.some(({ file }) => file === made.file)) {
    writeFileSync(`${FOLDER}/${made.file}`, script);
    writeFileSync(LIST, `${JSON.stringify([...list, made], null, 2)}\n`);
  }
  console.log(`${made.file} ${made.integrity}`);
}
