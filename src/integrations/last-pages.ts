import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';

/** What Astro calls its list of the pages of the last build, in the folder that it keeps things in. */
const LIST = 'incremental-build.json';

/** Where that folder has the pages themselves, by their paths in the built site. */
export const LAST_PAGES = 'dist';

/**
 * Takes the list of the last build’s pages off the disk while pages are rendered; Astro has read it by then, and writes
 * it at the end. A build that ends in between has written over some pages: by the old list, a later one would take
 * them for what they were.
 * @param own what renders pages otherwise; @param folder where Astro keeps things between builds
 */
export const withoutList = (own: AstroPrerenderer, folder: string): AstroPrerenderer => ({
  ...own,
  getStaticPaths() {
    rmSync(join(folder, LIST), { force: true });
    return own.getStaticPaths();
  },
});
