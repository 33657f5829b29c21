import { z } from 'zod';
import { byLang, LANGUAGES } from '../i18n/lang.ts';
import { id, words } from './schemas.ts';

/** The end of a sentence, in any language. */
const SENTENCE = /[.!?](?=\s|$)|[。！？]/g;
const definition = words.refine((text) => (text.match(SENTENCE)?.length ?? 0) <= 2, {
  error: 'is too long for a note: say it in one sentence or two',
});
const forms = z.array(words);
const named = {
  /** What it is called where it is explained. */
  term: words,
  definition,
  /** Written forms that count as a use of it. */
  forms: forms.min(1, 'is empty: name at least one written form'),
  /** Forms that a chapter may mark and need not, since they mean other things as well. */
  also: forms.default([]),
  /** Phrases in which a form is no use of it. */
  except: forms.default([]),
};

/** Where Chinese is written, each with words of its own. */
export const REGIONS = ['taiwan', 'hong-kong', 'mainland'] as const;
const regions = z.strictObject({
  taiwan: words.optional(),
  'hong-kong': words.optional(),
  mainland: words.optional(),
});

const ofRegions = { regions: regions.optional() };

/** An entry of the glossary: a word that a reader may not know, in all languages. */
export const term = z.strictObject({
  id,
  ...byLang((lang) =>
    z.strictObject({ ...named, ...((LANGUAGES[lang].han ? ofRegions : {}) as typeof ofRegions) }),
  ),
});
export type Term = z.output<typeof term>;

/** A word of the house's, and those that it stands in the place of. */
const houseTerm = z.strictObject({
  house: words,
  refused: forms.min(1, 'is empty: name at least one form that is refused'),
  /** Longer phrases in which a refused form is right. */
  allowed: forms.default([]),
  /** Whether the ledger may repeat a refused form where it says what the article says. */
  article: z.boolean().default(false),
});
export type HouseTerm = z.output<typeof houseTerm>;

/** Words that might vary, by language. */
export const houseTerms = z.strictObject(byLang(() => z.array(houseTerm)));
export type HouseTerms = z.output<typeof houseTerms>;
