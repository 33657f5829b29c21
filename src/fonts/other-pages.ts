import type { Content } from '../data/content.ts';
import type { Lang } from '../i18n/lang.ts';

/**
 * Of pages that are no chapter those with Chinese slices of their own: those of languages that are not written in Han, where titles of sources and
 * practice sentences are Chinese, and the page of a lost address, which speaks all languages. From the rest, some
 * hundred characters would cost each of them 400 KB.
 */
export const OTHER_PAGES = { latin: 'latin', lost: 'lost' } as const;

/** What of the furniture the page of a lost address shows. */
const isOfLost = (key: string): boolean =>
  key.startsWith('not-found') || ['chapters', 'ledger'].includes(key);

/** What those pages write, by name. @param lang a language that is written in Han */
export const otherPages = (content: Content, lang: Lang): Readonly<Record<string, string>> => ({
  [OTHER_PAGES.latin]: [
    ...[...content.sources.values()].map(({ title }) => title),
    JSON.stringify(content.practice ?? ''),
  ].join('\n'),
  [OTHER_PAGES.lost]: [
    ...Object.entries(content.site[lang]).flatMap(([key, text]) => (isOfLost(key) ? [text] : [])),
    ...[...content.data.values()].map(({ title }) => title[lang]),
  ].join('\n'),
});

/** Of texts by name the characters that are among some. */
export const only = (
  texts: Readonly<Record<string, string>>,
  among: Iterable<string>,
): Readonly<Record<string, string>> => {
  const wanted = new Set(among);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      [...text].filter((char) => wanted.has(char)).join(''),
    ]),
  );
};
