import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** From the root, since the routes that ask for it are themselves built into another folder. */
const FOLDER = '.cache/made';
const CODE = 'src';
const LIST = 'package-lock.json';
/** What the check alone reads: of these nothing is made, and freezing the content renews them. */
const OF_CHECK = /^published-(?:data|texts)\.json$/;

/** A hash of files in src/, of what they depend on, and of what runs them. */
function hashOf(isPart: (file: string) => boolean): string {
  const files = readdirSync(CODE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isPart(entry.name) && !OF_CHECK.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256').update(process.version);
  // A fork may keep another list of what it depends on.
  if (existsSync(LIST)) hash.update(readFileSync(LIST));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

let code: string | undefined;
/** All that makes things but the content. */
const codeHash = (): string => (code ??= hashOf((name) => /\.(ts|json)$/.test(name)));

/**
 * The same of all of src/, layouts and stylesheets too, and of what is said beside it of how a build goes on: for which
 * browsers, in which pieces. Whatever a page is made with.
 */
export const sourceHash = (): string =>
  ['package.json', 'astro.config.mjs']
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256').update(hashOf(() => true)))
    .digest('hex');

let drafts = 0;
async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Written beside and moved, so that two builds at once never read half a file.
  const draft = `${path}.${process.pid}.${drafts++}`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/**
 * A place in the build's cache for a text that takes long to make. It holds one text: that of the last
 * build that had to make it.
 * @param name its path within the cache; @param from all that the text is made from, but the code
 */
export function cacheSlot(name: string, from: string) {
  const path = join(FOLDER, name);
  const key = createHash('sha256').update(codeHash()).update(from).digest('hex');
  return {
    /** The text, if it was made from the same by the same code. */
    read(): string | undefined {
      try {
        const cached = readFileSync(path, 'utf8');
        return cached.startsWith(key) ? cached.slice(key.length) : undefined;
      } catch {
        return undefined;
      }
    },
    /** Comes to the disk while others go on; what can't be written is made again by the next build. */
    write(text: string): void {
      save(path, key + text).catch(() => undefined);
    },
  };
}
