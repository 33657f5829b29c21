import type { Content } from '../data/content.ts';
import { isNear, isSlip, nearestName, type Problem } from '../data/problem.ts';
import type { PublishedClaims } from '../data/published-claims.ts';
import { missedOf } from './missed-entries.ts';
import { slugOf } from './twins.ts';

/** A list of entries that others name by their ids. */
interface List {
  /** What the paths of its files begin with, as `Problem.misses` has it. */
  readonly in: string;
  readonly ids: readonly string[];
  readonly at: (id: string) => Pick<Problem, 'file' | 'line' | 'column'>;
  /** Where an entry belongs that is not there. */
  readonly end: (id: string, missed: readonly Problem[]) => Pick<Problem, 'file' | 'line' | 'column'>;
}

const lastLine = ({ texts }: Content, file: string): number =>
  (texts[file] ?? '').trimEnd().split('\n').length;

/** Where an entry of the ledger belongs: behind the one before which it was published, or at the end of its file. */
function homeOf(id: string, missed: readonly Problem[], content: Content, published: PublishedClaims) {
  const chapter =
    published[id]?.chapter ?? slugOf(missed.find(({ file }) => file.endsWith('.mdx')) ?? { file: '' });
  const ids = Object.keys(published).filter((one) => published[one]?.chapter === chapter);
  const before = ids.slice(0, Math.max(0, ids.indexOf(id))).findLast((one) => content.claims.has(one));
  const beside = [...content.claims.values()].findLast((claim) => claim.chapter === chapter)?.id;
  const file = content.claimEntries.get(before ?? beside ?? '')?.file ?? `content/claims/${chapter}.yaml`;
  return before === undefined
    ? { file, line: lastLine(content, file), column: 1 }
    : { file, ...content.claimAt(before) };
}

function listsOf(content: Content, published: PublishedClaims): List[] {
  const one = (name: 'sources' | 'terms'): List => {
    const file = `content/${name}.yaml`;
    const ids = [...content[name].keys()];
    const index = (id: string): number =>
      content.yamlScalarsOf(file).find(({ path, text }) => path[1] === 'id' && text === id)
        ?.path[0] as number;
    return {
      ...{ in: `content/${name}.`, ids },
      at: (id) => ({ file, ...content.valueAt(file, [index(id), 'id']) }),
      end: () => ({ file, line: lastLine(content, file), column: 1 }),
    };
  };
  const ledger: List = {
    ...{ in: 'content/claims/', ids: [...content.claims.keys()] },
    at: (id) => ({ file: 'content/claims/', ...content.claimAt(id) }),
    end: (id, missed) => homeOf(id, missed, content, published),
  };
  return [ledger, one('sources'), one('terms')];
}

/** How often an id stands anywhere but where it is given. */
function usesOf(id: string, { texts }: Content): number {
  const word = new RegExp(`(?<![\\w-])(?<!^- id: )${id}(?![\\w-])`, 'gm');
  return Object.values(texts).reduce(
    (n, text) => n + (text.includes(id) ? (text.match(word)?.length ?? 0) : 0),
    0,
  );
}

const named = (missed: readonly Problem[]): string => {
  const [first] = missed.filter(({ line }) => line !== undefined);
  return first ? ` (${first.file}:${first.line}:${first.column})` : '';
};

/** Says of no entry that it is not used. */
const isUnused = ({ rule }: Problem): boolean => rule === 'unused-source' || rule === 'unused-claim';

const isOfChapter = ({ file }: Problem): boolean => slugOf({ file }) !== '';
const isAt = (one: Problem, place: Pick<Problem, 'file' | 'line'>): boolean =>
  one.line === place.line && one.file === place.file;

/**
 * Problems in which an entry that many name and no list has is told once: at the entry whose id is nearly the same and
 * that nobody names, or where it would stand.
 */
export function withListedOnce(
  problems: readonly Problem[],
  content: Content,
  published: PublishedClaims,
): Problem[] {
  let left = [...problems];
  const gone = new Map<
    string,
    { place: Pick<Problem, 'file' | 'line' | 'column'>; names: string[]; missed: Problem[] }
  >();
  for (const list of listsOf(content, published)) {
    // Numbers of a claim are missed in an entry that is there.
    const isThere = new Set(list.ids);
    const isLedger = list.in === 'content/claims/';
    // Of what can’t be read nobody knows what it is nearly called.
    const isLost = Object.keys(content.lost).some((file) => file.startsWith(list.in));
    for (const [name, missed] of missedOf(left, list.in, isThere)) {
      const slip = list.ids.find(
        (id) => isSlip(id, name) && !(isLedger && id in published) && !usesOf(id, content),
      );
      if (missed.length < 2 && !(isLedger && name in published)) {
        // Named once, by a name that nearly is an entry’s: which of the two is right nobody knows, and one line says it.
        if (slip !== undefined) left = left.filter((one) => !(isUnused(one) && isAt(one, list.at(slip))));
        continue;
      }
      const near = nearestName(name, list.ids);
      if (slip === undefined && (isLost || missed.length < 2 || (near !== undefined && isNear(near, name))))
        continue;
      if (slip === undefined && isLedger && !(name in published) && !missed.some(isOfChapter)) continue;
      const place = slip === undefined ? list.end(name, missed) : list.at(slip);
      left = left.filter((one) => !missed.includes(one) && !(isUnused(one) && isAt(one, place)));
      // What an entry itself named that is gone may be named by nobody else.
      if (slip === undefined && isLedger) left = left.filter((one) => !isUnused(one));
      if (slip !== undefined) {
        // Where a term is introduced under its right id, the entry means it.
        left = left.filter(
          ({ rule, message }) => rule !== 'term-first-use' || !message.includes(`id="${slip}"`),
        );
        const message = `"${slip}" is named by nobody, and "${name}" is, which no entry is called${named(missed)}: one of them is misspelt.`;
        left.push({ ...place, rule: 'listed-id', message });
        continue;
      }
      const key = `${place.file}:${place.line}`;
      const before = gone.get(key) ?? { place, names: [], missed: [] };
      gone.set(key, { place, names: [...before.names, name], missed: [...before.missed, ...missed] });
    }
  }
  for (const { place, names, missed } of gone.values()) {
    // Where a file ends within an entry, that is told, and those behind it are gone with its end.
    const isEnd = ({ rule, unreadable, ...one }: Problem): boolean =>
      one.file === place.file && (unreadable === true || rule === 'missing-field');
    if (left.some(isEnd)) continue;
    const some = names.slice(0, 3).map((name) => `"${name}"`);
    const all = `${some.join(', ')}${names.length > some.length ? ' …' : ''}`;
    const message = `has no entry ${all}, which is named ${missed.length} times${named(missed)}: put it back or, if it was never here, add it.`;
    left.push({ ...place, rule: 'listed-id', message });
  }
  return left;
}
