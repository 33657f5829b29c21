import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlaceholder, PLACEHOLDER, type Where } from '../../site/where.ts';

const FOLDER = 'embed/v1';

/**
 * Leaves out the frozen scripts that know only the placeholder's address, where a site is built for
 * another: they would show its charts, or none. A script of today names no address. Nobody has ever pasted
 * an older one from here, since it was never served here.
 * @param dist the built site
 */
export function dropForeignScripts(dist: string, where: Where): void {
  if (isPlaceholder(where)) return;
  const folder = join(dist, FOLDER);
  if (!existsSync(join(folder, 'frozen.json'))) return;
  const foreign = readdirSync(folder).filter(
    (name) =>
      /^embed\.[\da-f]+\.js$/.test(name) &&
      readFileSync(join(folder, name), 'utf8').includes(PLACEHOLDER.site),
  );
  for (const name of foreign) rmSync(join(folder, name));
  const list = JSON.parse(readFileSync(join(folder, 'frozen.json'), 'utf8')) as { file: string }[];
  const left = list.filter(({ file }) => !foreign.includes(file));
  writeFileSync(join(folder, 'frozen.json'), `${JSON.stringify(left, null, 2)}\n`);
}
