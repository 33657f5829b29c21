import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { copyOf } from './copy.ts';

/** A dev server in a copy of the project, whose content can be written as an editor writes it. */
export interface DevServer {
  readonly folder: string;
  readonly url: string;
  /** Bytes that its process has in use after garbage was collected. */
  heap(): Promise<number>;
  close(): void;
}

/**
 * Says on a signal what is in use in all threads. Code is let go only after it has not run for some collections, and so
 * one is not enough; and what Node holds for a thread (a module, a watched file) is let go between two collections, by
 * the loop of events: ten in a row left tens of megabytes that no snapshot of the heap had. An inspector that is attached keeps every script that ever ran.
 */
const REPORT = `
  import { isMainThread } from 'node:worker_threads';
  const channel = new BroadcastChannel('heap');
  const used = async () => {
    for (let n = 0; n < 10; n++) {
      gc();
      await new Promise((done) => setTimeout(done, 50));
    }
    return process.memoryUsage().heapUsed;
  };
  if (isMainThread) {
    let sum = 0;
    channel.onmessage = ({ data }) => { if (data.used) sum += data.used; };
    process.on('SIGUSR2', async () => {
      sum = await used();
      channel.postMessage({});
      setTimeout(() => console.error('heap=' + sum + ';'), 5000);
    });
  } else channel.onmessage = async ({ data }) => {
    if (!data.used) channel.postMessage({ used: await used() });
  };
  channel.unref();
`;

/** Starts one. @returns once it listens @throws what it said, if it ends before */
export async function devServer(): Promise<DevServer> {
  const folder = copyOf(resolve('.'), 'editor', ['.cache']);
  const server = spawn(
    process.execPath,
    [
      ...['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(REPORT)}`],
      ...['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'],
    ],
    { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } },
  );
  let said = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const look of waiting) look();
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  /** What a pattern finds in what the server says from now on, or has said. */
  const says = (pattern: RegExp, from = 0): Promise<string> =>
    new Promise((done, fail) => {
      const look = (): void => {
        const [, found] = pattern.exec(said.slice(from)) ?? [];
        if (found === undefined) return;
        waiting.delete(look);
        done(found);
      };
      waiting.add(look);
      server.once('exit', () => fail(new Error(`the server ended:\n${said}`)));
      look();
    });
  return {
    folder,
    url: await says(/(http:\/\/127\.0\.0\.1:\d+)/),
    heap() {
      const from = said.length;
      server.kill('SIGUSR2');
      return says(/heap=(\d+);/, from).then(Number);
    },
    close() {
      server.removeAllListeners('exit');
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
