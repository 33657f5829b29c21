import type { Content } from '../data/content.ts';
import { isNear, type Problem } from '../data/problem.ts';
import type { PublishedLists } from '../data/published-lists.ts';

const TABLE = /^content\/data\/(.+)\.csv$/;
const nameOf = (file: string): string => TABLE.exec(file)?.[1] ?? file;

/** The table that a lost one may be called now: one that was never published and is written nearly so, or the only one. */
function renamedTo(file: string, content: Content, { files }: PublishedLists): string | undefined {
  const fresh = Object.keys(content.texts).filter((one) => TABLE.test(one) && !files.includes(one));
  const near = fresh.find((one) => isNear(nameOf(one), nameOf(file)));
  return near ?? (fresh.length === 1 ? fresh[0] : undefined);
}

function messageOf(file: string, content: Content, lists: PublishedLists): string {
  if (!TABLE.test(file)) return 'is missing: put it back.';
  const beside = file.replace(/csv$/, 'yaml');
  const now = renamedTo(file, content, lists);
  const found = `is missing, and ${beside} with it; its addresses, /data/${nameOf(file)}.csv and .json, were published`;
  return now === undefined
    ? `${found}: put both back.`
    : `${found}. Were the two renamed to ${nameOf(now)}? Call them as they were called.`;
}

/**
 * Tables that were published and are gone, their descriptions with them, and other files that were.
 * @returns what is told of each, once; and the content, in which what is missed for want of them is not told
 */
export function withLostFiles(
  content: Content,
  lists: PublishedLists,
): { readonly content: Content; readonly problems: readonly Problem[] } {
  const gone = lists.files.filter(
    // Of half a pair the other half tells.
    (file) => !(file in content.texts) && !(file.replace(/csv$/, 'yaml') in content.texts),
  );
  if (!gone.length) return { content, problems: [] };
  // A table is missed by its name, and words that a list has by whatever they are.
  const lost = Object.fromEntries(gone.map((file) => [file, TABLE.test(file) ? nameOf(file) : '']));
  const problems = gone.map((file): Problem => ({
    file,
    rule: 'missing-file',
    message: messageOf(file, content, lists),
  }));
  return { content: { ...content, lost: { ...content.lost, ...lost } }, problems };
}
