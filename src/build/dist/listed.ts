import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaOf } from './html.ts';

/**
 * Whether a built page may be listed: it says itself whether it is for search engines, so that
 * page and sitemap can't come to differ.
 * @param folder the built site; @param page the page's address
 * @param base the folder that the site is to stand in: `/essay/`
 */
export function listed(folder: string, page: string, base = '/'): boolean {
  const path = decodeURIComponent(new URL(page).pathname).slice(base.length);
  const file = join(folder, path, 'index.html');
  if (!existsSync(file)) return false;
  return !metaOf(readFileSync(file, 'utf8'), ['name', 'robots'])?.includes('noindex');
}
