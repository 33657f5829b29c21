import { byLang, type Lang } from '../i18n/lang.ts';
import type { Content } from './content.ts';
import type { HouseTerm, Term } from './term-schemas.ts';

/** The written forms of a term in one language: what texts lean on, and none of what explains it. */
export type PublishedForms = Pick<Term[Lang], 'forms' | 'also' | 'except'>;

/**
 * What the lists of words held when they were last published. Nothing else would show that an entry is gone: a
 * word that is refused stands in no text, and of an address that was renamed only readers know.
 */
export interface PublishedLists {
  readonly names: readonly string[];
  /** By the ids of the glossary, in its order. */
  readonly terms: Readonly<Record<string, Readonly<Record<Lang, PublishedForms>>>>;
  readonly houseTerms: Readonly<Record<Lang, readonly HouseTerm[]>>;
  readonly moved: Readonly<Record<string, string>>;
  /** Files that no other file has a trace of: tables, whose addresses are published, and the practice sentences. */
  readonly files: readonly string[];
}

const LISTED = /^content\/(?:data\/[^/]+\.csv|practice\.yaml)$/;

/** The lists of an essay that was never published. */
export const NO_LISTS: PublishedLists = {
  ...{ names: [], terms: {}, moved: {}, files: [] },
  houseTerms: byLang(() => []),
};

const NO_FORMS: PublishedForms = { forms: [], also: [], except: [] };

/** The lists as they were written down: a language that came later had nothing in them. */
export function listsFrom(read: Partial<PublishedLists>): PublishedLists {
  const { terms, houseTerms } = { ...NO_LISTS, ...read };
  return {
    ...{ ...NO_LISTS, ...read },
    terms: Object.fromEntries(
      Object.entries(terms).map(([id, of]) => [
        id,
        byLang((lang) => (of as Partial<typeof of>)[lang] ?? NO_FORMS),
      ]),
    ),
    houseTerms: byLang((lang) => (houseTerms as Partial<typeof houseTerms>)[lang] ?? []),
  };
}

/** The lists as they would be published now. */
export const listsOf = ({
  names,
  terms,
  houseTerms,
  moved,
  texts,
}: Pick<Content, 'names' | 'terms' | 'houseTerms' | 'moved' | 'texts'>): PublishedLists => ({
  names,
  terms: Object.fromEntries(
    [...terms].map(([id, term]) => [
      id,
      byLang((lang) => {
        const { forms, also, except } = term[lang];
        return { forms, also, except };
      }),
    ]),
  ),
  houseTerms,
  moved: Object.fromEntries(moved),
  files: Object.keys(texts)
    .filter((file) => LISTED.test(file))
    .sort(),
});
