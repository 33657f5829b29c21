import { defineConfig } from 'vitest/config';
import { ELSEWHERE } from './tests/address/elsewhere.ts';
import LongestFirst from './tests/longest-first.ts';

/** Files of tests/built that also read the build for another address: what they hold depends on addresses. */
const ANYWHERE = 'headers links found oembed shared not-found ledger terms promises element'.split(' ');
/** Files of tests/browser that start Firefox, WebKit or Chromiums of other years: at three at once WebKit lost its session. */
const ENGINES = ['tests/browser/engines*.test.ts', 'tests/browser/other-browsers.test.ts'];
/** Builds and serves the site, once for all projects that need it. */
const globalSetup = ['tests/built/site.ts'];
/**
 * A worker keeps its modules, and with them its browser, from file to file: to read every chart anew
 * and to start a browser takes longer than most files do.
 */
const shared = {
  ...{ isolate: false, globalSetup, hookTimeout: 300_000 },
  // What is polled comes when it comes: a page of a busy machine may take seconds for what it does at once elsewhere.
  expect: { poll: { timeout: 15_000 } },
};
/**
 * Of four thousand tests that wait for a browser on a machine that does three things at once, one in a run of the
 * command came too late for what it waited for. It is tried once more, and the report names it: it may be right.
 */
const waits = { retry: 1 };

// One for all workers, which look at parts of what is alike: tests/by-chance.ts.
process.env['SEED'] ??= String(Date.now() % 1e6);

export default defineConfig({
  test: {
    // A file that leaves the house takes its colours from the stylesheet.
    css: true,
    reporters: ['default', './tests/project-times.ts'],
    sequence: { sequencer: LongestFirst },
    // One project after the other, so that each has the machine to itself.
    projects: [
      {
        extends: true, // A law that runs a hundred walks takes its time on a busy machine.
        test: {
          name: 'unit',
          include: ['tests/*.test.ts'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true, // What was built, read as files: no browser.
        test: {
          ...shared,
          name: 'dist',
          include: ['tests/built/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true, // The same site, built for another host and a folder there.
        test: {
          ...{ ...shared, globalSetup: ['tests/address/site.ts'], name: 'address' },
          include: ['tests/address/*.test.ts', ...ANYWHERE.map((name) => `tests/built/${name}.test.ts`)],
          env: { SITE: ELSEWHERE.site, BASE_URL: ELSEWHERE.base },
          maxWorkers: 2,
          testTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          ...{ ...shared, ...waits },
          name: 'engines',
          include: ENGINES,
          maxWorkers: 2,
          testTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true, // A worker waits a quarter of its time: for frames, fonts and timers. Two leave that unused.
        test: {
          ...{ ...shared, ...waits },
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          exclude: ENGINES,
          maxWorkers: 3,
          testTimeout: 75_000,
          sequence: { groupOrder: 5 },
        },
      },
      {
        extends: true, // What measures time, alone.
        test: {
          ...{ ...shared, ...waits },
          name: 'timing',
          include: ['tests/timing/*.test.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
});
