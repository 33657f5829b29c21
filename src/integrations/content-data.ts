import type { AstroIntegration } from 'astro';

/** The files of content/ as modules: text that src/data/load.ts reads. */
const CONTENT = /[\\/]content[\\/].*\.(ya?ml|csv|mdx)\?.*\braw\b/;

/** The same files without what says that they are text. */
const BARE = /[\\/]content[\\/].*\.(ya?ml|csv)$/;

/**
 * Says of the files of content/ that they are data and not code: else a word that changed would be another code
 * of all pages, and none could be taken from the last build. The keys of pages answer for them (src/book/page-keys.ts).
 * Without the mark, as with a version of Astro that has another one, every page is made anew.
 *
 * A dev server takes them for code once more: to find a page’s styles Astro asks for all that it depends on, each file
 * behind its text too, and for what could not be read as code again at each save, more than half a second for some two hundred files.
 */
export const contentData = (): AstroIntegration => ({
  name: 'content-data',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const marked = {
        name: 'content-data',
        apply: 'build' as const,
        transform: (code: string, id: string) =>
          CONTENT.test(id)
            ? { code, map: null, meta: { astroIncremental: { kind: 'content-data' } } }
            : undefined,
      };
      const empty = {
        name: 'content-data-files',
        apply: 'serve' as const,
        enforce: 'pre' as const,
        load: { filter: { id: BARE }, handler: () => ({ code: 'export {};', map: null }) },
      };
      updateConfig({ vite: { plugins: [marked, empty] } });
    },
  },
});
