import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/build/check-content.ts';


export default defineConfig({
  site: 'https://hundred-models.example',
  trailingSlash: 'always',
  i18n: { locales: ['en', 'zh-hant'], defaultLocale: 'en' },
  integrations: [checkContent(), mdx()],
  // The content security policy forbids inline style and script, so nothing is inlined.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { plugins: [{name:'f', resolveId: (id) => id.startsWith('virtual:fonts') ? '\0'+id : undefined, load: (id) => id.endsWith('fonts.css') ? '' : id.endsWith('virtual:fonts') ? 'export const preload = []' : undefined}], build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
  devToolbar: { enabled: false },
});
