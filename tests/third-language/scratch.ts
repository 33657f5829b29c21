/** A small essay in three languages, in a folder of its own: the code as it is, with one line more in its table. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { essay } from '../rules/essay.ts';
import { CODE } from '../rules/rule.ts';
import { LINE, translation } from './translated.ts';

/** In the build's own cache, where nobody looks for a site to publish. */
export const ROOT = '.cache/third-language';

/** What a build reads beside the code and the content. */
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What the code knows of the essay that was published, which this one is not. */
const EMPTIED: Readonly<Record<string, string>> = {
  'src/data/published-claims.json': '{}',
  'src/data/published-lists.json': '{}',
  'src/urls/promised.json': '{ "pages": [], "chapters": {}, "charts": {}, "retired": {} }',
  'src/embed/weights.json': '{}',
};

/** Writes a file of a scratch folder, with its folders. */
function writeIn(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/**
 * Writes the folder anew.
 * @param keep leaves what was built there; @param root the folder, which must lie within .cache/
 * @returns its content, by path
 */
export function writeScratch(keep = false, root = ROOT): Readonly<Record<string, string>> {
  const write = (file: string, text: string): void => {
    writeIn(root, file, text);
  };
  mkdirSync(root, { recursive: true });
  // What earlier builds found of fonts stays, and saves half of the time.
  for (const name of [...COPIED, 'content', ...(keep ? [] : ['dist'])])
    rmSync(join(root, name), { recursive: true, force: true });
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  if (!existsSync(join(root, 'node_modules'))) symlinkSync('../../node_modules', join(root, 'node_modules'));
  rmSync(join(root, 'src/charts'), { recursive: true });
  for (const { name } of readdirSync('src/playgrounds', { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  ))
    rmSync(join(root, 'src/playgrounds', name), { recursive: true });
  for (const [file, text] of Object.entries(EMPTIED)) write(file, text);
  write(CODE, `${(essay[CODE] ?? '').replaceAll('../../../../src/', '../')}export default barsOf();\n`);
  const table = 'src/i18n/lang.ts';
  write(table, readFileSync(table, 'utf8').replace('} as const satisfies', `${LINE}\n} as const satisfies`));
  const content = Object.fromEntries(Object.entries(essay).filter(([file]) => file !== CODE));
  const all = { ...content, ...translation(content) };
  for (const [file, text] of Object.entries(all)) write(file, text);
  return all;
}
