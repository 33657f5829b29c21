import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Where } from '../../site/where.ts';

/**
 * Where a built site is to stand, which its `robots.txt` says: so whoever serves or reads it needs no
 * variables of the build, and can't have others.
 * @param folder the built site
 * @throws if the folder holds none
 */
export function builtFor(folder: string): Where {
  const file = join(folder, 'robots.txt');
  const sitemap = /^Sitemap: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (!sitemap) throw new Error(`${file} names no sitemap: it is to say where the site stands.`);
  const { origin, pathname } = new URL(sitemap);
  return { site: origin, base: pathname.replace(/[^/]*$/, '') };
}
