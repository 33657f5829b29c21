import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { install } from '../src/build/browser/debian.ts';

/** A program that the tests need. */
export interface Program {
  readonly name: string;
  /** The Debian package that it comes with. */
  readonly debian: string;
  /** What it is needed for, as the beginning of a sentence: “The headers are tested against”. */
  readonly why: string;
  /** Where it is looked for, if it is not one to be called by its name. */
  readonly folders?: readonly string[];
}
const FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin'];

/** Where a program is, if it is there. */
export const there = ({ name, folders = FOLDERS }: Program): string | undefined =>
  folders.map((f) => join(f, name)).find((path) => existsSync(path));

/**
 * The path of a program: one that is there, else one that can be had.
 * @throws a sentence that says how to get it
 */
export function find(program: Program): string {
  const { name, debian, why } = program;
  const found = there(program) ?? (install(debian) ? there(program) : undefined);
  if (found) return found;
  throw new Error(`${why} ${name}, which could not be had. Install it (Debian: apt-get install ${debian}).`);
}

/**
 * Installs what is missing, where it may. For the test runner's own process: a test's would be
 * taken for dead while apt works. What could not be had fails those tests that need it.
 */
export function have(...programs: readonly Program[]): void {
  const missing = programs.filter((p) => !there(p));
  if (missing.length) install(...missing.map((p) => p.debian));
}

/** A port of this machine that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
