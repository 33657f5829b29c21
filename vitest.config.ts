import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A file that leaves the house takes its colours from the stylesheet.
    css: true,
    projects: [
      {
        extends: true, // A law that runs a hundred walks takes its time on a busy machine.
        test: { name: 'unit', include: ['tests/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
