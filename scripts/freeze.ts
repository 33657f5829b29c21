/**
 * `npm run freeze` writes down what is published: the web component as it is now, under a name that is its
 * content, for hosts that hold a script to its hash; the addresses of chapters and steps; and the ledger and
 * the data as they stand. What is in public/embed/v1 is never changed or removed, and no address is. While the check finds
 * anything, nothing is written: a claim that has changed would lose its trace. A cell that differs from what was
 * published is taken as it stands, and said, and so are a table that has lost a row and two texts that changed places.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { elementScript, frozenOf } from '../src/embed/element-script.ts';
import { checkAll, readCharts } from '../src/build/disk/read.ts';
import { ContentError, sentence } from '../src/data/problem.ts';
import type { RuleId } from '../src/data/rule-ids.ts';
import { freezeContent } from './freeze-content.ts';

const FOLDER = 'public/embed/v1';
const LIST = `${FOLDER}/frozen.json`;

/** Rules about what differs from what was published, and may be right. */
const AS_IT_STANDS: readonly RuleId[] = ['published-cell', 'published-row', 'published-text'];

/** A frozen script; the newest stands last in the list. */
export interface Frozen {
  readonly file: string;
  readonly integrity: string;
}

/** All frozen scripts, from the oldest to the newest. */
export const frozen = (): Frozen[] =>
  existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Frozen[]) : [];

if (import.meta.main) {
  const all = await checkAll('.');
  // What is right as it stands is said to be by freezing it.
  const problems = all.filter(({ rule }) => !AS_IT_STANDS.includes(rule));
  const taken = all.filter((one) => !problems.includes(one));
  if (problems.length) {
    console.error(new ContentError(problems).message);
    console.error('Nothing is frozen while there is something to mend.');
    process.exit(1);
  }
  const { steps, claims } = await freezeContent('.', new Date().toISOString().slice(0, 10));
  for (const one of taken) console.log(`taken as it stands: ${sentence(one)}`);
  console.log(`published: ${steps} more steps, ${claims} more entries of the ledger`);
  const script = await elementScript(await readCharts('.'));
  const made = frozenOf(script);
  const list = frozen();
  if (!list.some(({ file }) => file === made.file)) {
    writeFileSync(`${FOLDER}/${made.file}`, script);
    writeFileSync(LIST, `${JSON.stringify([...list, made], null, 2)}\n`);
  }
  console.log(`${made.file} ${made.integrity}`);
}
