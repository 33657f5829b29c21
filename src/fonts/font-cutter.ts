import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Options } from 'subset-font';
import type { Cut } from './font-worker.ts';

/** Threads at most: each takes some hundred megabytes. */
const THREADS = Math.min(4, availableParallelism());

/** Which packer made a cut: another one’s bytes have another name. */
const PACKED = 'woff2 at 10';

const hashes = new Map<string, Promise<Hash>>();
/** The hash of a font file, to be copied and gone on with. */
function hashOf(file: string): Promise<Hash> {
  const reading = async (): Promise<Hash> => createHash('sha256').update(await readFile(file));
  const hash = hashes.get(file) ?? reading();
  hashes.set(file, hash);
  return hash;
}

interface Job {
  readonly cut: Cut;
  done(): void;
  failed(error: Error): void;
}

/** Makes cuts in threads, which start when they are needed and keep what they have unpacked until the end. */
function threads(): { make: (cut: Cut) => Promise<void>; end: () => void } {
  const waiting: Job[] = [];
  const workers = new Set<Worker>();
  const idle: (() => void)[] = [];
  const start = (): void => {
    const worker = new Worker(new URL('./font-worker.ts', import.meta.url));
    workers.add(worker);
    let job: Job | undefined;
    const next = (): void => {
      job = waiting.shift();
      if (job) worker.postMessage(job.cut);
      else idle.push(next);
    };
    worker.on('message', (fault?: string) => {
      if (fault === undefined) job?.done();
      else job?.failed(new Error(fault));
      next();
    });
    worker.on('error', (error: Error) => {
      workers.delete(worker);
      job?.failed(error);
      if (waiting.length) start();
    });
    next();
  };
  const make = (cut: Cut): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ cut, done, failed });
      const next = idle.pop();
      if (next) next();
      else if (workers.size < THREADS) start();
    });
  const end = (): void => {
    for (const worker of workers) void worker.terminate();
    workers.clear();
    idle.length = 0;
  };
  return { make, end };
}

/** Cuts a font to some characters. `name` is the file's, without what tells versions apart. */
export type CutFont = (name: string, source: string, chars: string, options?: Options) => Promise<string>;

/**
 * What cuts fonts, or takes the cuts that an earlier build left in the folder.
 * @returns `cut`, which tells a file's name in the folder as soon as that is known; and `made`, which
 *   waits until all those files are there
 */
export function fontCutter(folder: string): { cut: CutFont; made: () => Promise<unknown> } {
  const { make, end } = threads();
  const making = new Map<string, Promise<void>>();
  return {
    async cut(name, source, chars, options = {}) {
      const hash = (await hashOf(source)).copy().update(JSON.stringify([chars, options, PACKED]));
      const file = `${name}.${hash.digest('hex').slice(0, 10)}.woff2`;
      const target = join(folder, file);
      // Two embeds may want the same one at once.
      if (!making.has(target) && !existsSync(target)) {
        making.set(target, make({ source, chars, options, target }));
      }
      return file;
    },
    made: () => {
      const all = Promise.all(making.values()).finally(end);
      all.catch(() => undefined);
      return all;
    },
  };
}
