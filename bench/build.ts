/**
 * `npm run bench:build [-- chapters [steps]]`: what a build takes, in a copy of the project: without a cache, with
 * nothing changed, after one changed word; and what each of so many chapters more costs it, new and unchanged. Each has
 * as many steps as the chapter that it is made after, or so many.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { copyOf } from './copy.ts';
import { addChapters } from './more-chapters.ts';

const CHAPTERS = 50;
const CHAPTER = 'content/en/chapters/moat.mdx';

/** What a build says when it ends: microseconds of the processor, its own alone, and kilobytes at most in use. */
const REPORT = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error('used=' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});`;

/** A build: seconds by the clock, seconds of the processor without the browser that prints, and megabytes. */
interface Cost {
  readonly clock: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Builds a copy. @throws what the build said, if it failed */
function build(folder: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`],
      ...['node_modules/astro/bin/astro.mjs', 'build'],
    ],
    { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } },
  );
  let said = '';
  const hear = (chunk: Buffer): void => void (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      const used = /used=(\{.*\})/.exec(said)?.[1];
      if (code || !used) failed(new Error(`the build in ${folder} failed:\n${said.slice(-3000)}`));
      else
        done({
          clock: (performance.now() - start) / 1000,
          ...(JSON.parse(used) as Pick<Cost, 'cpu' | 'memory'>),
        });
    });
  });
}

/** One word more in a chapter, which no other page shows. */
function changeWord(folder: string): void {
  const file = join(folder, CHAPTER);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(
    'A hundred makers shared one recipe.',
    'A hundred makers all shared one recipe.',
  );
  if (changed === text) throw new Error(`${CHAPTER} has lost the sentence that this bench changes.`);
  writeFileSync(file, changed);
}

const row = (name: string, { clock, cpu, memory }: Cost): string =>
  `| ${name} | ${clock.toFixed(1)} | ${cpu.toFixed(1)} | ${memory.toFixed(0)} | ${loadavg()[0]?.toFixed(1)} |`;
const each = (name: string, more: Cost, base: Cost, count: number): string => {
  const by = (key: 'clock' | 'cpu'): string => ((more[key] - base[key]) / count).toFixed(2);
  return `| ${name} | ${by('clock')} | ${by('cpu')} | | |`;
};

const [chapters = String(CHAPTERS), steps] = process.argv.slice(2);
/** What was typed, as a number of things. */
function howMany(typed: string, things: string): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`"${typed}" is no number of ${things}: say how many there are to be, 50 for instance.`);
  process.exit(1);
}
const count = howMany(chapters, 'chapters');
const stepsEach = steps === undefined ? Infinity : howMany(steps, 'steps');
const folder = copyOf(resolve('.'), 'build');
const emptied = (): void => rmSync(join(folder, '.cache'), { recursive: true, force: true });
try {
  console.log('| build | s by the clock | s of the processor | MB | load |\n|---|--:|--:|--:|--:|');
  const measured = async (name: string): Promise<Cost> => {
    const cost = await build(folder);
    console.log(row(name, cost));
    return cost;
  };
  const cold = await measured('cold');
  const unchanged = await measured('nothing changed');
  changeWord(folder);
  await measured('one word changed');
  addChapters(folder, 0, count, stepsEach);
  emptied();
  const more = await measured(`cold, ${count} chapters more`);
  const moreUnchanged = await measured(`nothing changed, ${count} chapters more`);
  console.log(each('each of them, cold', more, cold, count));
  console.log(each('each of them, unchanged', moreUnchanged, unchanged, count));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
