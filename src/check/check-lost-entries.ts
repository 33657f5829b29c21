import type { Content } from '../data/content.ts';
import { inOrder, sentence, type Problem } from '../data/problem.ts';
import type { PublishedLists } from '../data/published-lists.ts';
import type { Term } from '../data/term-schemas.ts';
import { byLang } from '../i18n/lang.ts';
import { lostMoves, lostNames, lostTerms, type LostEntry } from './lost-entries.ts';
import { lostHouseLeaves, lostHouseTerms } from './lost-house-terms.ts';

/** Where `npm run freeze` writes down what the lists held. */
const FROZEN = 'src/data/published-lists.json';

/** The glossary with the terms and the written forms that it had once. */
function withTerms({ terms }: Content, once: PublishedLists['terms'], slips: readonly string[]) {
  const kept = [...terms].filter(([id]) => !slips.includes(id));
  const all = new Map(kept);
  for (const [id, forms] of Object.entries(once)) {
    const now = terms.get(id);
    const joined = byLang((lang) => {
      const own = now?.[lang] ?? { term: id, definition: id, forms: [], also: [], except: [] };
      const both = (key: 'forms' | 'also' | 'except') => [...new Set([...own[key], ...forms[lang][key]])];
      return { ...own, forms: both('forms'), also: both('also'), except: both('except') };
    });
    all.set(id, { id, ...joined } satisfies Term);
  }
  return all;
}

/** The content with all that its lists had once, but what they refuse. */
function restored(content: Content, once: PublishedLists, lost: readonly LostEntry[]): Content {
  const slips = lost.flatMap(({ slip }) => slip ?? []);
  const phrases = byLang((lang) =>
    content.houseTerms[lang].map((rule) => {
      // A word of the house's that is misspelt would be asked for wherever the right one stands.
      const meant = lost.find(({ slip }) => slip === rule.house)?.name ?? `"${rule.house}"`;
      const before = once.houseTerms[lang].find(({ house }) => `"${house}"` === meant);
      if (!before) return rule;
      const allowed = [...new Set([...rule.allowed, ...before.allowed])];
      return { ...rule, house: before.house, allowed, article: rule.article || before.article };
    }),
  );
  return {
    ...content,
    names: [
      ...new Set([
        ...content.names,
        ...once.names.filter((name) => lost.some((one) => one.name === `"${name}"`)),
      ]),
    ],
    terms: withTerms(content, once.terms, slips),
    houseTerms: phrases,
    moved: new Map([
      ...Object.entries(once.moved),
      ...[...content.moved].filter(([from]) => !slips.includes(from)),
    ]),
  };
}

/** How many lines apart what is gone may be where one cut took it. */
const NEAR = 6;

/** Entries that one cut took away together; one that is misspelt is a mistake of its own. */
function cuts(lost: readonly LostEntry[]): LostEntry[][] {
  const groups: LostEntry[][] = [];
  for (const one of [...lost].sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0))) {
    const isNear = ({ at, slip }: LostEntry): boolean =>
      at.file === one.at.file && slip === one.slip && (one.at.line ?? 0) - (at.line ?? 0) <= NEAR;
    const group = groups.find((all) => all.some(isNear));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const listed = (names: readonly string[]): string => {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `${names.slice(0, 3).join(', ')}${more}`;
};

/** What is told of entries that one cut took away. */
function problemOf(all: readonly LostEntry[], because: Problem | undefined): Problem[] {
  const [first] = all;
  if (!first) return [];
  const names = listed(all.map(({ name }) => name));
  const where = because?.line ? ` (${because.file}:${because.line}:${because.column ?? 1})` : '';
  const say = (message: string): Problem[] => [{ ...first.at, rule: 'lost-entry', message }];
  if (first.slip !== undefined)
    return say(
      `"${first.slip}" was never published, and ${names} was and is gone${where}: one of them is misspelt.`,
    );
  return say(
    all.some(({ certain }) => certain)
      ? `no longer refuses ${names}, as it did when it was published: put it back or, if it is meant, take it out of ${FROZEN} as well.`
      : `lacks ${names}, which stood here when it was published and is missed now${where}: put it back.`,
  );
}

/** Each cut, once. */
const problemsOf = (lost: readonly LostEntry[], because?: Problem): Problem[] =>
  cuts(lost).flatMap((all) => problemOf(all, because));

/**
 * Problems in which what a list has lost since it was published is told of once, where it stood, and not wherever it
 * is missed. What nobody misses may be taken away.
 * @param once what the lists held; @param check all that is wrong with some content
 */
export function withLostEntries(
  content: Content,
  once: PublishedLists,
  check: (content: Content) => Problem[],
): Problem[] {
  const refusals = lostHouseTerms(content, once);
  const lost = [
    ...[...lostNames(content, once), ...lostTerms(content, once)],
    ...[...lostMoves(content, once), ...lostHouseLeaves(content, once)],
  ];
  const certain = problemsOf(refusals);
  // A language that its list has lost is missed in the file that a translation would have.
  const isOfList = ({ rule, message }: Problem): boolean =>
    rule === 'missing-file' && certain.some(({ file }) => message.includes(file));
  const look = (one: Content): Problem[] => check(one).filter((problem) => !isOfList(problem));
  const before = look(content);
  const isMisspelt = refusals.some(({ slip }) => slip !== undefined);
  if (!(lost.length || isMisspelt) || !before.length) return inOrder([...before, ...certain]);
  const isSlip = ({ rule, file, line }: Problem): boolean =>
    rule === 'listed-name' && lost.some(({ at, slip }) => slip && at.file === file && at.line === line);
  const after = look(restored(content, once, [...refusals, ...lost])).filter((one) => !isSlip(one));
  if (after.length >= before.length) return inOrder([...before, ...certain]);
  const left = new Set(after.map(sentence));
  const files = new Set(lost.map(({ at }) => at.file));
  const because = before.find((one) => !left.has(sentence(one)) && !files.has(one.file));
  // Of a file that can't be read that is told, and it lacks all that it had.
  const unread = new Set(before.flatMap(({ file, unreadable }) => (unreadable ? [file] : [])));
  const all = [...refusals, ...lost].filter(({ at }) => !unread.has(at.file));
  return inOrder([...after, ...problemsOf(all, because)]);
}
