import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findChromium, findShell } from '../../src/build/browser/chromium.ts';
import { serve } from '../../src/build/hosting/serve.ts';
import { PROGRAMS as BROWSERS } from '../browser/engines.ts';
import { haveOld } from '../browser/old-chromiums.ts';
import { have } from '../programs.ts';
import { PROGRAMS as SERVERS } from './servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The host that serves the built site, without a slash at its end. */
    site: string;
    /** The built folder. */
    dist: string;
  }
}

interface Site {
  /** Where it is built, from the root. */
  readonly folder: string;
  /** What the environment says to the build. */
  readonly env: Readonly<Record<string, string>>;
}

/** Builds a site, unless it is to be as it was last built, and serves it. */
export async function buildAndServe({ folder, env }: Site): Promise<{ url: string; close(): Promise<void> }> {
  const start = Date.now();
  if (!process.env['KEEP_DIST'] || !existsSync(folder)) {
    execFileSync('npx', ['astro', 'build', '--outDir', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // The test runner's own would make another site: one without the policy that readers' pages have.
      env: { ...process.env, ...env, NODE_ENV: 'production' },
    });
    console.log(`built ${folder} in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  const { url, server } = await serve(folder);
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connections open until it ends.
        server.closeAllConnections();
      }),
  };
}

/** Where the projects of a run, each of which loads this file for itself, find what the first one did. */
const run = globalThis as { site?: ReturnType<typeof buildAndServe> };

/** Builds the site and serves it, once for all projects of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (project.name === 'engines') {
    have(...Object.values(BROWSERS));
    haveOld();
  }
  if (project.name === 'dist') have(...Object.values(SERVERS));
  findChromium();
  if (project.name === 'browser') findShell();
  const { url, close } = await (run.site ??= buildAndServe({ folder: 'dist', env: {} }));
  project.provide('site', url);
  project.provide('dist', 'dist');
  return close;
}
