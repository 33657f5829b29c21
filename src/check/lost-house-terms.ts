/** What the list of the house's words refused or let be when it was published and no longer does. */
import type { Content } from '../data/content.ts';
import type { PublishedLists } from '../data/published-lists.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { lastLine, lostOf, type LostEntry } from './lost-entries.ts';

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
    const ofLang = (lang: Lang): string[] => lists.houseTerms[lang].map(({ house }) => house);
    const houses = ofLang(lacking);
    const others = LANGS.flatMap((lang) => (lang === lacking ? [] : ofLang(lang)));
    // Without the line that names the language its entries follow those of another.
    const left = content
      .yamlScalarsOf(HOUSE)
      .find(({ path, text }) => path.at(-1) === 'house' && houses.includes(text) && !others.includes(text));
    const { line, column } = left ?? { line: lastLine(content, HOUSE), column: 1 };
    const at = { file: HOUSE, line, column };
    const names = houses.map((house) => `“${house}”`);
    const want = left ? `, for want of the line "${lacking}:" above` : '';
    const name = `anything in "${lacking}"${want} (for ${names.slice(0, 3).join(', ')} …)`;
    return names.length ? [{ name, at, certain: true }] : [];
  }
  if (content.lost[HOUSE] !== undefined) return [];
  return LANGS.flatMap((lang) => lostRefusals(content, lists, lang));
}
