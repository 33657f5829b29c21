import type { AstroIntegration } from 'astro';

/** The files of content/ as modules: text that src/data/load.ts reads. */
const CONTENT = /[\\/]content[\\/].*\.(ya?ml|csv|mdx)\?.*\braw\b/;

/**
 * Says of the files of content/ that they are data and not code: else a word that changed would be another code
 * of all pages, and none could be taken from the last build. The keys of pages answer for them (src/book/page-keys.ts).
 * Without the mark, as with a version of Astro that has another one, every page is made anew.
 */
export const contentData = (): AstroIntegration => ({
  name: 'content-data',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const plugin = {
        name: 'content-data',
        apply: 'build' as const,
        transform: (code: string, id: string) =>
          CONTENT.test(id)
            ? { code, map: null, meta: { astroIncremental: { kind: 'content-data' } } }
            : undefined,
      };
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
});
