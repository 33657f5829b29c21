import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest empties stylesheets; this one is read for its colours.
    css: { include: /tokens\.css/ },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/*.test.ts'] } },
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
