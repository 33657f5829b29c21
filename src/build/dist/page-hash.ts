import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { elementsOf, headOf } from './html.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Paths in the built folder of the styles, scripts and fonts that a page or a stylesheet names.
 * @param from the path of that page or sheet; @param base the folder that the site is to stand in: `/essay/`
 */
export function namedFiles(text: string, from: string, base = '/'): string[] {
  const names = from.endsWith('.css')
    ? [...text.matchAll(/url\(["']?([^"')\s]+)/g)].map((m) => m[1] ?? '')
    : elementsOf(text).flatMap(({ properties }) => [properties['href'], properties['src']].filter(isText));
  const local = names
    .map((name) => name.replace(/[?#].*/s, ''))
    .filter((name) => /\.(css|js|woff2)$/.test(name) && !/^([a-z]+:|\/\/)/.test(name))
    .map((name) => (name.startsWith(base) ? `/${name.slice(base.length)}` : name));
  return [...new Set(local.map((name) => posix.resolve(posix.dirname(from), name)))];
}

/**
 * What a page looks like, as a hash: its words, and every file that its head names, through stylesheets.
 * A script below the head counts by its name, which changes with it.
 * @param folder the built site; @param page its path, `/print/`; @param salt what else counts
 * @param base the folder that the site is to stand in: `/essay/`
 */
export function pageHash(folder: string, page: string, salt = '', base = '/'): string {
  const hash = createHash('sha256').update(salt);
  const waiting = [`${page}index.html`];
  for (const file of waiting) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    hash.update(file).update(bytes);
    if (!/\.(html|css)$/.test(file)) continue;
    // The whole essay is on one page, and takes a second to parse.
    const text = headOf(bytes.toString());
    for (const name of namedFiles(text, file, base)) if (!waiting.includes(name)) waiting.push(name);
  }
  return hash.digest('hex').slice(0, 16);
}
