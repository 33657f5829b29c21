import { DEFAULT_LANG, segmentOf } from './default-lang.ts';

export { DEFAULT_LANG, segmentOf };

/** What all code that depends on a language is told of it. */
interface Language {
  /** As HTML names it, in `lang` and `hreflang`. */
  readonly tag: string;
  /** How Intl writes its numbers and dates; digits of its own are named behind: `bn-BD-u-nu-beng`. */
  readonly locale: string;
  /** Whether it is written in Han, which has fonts, line breaks and spaces of its own. */
  readonly han?: true;
  /** How the check reads its number words, and by which rules its texts are set; neither unless it is one of these. */
  readonly grammar?: 'english' | 'chinese';
  /** What stands between two words, or two sentences. */
  readonly space: ' ' | '';
  /** The end of a sentence before another, and the marks around what is put in brackets. */
  readonly stop: string;
  readonly brackets: readonly [open: string, close: string];
  /** What large numbers are counted in, the largest first. */
  readonly large: readonly (readonly [power: number, word: string])[];
  /** How many of its unit are a billion, and what that unit is written as behind a number that was given in billions. */
  readonly billion: readonly [count: number, word: string];
  /** Which column is drawn of data that hold words in English and in Chinese; the English one unless given. */
  readonly column?: 'zh_hant';
}

/**
 * The languages that the essay is written in, a line each. By its key a language's folder is
 * called in content/ and in addresses. No other code names a language.
 */
const TABLE = {
  // prettier-ignore
  en: { tag: 'en', locale: 'en-GB', grammar: 'english', space: ' ', stop: '. ', brackets: [' (', ')'], large: [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']], billion: [1, ''] },
  // prettier-ignore
  'zh-hant': { tag: 'zh-Hant-TW', locale: 'zh-Hant-TW', han: true, grammar: 'chinese', space: '', stop: '。', brackets: ['（', '）'], large: [[1e12, '兆'], [1e8, '億'], [1e4, '萬']], billion: [10, '億'], column: 'zh_hant' },
} as const satisfies Readonly<Record<string, Language>>;

export type Lang = keyof typeof TABLE;
export const LANGUAGES: Readonly<Record<Lang, Language>> = TABLE;
/** The languages by their keys, the default one first. */
export const LANGS: readonly [Lang, ...Lang[]] = [
  DEFAULT_LANG,
  ...(Object.keys(TABLE) as Lang[]).filter((lang) => lang !== DEFAULT_LANG),
];

/** The column that is drawn of data that hold words in English and in Chinese. */
export const columnOf = (lang: Lang): 'en' | 'zh_hant' => LANGUAGES[lang].column ?? 'en';

/** All languages but one, in the order of the table. */
export const otherLangs = (lang: Lang): Lang[] => LANGS.filter((other) => other !== lang);

/**
 * The languages that one is held against: a translation against the default language, and that against all
 * translations, so that what one of two lacks is told once.
 */
export const twinLangs = (lang: Lang): Lang[] => (lang === DEFAULT_LANG ? otherLangs(lang) : [DEFAULT_LANG]);

/** A language as HTML names it, in `lang` and `hreflang`. */
export const htmlLang = (lang: Lang): string => LANGUAGES[lang].tag;

/** The language that an element names, as HTML does; the default one where it is none of ours. */
export const langOfTag = (tag: string): Lang => LANGS.find((lang) => htmlLang(lang) === tag) ?? DEFAULT_LANG;

/** The language that the first part of an address names; the default one where it names none. */
export const langOfSegment = (segment: string | undefined): Lang =>
  LANGS.find((lang) => segmentOf(lang) === segment) ?? DEFAULT_LANG;

/** A value for each language. */
export const byLang = <T>(of: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(LANGS.map((lang) => [lang, of(lang)])) as Record<Lang, T>;
