import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/build/browser/chromium.ts';
import { serve } from '../../src/build/hosting/serve.ts';
import { PROGRAMS as BROWSERS } from '../browser/engines.ts';
import { haveOld } from '../browser/old-chromiums.ts';
import { have } from '../programs.ts';
import { PROGRAMS as SERVERS } from './servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
  }
}

async function buildAndServe(): Promise<{ url: string; close(): Promise<void> }> {
  findChromium();
  const start = Date.now();
  if (!process.env['KEEP_DIST']) {
    execFileSync('npx', ['astro', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // The test runner's own would make another site: one without the policy that readers' pages have.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    console.log(`built the site in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  const { url, server } = await serve('dist');
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
  if (project.name === 'browser') {
    have(...Object.values(BROWSERS));
    haveOld();
  }
  if (project.name === 'dist') have(...Object.values(SERVERS));
  const { url, close } = await (run.site ??= buildAndServe());
  project.provide('site', url);
  return close;
}
