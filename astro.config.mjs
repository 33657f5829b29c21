import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { catalogue } from './src/integrations/catalogue.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { contentData } from './src/integrations/content-data.ts';
import { deliver } from './src/integrations/deliver.ts';
import { devMemory } from './src/integrations/dev-memory.ts';
import { fonts } from './src/integrations/fonts.ts';
import { lower } from './src/integrations/lower.ts';
import { onLog } from './src/integrations/rolldown-log.ts';
import { sitemapOfListed } from './src/integrations/sitemap.ts';
import { DEFAULT_LANG, LANGS } from './src/i18n/lang.ts';
import { arranged } from './src/mdx/arrange.ts';
import { FEATURES } from './src/mdx/mdx.ts';
import { whereFrom } from './src/site/where.ts';

const where = whereFrom(process.env);
const type = fonts();
/** Options of a build that keeps some modules together in a file. */
const output = (groups) => ({ output: { codeSplitting: { groups } } });

/**
 * Lists of what to fetch ahead weighed as much as what a reader’s setting does with it: a line for each chart with
 * controls. As a plugin, since Astro takes nothing of this option but its own.
 */
const unlisted = {
  name: 'no-preload-lists-of-controls',
  configEnvironment: (name) =>
    name === 'client' && {
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, files, { hostId }) => (/controls|answers/i.test(hostId) ? [] : files),
        },
      },
    },
};

export default defineConfig({
  ...where,
  trailingSlash: 'always',
  // With all else that a build keeps for the next; builds for two addresses would throw away each other’s.
  cacheDir: `./.cache/astro/${encodeURIComponent(where.site + where.base)}`,
  experimental: { incrementalBuild: true },
  i18n: { locales: LANGS, defaultLocale: DEFAULT_LANG },
  integrations: [
    checkContent(),
    contentData(),
    type.integration,
    mdx(),
    sitemapOfListed(),
    lower(),
    deliver(type),
    catalogue(),
    devMemory(),
  ],
  markdown: { processor: satteri({ features: FEATURES, mdastPlugins: [arranged] }) },
  // The content security policy forbids inline style and script, so nothing is inlined.
  build: {
    ...{ inlineStylesheets: 'never', format: 'directory' },
    // PNGs are drawn in other threads: so many may wait for theirs that this one always has a page to make.
    concurrency: 32,
  },
  vite: {
    plugins: [unlisted],
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Scraps that most scripts need are one request.
      rolldownOptions: {
        onLog,
        ...output([
          {
            name: 'runtime',
            test: /preload-helper|i18n\/(fill|default-lang)\.ts|picture\/(sizes|colour)\.ts|client\/(theme\/(theme-change|darkened)|page\/(media|start-page))\.ts/,
          },
          { name: 'format', test: /src\/i18n\/(lang|format)\.ts/ },
          // What every chart is drawn with: playgrounds share some of it, and would have it cut in scraps.
          {
            name: 'kit',
            test: /src\/(kit\/(index|chart\/\w+|marks\/(say|note|block|frame|line)|scales\/scale)|picture\/mark)\.ts/,
          },
        ]),
      },
    },
    // The worker that draws loads each chart when it is needed, and what charts share at once.
    worker: {
      format: 'es',
      rolldownOptions: output([{ name: 'shared', test: /\/src\/|\/d3-/, minShareCount: 2 }]),
    },
  },
  devToolbar: { enabled: false },
});
