/**
 * `npm run record-race` times both layers on this machine, for chart `race`: best when it does nothing else. All
 * lengths are timed in turn, again and again, so that a busy moment does not fall on one of them alone.
 */
import { writeFileSync } from 'node:fs';
import { runs, WIDTH, type RunName } from '../src/models/race/layers.ts';
import { calibrated, quicker, timed, type Timing } from '../src/models/race/timing.ts';
import { toCsv } from '../src/models/training/tables.ts';

const LENGTHS = [8, 16, 32, 64, 128, 256, 512, 1024];
const NAMES: readonly RunName[] = ['gru', 'attention', 'together', 'chain'];
const BEST_OF = 40;
const clock = (): number => performance.now();

const all = LENGTHS.flatMap((words) => {
  const own = runs(words);
  return NAMES.map((name) => ({ words, name, run: own[name], best: calibrated(own[name], clock) }));
});
for (let nth = 0; nth < BEST_OF; nth++)
  for (const one of all) one.best = quicker(one.best, timed(one.run, one.best.repetitions, clock));

const rounded = ({ ms }: Timing): number => Number(ms.toPrecision(4));
const rows = LENGTHS.map((words) => ({
  width: WIDTH,
  words,
  ...Object.fromEntries(all.filter((one) => one.words === words).map((one) => [one.name, rounded(one.best)])),
  best_of: BEST_OF,
  node: Number(process.versions.node.split('.')[0]),
  measured: new Date().toISOString().slice(0, 10),
}));
writeFileSync('content/data/race-times.csv', toCsv(rows));
console.table(rows);
