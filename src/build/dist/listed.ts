import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaOf } from './html.ts';

/**
 * Whether a built page may be listed: it says itself whether it is for search engines, so that
 * page and sitemap can't come to differ.
 * @param folder the built site; @param page the page's address
 */
export function listed(folder: string, page: string): boolean {
  const file = join(folder, decodeURIComponent(new URL(page).pathname), 'index.html');
  if (!existsSync(file)) return false;
  return !metaOf(readFileSync(file, 'utf8'), ['name', 'robots'])?.includes('noindex');
}
