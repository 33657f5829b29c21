/** What lists of words held when they were published and hold no more, and where each of it stood. */
import type { Content } from '../data/content.ts';
import { isSlip, type Problem } from '../data/problem.ts';
import type { PublishedForms, PublishedLists } from '../data/published-lists.ts';
import type { YamlPath } from '../data/yaml-places.ts';
import { LANGS } from '../i18n/lang.ts';

type Spot = Pick<Problem, 'file' | 'line' | 'column'>;

/** Something that is gone from a list. */
export interface LostEntry {
  /** What it is called in a message: `"GPT-4"`. */
  readonly name: string;
  readonly at: Spot;
  /** The entry that nobody published and that is nearly called so: one of the two is misspelt. */
  readonly slip?: string;
  /** Whether it is told of even where nothing else is amiss: what is refused no more shows nowhere. */
  readonly certain?: true;
}

/** A list as it is: its entries in their order, each with what leads to it. */
interface Listed {
  readonly file: string;
  readonly entries: readonly (readonly [name: string, path: YamlPath])[];
}

export const lastLine = ({ texts }: Content, file: string): number =>
  (texts[file] ?? '').trimEnd().split('\n').length;

/** The places of entries of a list that are gone: where the next one stands now, or at the one that is a slip of it. */
export function lostOf(once: readonly string[], { file, entries }: Listed, content: Content): LostEntry[] {
  const there = new Map(entries.map(([name], i) => [name, i]));
  const fresh = entries.filter(([name]) => !once.includes(name));
  let before = -1;
  return once.flatMap((name): LostEntry[] => {
    const index = there.get(name);
    if (index !== undefined) before = index;
    if (index !== undefined) return [];
    const slip = fresh.find(([other]) => isSlip(other, name));
    const [, path] = slip ?? entries[before + 1] ?? [];
    const place = path && content.placeOf(file, path);
    const at = { file, ...(place ?? { line: lastLine(content, file), column: 1 }) };
    return [{ name: `"${name}"`, at, ...(slip && { slip: slip[0] }) }];
  });
}

/** Names that some text still has and the list has lost. */
export function lostNames(content: Content, { names }: PublishedLists): LostEntry[] {
  const file = 'content/names.yaml';
  const there = new Set(content.names);
  const once = names.filter(
    (name) =>
      there.has(name) ||
      Object.entries(content.texts).some(([of, text]) => of !== file && text.includes(name)),
  );
  return lostOf(once, { file, entries: content.names.map((name, i) => [name, [i]]) }, content);
}

/** Lines of the list of renamed addresses that are gone, though lines stay. */
export function lostMoves(content: Content, { moved }: PublishedLists): LostEntry[] {
  const file = 'content/moved.yaml';
  const entries = [...content.moved.keys()].map((from) => [from, [from]] as const);
  return lostOf(Object.keys(moved), { file, entries }, content);
}

const GLOSSARY = 'content/terms.yaml';
const KEYS = ['forms', 'also', 'except'] as const satisfies readonly (keyof PublishedForms)[];

/** Where the entries of the glossary stand in its file, by their ids. */
function termIndices(content: Content): Map<string, number> {
  const ids = content.yamlScalarsOf(GLOSSARY).filter(({ path }) => path[1] === 'id');
  return new Map(ids.map(({ text, path }) => [text, Number(path[0])]));
}

/** Terms that are gone from the glossary, and written forms that a term has lost. */
export function lostTerms(content: Content, { terms }: PublishedLists): LostEntry[] {
  const indices = termIndices(content);
  const entries = [...indices].map(([id, i]) => [id, [i]] as const);
  const forms = Object.entries(terms).flatMap(([id, once]) => {
    const term = content.terms.get(id);
    return LANGS.flatMap((lang) =>
      KEYS.flatMap((key): LostEntry[] => {
        const gone = term ? once[lang][key].filter((form) => !term[lang][key].includes(form)) : [];
        if (!gone.length) return [];
        const place = content.valueAt(GLOSSARY, [indices.get(id) ?? 0, lang, key]);
        const name = `${gone.map((form) => `“${form}”`).join(', ')} among ${lang}.${key} of "${id}"`;
        return [{ name, at: { file: GLOSSARY, ...place } }];
      }),
    );
  });
  return [...lostOf(Object.keys(terms), { file: GLOSSARY, entries }, content), ...forms];
}
