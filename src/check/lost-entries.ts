/** What lists of words held when they were published and hold no more, and where each of it stood. */
import type { Content } from '../data/content.ts';
import { isSlip, type Problem } from '../data/problem.ts';
import type { PublishedForms, PublishedLists } from '../data/published-lists.ts';
import type { YamlPath } from '../data/yaml-places.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';

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

const lastLine = ({ texts }: Content, file: string): number =>
  (texts[file] ?? '').trimEnd().split('\n').length;

/** The places of entries of a list that are gone: where the next one stands now, or at the one that is a slip of it. */
function lostOf(once: readonly string[], { file, entries }: Listed, content: Content): LostEntry[] {
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
  const once = names.filter((name) =>
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

const HOUSE = 'content/house-terms.yaml';

/** Refused forms of one language that are refused no more, each at its entry, or where that stood. */
function lostRefusals(content: Content, { houseTerms }: PublishedLists, lang: Lang): LostEntry[] {
  const now = content.houseTerms[lang];
  const entries = now.map(({ house }, i) => [house, [lang, i, 'house']] as const);
  const once = houseTerms[lang];
  const listed = { file: HOUSE, entries };
  const places = lostOf(
    once.map(({ house }) => house),
    listed,
    content,
  );
  const refused = new Set(now.flatMap((rule) => rule.refused));
  return once.flatMap((rule): LostEntry[] => {
    const index = now.findIndex(({ house }) => house === rule.house);
    const gone = rule.refused.filter((form) => !refused.has(form));
    const place = places.find(({ name }) => name === `"${rule.house}"`);
    if (index < 0 && place && gone.length < rule.refused.length)
      return place.slip ? [{ ...place, certain: true }] : [];
    if (!gone.length) return [];
    const at = place?.at ?? { file: HOUSE, ...content.valueAt(HOUSE, [lang, index, 'refused']) };
    return [{ name: `${gone.map((form) => `“${form}”`).join(', ')} for “${rule.house}”`, at, certain: true }];
  });
}

/** Phrases in which a refused form is right that an entry has lost, and its leave for the article. */
const lostLeaves = (content: Content, { houseTerms }: PublishedLists, lang: Lang): LostEntry[] =>
  content.houseTerms[lang].flatMap((rule, i): LostEntry[] => {
    const once = houseTerms[lang].find(({ house }) => house === rule.house);
    const gone = once?.allowed.filter((phrase) => !rule.allowed.includes(phrase)) ?? [];
    const names = gone.map((phrase) => `“${phrase}” among the phrases that are allowed`);
    if (once?.article && !rule.article) names.push('"article: true"');
    const at = { file: HOUSE, ...content.valueAt(HOUSE, [lang, i, 'house']) };
    return names.map((name) => ({ name: `${name} of “${rule.house}”`, at }));
  });

/** What entries of the house's words let be and no longer do. */
export const lostHouseLeaves = (content: Content, lists: PublishedLists): LostEntry[] =>
  LANGS.flatMap((lang) => lostLeaves(content, lists, lang));

/** Whether all that a list lacks is one language as a whole: the rest of it can be read. */
const lacksLanguage = ({ problems }: Content, lang: Lang): boolean =>
  problems.some(({ rule, file }) => rule === 'missing-file' && file === `content/${lang}/house-terms.yaml`);

/** The same of all languages; none where the list can't be read, which is told. */
export function lostHouseTerms(content: Content, lists: PublishedLists): LostEntry[] {
  const lacking = LANGS.find((lang) => lacksLanguage(content, lang));
  if (lacking !== undefined) {
    const at = { file: HOUSE, line: lastLine(content, HOUSE), column: 1 };
    const names = lists.houseTerms[lacking].map(({ house }) => `“${house}”`);
    const name = `anything in "${lacking}" (for ${names.slice(0, 3).join(', ')} …)`;
    return names.length ? [{ name, at, certain: true }] : [];
  }
  if (content.lost[HOUSE] !== undefined) return [];
  return LANGS.flatMap((lang) => lostRefusals(content, lists, lang));
}
