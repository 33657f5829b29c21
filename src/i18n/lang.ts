/** The languages that the essay is written in, the default one first. */
export const LANGS = ['en', 'zh-hant'] as const;
export type Lang = (typeof LANGS)[number];

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'zh-hant' : 'en');

/** A language as HTML names it, in `lang` and `hreflang`. */
export const htmlLang = (lang: Lang): string => (lang === 'en' ? 'en' : 'zh-Hant-TW');
