import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/build/chromium.ts';
import { serve } from '../../src/build/serve.ts';
import { haveEngines } from './engines.ts';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
  }
}

/** Builds the site once and serves it to all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findChromium();
  haveEngines();
  if (!process.env['KEEP_DIST'])
    execFileSync('npx', ['astro', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // The test runner's own would make another site: one without the policy that readers' pages have.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  const { url, server } = await serve('dist');
  project.provide('site', url);
  return () => new Promise((done) => server.close(() => done()));
}
