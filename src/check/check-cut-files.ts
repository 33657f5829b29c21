import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import type { PublishedClaims } from '../data/published-claims.ts';

/** How many published entries of one file are gone at once where its end was cut off, and no entry taken away. */
const GONE = 3;
/** How many different names are missed in one list where its end was cut off, and none of them misspelt. */
const MISSED = 8;
/** The lists whose entries others name, which nobody has published. */
const LISTS = ['sources', 'terms'].map((name) => `content/${name}.yaml`);

function problemOf(file: string, what: string, names: readonly string[], { texts }: Content): Problem {
  const line = (texts[file] ?? '').trimEnd().split('\n').length;
  const some = names.slice(0, 3).map((name) => `"${name}"`);
  const listed = `${some.join(', ')}${names.length > some.length ? ' …' : ''}`;
  const message = `ends here, and ${names.length} ${what} (${listed}): was its end cut off? Put them back.`;
  return { file, line, column: 1, rule: 'cut-file', message };
}

/** The published entries that are gone, by the file of their chapter's. */
function goneEntries({ claims, claimEntries, lost, texts }: Content, published: PublishedClaims) {
  const home = new Map([...claims.values()].map(({ id, chapter }) => [chapter, claimEntries.get(id)?.file]));
  const gone = new Map<string, string[]>();
  for (const [id, { chapter }] of Object.entries(published)) {
    const file = home.get(chapter) ?? `content/claims/${chapter}.yaml`;
    // Of an entry that only can't be read something else is told.
    if (claims.has(id) || texts[file] === undefined || lost[file] === texts[file]) continue;
    gone.set(file, [...(gone.get(file) ?? []), id]);
  }
  return gone;
}

/** The names that others miss in a list. */
const missedIn = (file: string, problems: readonly Problem[]): string[] => [
  ...new Set(
    problems
      .flatMap(({ misses = [] }) => misses)
      .flatMap(({ in: lead, name }) =>
        name !== undefined && lead === file.replace(/yaml$/, '') ? [name] : [],
      ),
  ),
];

/**
 * Lists of entries whose end is gone, each told once: what was there is missed in a hundred places.
 * @param problems what was found, with what it misses
 */
export const cutFileProblems = (
  content: Content,
  published: PublishedClaims,
  problems: readonly Problem[],
): Problem[] => [
  ...[...goneEntries(content, published)]
    .filter(([, ids]) => ids.length >= GONE)
    .map(([file, ids]) => problemOf(file, 'of its entries that were published are gone', ids, content)),
  ...LISTS.flatMap((file) => {
    const names = missedIn(file, problems);
    return names.length >= MISSED
      ? [problemOf(file, 'ids that others name are not in it', names, content)]
      : [];
  }),
];

/** Problems without those that a file is the cause of whose end is gone, its last entry's included. */
export function withoutCut(
  problems: readonly Problem[],
  cut: readonly Problem[],
  content: Content,
): Problem[] {
  const isOfLast = ({ file, line = 0, rule }: Problem): boolean => {
    const end = cut.find((one) => one.file === file)?.line;
    if (end === undefined || (rule !== 'missing-field' && rule !== 'field-value')) return false;
    const entries = (content.texts[file] ?? '').split('\n').slice(0, end);
    return line > entries.findLastIndex((text) => text.startsWith('- '));
  };
  return problems.filter((one) => !isOfLast(one));
}
