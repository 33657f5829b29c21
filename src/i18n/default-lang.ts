/**
 * The language of addresses that name none. Apart from the table of all languages, since every page is sent code that
 * makes addresses, and few are sent the table.
 */
export const DEFAULT_LANG = 'en' as const;

/** The part of an address that names a language: `zh-hant`; none of the default one. */
export const segmentOf = (lang: string): string | undefined => (lang === DEFAULT_LANG ? undefined : lang);
