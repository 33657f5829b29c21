/** A folder of content/ that is gone as a whole, which is told of once and not for each of its files. */
import type { Content } from '../data/content.ts';
import { inOrder, type Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';

/** Folders that hold several files, those that hold others first. */
const FOLDERS: readonly string[] = [
  ...['claims', 'data', ...LANGS].map((name) => `content/${name}`),
  ...LANGS.flatMap((lang) => ['chapters', 'charts'].map((name) => `content/${lang}/${name}`)),
];

/** Whether a folder nothing is in, nor anything that could not be read. */
const isGone = (folder: string, { texts, lost }: Content): boolean =>
  ![...Object.keys(texts), ...Object.keys(lost)].some((file) => file.startsWith(`${folder}/`));

/** A folder that stands where none is read. */
const isStray = ({ rule, message }: Problem): boolean =>
  rule === 'file-name' && message.startsWith('is a folder that nothing reads: here stand');

/**
 * Problems in which a folder that is gone is told of once; one that nothing reads is where it may have been moved to.
 * @param content as it was read, without what is told of as gone
 */
export function withFoldersOnce(problems: readonly Problem[], content: Content): Problem[] {
  let left = [...problems];
  for (const folder of FOLDERS) {
    if (!isGone(folder, content)) continue;
    const missing = left.filter(({ rule, file }) => rule === 'missing-file' && file.startsWith(`${folder}/`));
    if (missing.length < 2) continue;
    const strays = left.filter(isStray);
    const [stray] = strays.length === 1 ? strays : [];
    const moved = stray ? ` Was it moved to ${stray.file}, which nothing reads?` : '';
    const message = `is missing, with all the files that stood in it: put it back.${moved}`;
    left = left.filter((one) => !missing.includes(one) && one !== stray);
    left.push({ file: folder, rule: 'missing-file', message });
  }
  return inOrder(left);
}
