/**
 * `npm run record-race` times both layers on this machine, for chart `race`: best when it does nothing else. All
 * lengths are timed in turn, again and again, so that a busy moment does not fall on one of them alone. With `-- again` the
 * times that stand there count as well, so that several runs of a day come to one best.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runs, WIDTH, type RunName } from '../src/models/race/layers.ts';
import { calibrated, quicker, timed } from '../src/models/race/timing.ts';
import { fromCsv, toCsv } from '../src/models/training/tables.ts';

const LENGTHS = [8, 16, 32, 64, 128, 256, 512, 1024];
const NAMES: readonly RunName[] = ['gru', 'attention', 'together', 'chain'];
const BEST_OF = 40;
const FILE = 'content/data/race-times.csv';
const measured = new Date().toISOString().slice(0, 10);
const node = process.versions.node.split('.')[0] ?? '';
const clock = (): number => performance.now();

const all = LENGTHS.flatMap((words) => {
  const own = runs(words);
  return NAMES.map((name) => ({ words, name, run: own[name], best: calibrated(own[name], clock) }));
});
for (let nth = 0; nth < BEST_OF; nth++)
  for (const one of all) one.best = quicker(one.best, timed(one.run, one.best.repetitions, clock));

/** Times of the same day and version; of others nobody knows what else was different. */
const before = process.argv.includes('again')
  ? fromCsv(readFileSync(FILE, 'utf8')).filter((row) => row['measured'] === measured && row['node'] === node)
  : [];
const rows = LENGTHS.map((words) => {
  const known = before.find((row) => Number(row['words']) === words);
  const times = all
    .filter((one) => one.words === words)
    .map(({ name, best }) => [
      name,
      Math.min(Number(best.ms.toPrecision(4)), Number(known?.[name] ?? Infinity)),
    ]);
  const best_of = BEST_OF + Number(known?.['best_of'] ?? 0);
  return { width: WIDTH, words, ...Object.fromEntries(times), best_of, node, measured };
});
writeFileSync(FILE, toCsv(rows));
console.table(rows);
