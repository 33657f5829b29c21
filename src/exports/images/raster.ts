import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '@resvg/resvg-js/package.json' with { type: 'json' };
import { Tinypool } from 'tinypool';
import { switchesFrom } from '../../site/switches.ts';
import type { Job } from './png-thread.ts';

const FOLDER = '.cache/png';
/** By its place in the project, since a build has this module in a bundle. */
const THREAD = 'src/exports/images/png-thread.ts';
/** Another encoder’s bytes have another name. */
const ENCODER = 'palette 2';

/**
 * Threads of their own: pixels are megabytes, which would make whoever holds a whole essay look through all of it for
 * what can go. Begun when a picture is to be made.
 */
let pool: Tinypool | undefined;
async function draw(job: Job): Promise<Buffer> {
  pool ??= new Tinypool({
    filename: pathToFileURL(resolve(THREAD)).href,
    minThreads: 1,
    maxThreads: Math.min(4, availableParallelism()),
    idleTimeout: 5000,
  });
  return Buffer.from((await pool.run(job)) as Uint8Array);
}

const pending = new Map<string, Promise<Buffer>>();

async function make(svg: string, scale: number, level: number, target: string): Promise<Buffer> {
  const cached = await readFile(target).catch(() => undefined);
  if (cached) return cached;
  await mkdir(dirname(target), { recursive: true });
  return draw({ svg, scale, level, target, draft: `${target}.${process.pid}` });
}

/**
 * An svg as a png, or the png that was made of the same svg before, in this build or an earlier one.
 * @param svg with a width and height, opaque paper, literal colours and outlined words: no font or stylesheet is
 *   asked for
 * @param scale pixels a user unit
 * @param folder where pngs are kept between builds
 * @throws what is wrong with the svg
 */
export function toPng(svg: string, scale: number, folder = FOLDER): Promise<Buffer> {
  const { pngLevel } = switchesFrom(process.env);
  const how = JSON.stringify([version, ENCODER, scale, pngLevel]);
  const target = join(resolve(folder), `${createHash('sha256').update(how).update(svg).digest('hex')}.png`);
  const made =
    pending.get(target) ?? make(svg, scale, pngLevel, target).finally(() => pending.delete(target));
  pending.set(target, made);
  return made;
}
