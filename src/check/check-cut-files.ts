import type { Content } from '../data/content.ts';
import { missingIn } from '../data/missing-fields.ts';
import type { Problem } from '../data/problem.ts';
import type { PublishedClaims } from '../data/published-claims.ts';

/** How many published entries of one file are gone at once where its end was cut off, and no entry taken away. */
const GONE = 3;
/** How many different names are missed in one list where its end was cut off, and none of them misspelt. */
const MISSED = 8;
/** The lists whose entries others name, which nobody has published. */
const LISTS = ['sources', 'terms'].map((name) => `content/${name}.yaml`);

/** Files with words of the furniture. */
const FURNITURE = /^content\/[^/]+\/(?:site|pages)\.yaml$/;

/** The fewest things that are missing at once where it is the end of a file that is, by what the file holds. */
const LACKING: readonly (readonly [file: RegExp, least: number])[] = [
  [/^content\/(?:claims\/.+|sources|terms|practice|data\/.+)\.yaml$/, 2],
  [FURNITURE, 3],
];

const linesOf = ({ texts }: Content, file: string): string[] => (texts[file] ?? '').trimEnd().split('\n');

function problemOf(file: string, what: string, names: readonly string[], content: Content): Problem {
  const line = linesOf(content, file).length;
  const some = names.slice(0, 3).map((name) => `"${name}"`);
  const listed = `${some.join(', ')}${names.length > some.length ? ' …' : ''}`;
  const message = `ends here, and ${names.length} ${what} (${listed}): was its end cut off? Put them back.`;
  return { file, line, column: 1, rule: 'cut-file', message };
}

/** What is told of a file that is gone with all that it held. */
const missingFile = (file: string, ids: readonly string[]): Problem => ({
  ...{ file, rule: 'missing-file' },
  message: `is missing, and with it ${ids.length} entries that were published: put it back.`,
});

/** The published entries that are gone, by the file of their chapter's. */
function goneEntries({ claims, claimEntries, lost, texts }: Content, published: PublishedClaims) {
  const home = new Map([...claims.values()].map(({ id, chapter }) => [chapter, claimEntries.get(id)?.file]));
  const gone = new Map<string, string[]>();
  for (const [id, { chapter }] of Object.entries(published)) {
    const file = home.get(chapter) ?? `content/claims/${chapter}.yaml`;
    // Of an entry that only can't be read something else is told.
    if (claims.has(id) || (lost[file] !== undefined && lost[file] === texts[file] && lost[file].includes(id)))
      continue;
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

/** Whether a problem stands in the last entry of a list, in the last part of a file that is no list, or is of all of it. */
function isOfEnd({ file, line = 0 }: Problem, content: Content): boolean {
  const lines = linesOf(content, file);
  // What is missing among the words of the furniture is told where it stood.
  if (FURNITURE.test(file)) return line >= lines.length;
  // What a whole file lacks is told in its first line; parts of it stand in lines that begin alike.
  const isPart = (text: string): boolean =>
    lines.some((one) => one.startsWith('- ')) ? text.startsWith('- ') : /^ {2}[\w-]+:/.test(text);
  return line <= 1 || line > lines.findLastIndex(isPart);
}

/** Files that end before several things were said which have to be. */
function lackingFiles(content: Content, problems: readonly Problem[]): Problem[] {
  const lacking = problems.filter((one) => one.rule === 'missing-field' && isOfEnd(one, content));
  return [...Map.groupBy(lacking, ({ file }) => file)].flatMap(([file, all]) => {
    const least = LACKING.find(([pattern]) => pattern.test(file))?.[1] ?? Infinity;
    const names = all.flatMap(({ message }) => missingIn(message));
    return names.length >= least
      ? [problemOf(file, 'things that have to be said are not', names, content)]
      : [];
  });
}

/**
 * Files whose end is gone, each told once: what was there is missed in a hundred places.
 * @param problems what was found, with what it misses
 */
export function cutFileProblems(
  content: Content,
  published: PublishedClaims,
  problems: readonly Problem[],
): Problem[] {
  const ofLists = LISTS.flatMap((file) => {
    const names = missedIn(file, problems);
    return names.length >= MISSED
      ? [problemOf(file, 'ids that others name are not in it', names, content)]
      : [];
  });
  const all = [
    ...[...goneEntries(content, published)]
      .filter(([, ids]) => ids.length >= GONE)
      .map(([file, ids]) =>
        content.texts[file] === undefined
          ? missingFile(file, ids)
          : problemOf(file, 'of its entries that were published are gone', ids, content),
      ),
    ...ofLists,
    ...lackingFiles(content, problems),
  ];
  return [...new Map(all.map((one) => [one.file, one])).values()];
}

/** Those of files that are cut off which can be read: of the others it is told that they can't be. */
export const cutAndRead = (cut: readonly Problem[], problems: readonly Problem[]): Problem[] =>
  cut.filter(({ file }) => !problems.some((one) => one.file === file && one.unreadable));

/** Problems without those that a file is the cause of whose end is gone, its last entry's included. */
export function withoutCut(
  problems: readonly Problem[],
  cut: readonly Problem[],
  content: Content,
): Problem[] {
  const files = cut.map(({ file }) => file);
  const isOfCut = (one: Problem): boolean =>
    files.includes(one.file) &&
    (one.rule === 'missing-field' || one.rule === 'field-value') &&
    isOfEnd(one, content);
  return problems.filter((one) => !isOfCut(one));
}
