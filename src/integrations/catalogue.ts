import type { AstroIntegration } from 'astro';

/** Adds the page of all parts, at /parts/, while one develops; no reader gets it. */
export const catalogue = (): AstroIntegration => ({
  name: 'catalogue',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      const entrypoint = new URL('../catalogue/Parts.astro', import.meta.url);
      injectRoute({ pattern: '/parts', entrypoint });
    },
  },
});
