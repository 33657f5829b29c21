/** The folders of content/, and files that stand in none that is read. */
import { LANGS } from '../i18n/lang.ts';
import { isSlip, type Problem } from './problem.ts';

const TOP: readonly string[] = ['claims', 'data', ...LANGS];
const OF_LANGUAGE: readonly string[] = ['chapters', 'charts', 'claims', 'data'];

/** A path as it would be right, and what is told of the folder that is called otherwise. */
export interface ResolvedPath {
  /** None where nobody can tell. */
  readonly right: string | undefined;
  readonly problem?: Problem;
}

/** The folder that a name is a slip for. */
const meant = (name: string, known: readonly string[]): string | undefined =>
  known.find((one) => one.toLowerCase() === name.toLowerCase() || isSlip(name, one));

const strange = (folder: string, known: readonly string[], right: string | undefined): Problem => ({
  file: folder,
  rule: 'file-name',
  message: right
    ? `is a folder that nothing reads: call it ${right}.`
    : `is a folder that nothing reads: here stand ${known.join(', ')}.`,
});

/**
 * Looks whether a file stands in a folder that is read.
 * @param file its path, as `content/en/chapters/moat.mdx`
 * @returns its path with folders as they are called, and the folder that is called otherwise, if one is
 */
export function resolveFolder(file: string): ResolvedPath {
  const parts = file.split('/');
  const [root = '', top = '', within = ''] = parts;
  if (parts.length < 3) return { right: file };
  const isTop = TOP.includes(top);
  const rightTop = isTop ? top : meant(top, TOP);
  if (!rightTop || !isTop) {
    const problem = strange(`${root}/${top}`, TOP, rightTop);
    return { right: rightTop && [root, rightTop, ...parts.slice(2)].join('/'), problem };
  }
  if (parts.length < 4 || !(LANGS as readonly string[]).includes(top) || OF_LANGUAGE.includes(within))
    return { right: file };
  const right = meant(within, OF_LANGUAGE);
  const problem = strange(`${root}/${top}/${within}`, OF_LANGUAGE, right);
  return { right: right && [root, top, right, ...parts.slice(3)].join('/'), problem };
}
