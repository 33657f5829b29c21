import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LANG, htmlLang, LANGS } from '../i18n/lang.ts';
import { listed } from '../build/dist/listed.ts';

/** The sitemap of all pages that say of themselves that they may be listed. */
export function sitemapOfListed(): AstroIntegration {
  let built = { folder: 'dist', base: '/' };
  const map = sitemap({
    filter: (page) => listed(built.folder, page, built.base),
    i18n: {
      defaultLocale: DEFAULT_LANG,
      locales: Object.fromEntries(LANGS.map((lang) => [lang, htmlLang(lang)])),
    },
  });
  const done = map.hooks['astro:config:done'];
  return {
    ...map,
    hooks: {
      ...map.hooks,
      'astro:config:done': (options) => {
        built = { folder: fileURLToPath(options.config.outDir), base: options.config.base };
        return done?.(options);
      },
    },
  };
}
