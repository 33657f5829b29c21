/**
 * A language as others' formats name it, made from its tag, and what its script asks for. For the build alone: what
 * browsers are sent of a language stands in lang.ts.
 */
import { LANGUAGES, LANGS, type Lang } from './lang.ts';

const parts = (lang: Lang): Intl.Locale => new Intl.Locale(LANGUAGES[lang].tag);
const ENGLISH = new Intl.DisplayNames('en-GB', { type: 'language' });

/** As JSON-LD and CSV on the Web take it, by language and script: `zh-Hant`. */
export function scriptTag(lang: Lang): string {
  const { language, script } = parts(lang);
  return script ? `${language}-${script}` : language;
}

/** RSS knows the codes of its time, by language and region: https://www.rssboard.org/rss-language-codes. */
export function rssTag(lang: Lang): string {
  const { language, region } = parts(lang);
  return (region ? `${language}-${region}` : language).toLowerCase();
}

/** As Open Graph names it, with the region that its numbers are written as in: `en_GB`. */
export function openGraphLocale(lang: Lang): string {
  const { language, region } = new Intl.Locale(LANGUAGES[lang].locale).maximize();
  return `${language}_${region}`;
}

/** What the language is called in English, whichever script it is written in: `Chinese`. */
export const englishName = (lang: Lang): string => ENGLISH.of(parts(lang).language) ?? lang;

/** To make one takes a sixth of a millisecond, and every check of the content asks for names. */
const displayNames = new Map<Lang, Intl.DisplayNames>();
/** What a language is called in another: `中文`. */
export function nameIn(of: Lang, lang: Lang): string {
  const names = displayNames.get(lang) ?? new Intl.DisplayNames(LANGUAGES[lang].locale, { type: 'language' });
  displayNames.set(lang, names);
  return names.of(parts(of).language) ?? of;
}

/** As biblatex names it: `english`, `chinese-traditional`. */
export const bibName = (lang: Lang): string =>
  (ENGLISH.of(scriptTag(lang)) ?? lang).toLowerCase().split(' ').reverse().join('-');

/** Which way its script runs, as HTML's `dir` says it; none for left to right, which is HTML's own. */
export const direction = (lang: Lang): 'rtl' | undefined => (isRightToLeft(lang) ? 'rtl' : undefined);

const RIGHT_TO_LEFT = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;
const isRightToLeft = (lang: Lang): boolean => RIGHT_TO_LEFT.test(parts(lang).maximize().script ?? '');

/** The languages that are written in Han, for which fonts are cut to what is said. */
export const HAN_LANGS: readonly Lang[] = LANGS.filter((lang) => LANGUAGES[lang].han);

/** The language of words in Han, as HTML names it, on a page of a language that is written otherwise; none on others. */
export const hanTag = (lang: Lang): string | undefined =>
  LANGUAGES[lang].han ? undefined : HAN_LANGS.map((one) => LANGUAGES[one].tag)[0];
