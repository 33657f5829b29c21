import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Options } from 'subset-font';
import { Tinypool } from 'tinypool';
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

/** Cuts a font to some characters. `name` is the file's, without what tells versions apart. */
export type CutFont = (name: string, source: string, chars: string, options?: Options) => Promise<string>;

/**
 * What cuts fonts, or takes the cuts that an earlier build left in the folder.
 * @returns `cut`, which tells a file's name in the folder as soon as that is known; and `made`, which
 *   waits until all those files are there
 */
export function fontCutter(folder: string): { cut: CutFont; made: () => Promise<unknown> } {
  // Begun when something is to be cut: a build that cuts nothing starts no thread.
  let pool: Tinypool | undefined;
  const make = async (cut: Cut): Promise<void> => {
    pool ??= new Tinypool({
      filename: new URL('./font-worker.ts', import.meta.url).href,
      minThreads: THREADS,
      maxThreads: THREADS,
    });
    await pool.run(cut);
  };
  const making = new Map<string, Promise<void>>();
  return {
    async cut(name, source, chars, options = {}) {
      const hash = (await hashOf(source)).copy().update(JSON.stringify([chars, options, PACKED]));
      const file = `${name}.${hash.digest('hex').slice(0, 10)}.woff2`;
      const target = join(folder, file);
      // Two may want the same one at once.
      if (!making.has(target) && !existsSync(target)) {
        making.set(target, make({ source, chars, options, target }));
      }
      return file;
    },
    made: () => {
      const all = Promise.all(making.values()).finally(() => pool?.destroy());
      all.catch(() => undefined);
      return all;
    },
  };
}
