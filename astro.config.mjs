import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/build/check-content.ts';
import { fonts } from './src/build/fonts.ts';
import { printEdition } from './src/build/print.ts';

export default defineConfig({
  site: 'https://hundred-models.example',
  trailingSlash: 'always',
  i18n: { locales: ['en', 'zh-hant'], defaultLocale: 'en' },
  integrations: [checkContent(), fonts(), mdx(), printEdition()],
  // The content security policy forbids inline style and script, so nothing is inlined.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
  devToolbar: { enabled: false },
});
