import type { Content } from '../data/content.ts';
import type { Lang } from '../i18n/lang.ts';
import type { FaceName, Parts } from './slices.ts';

/**
 * Of pages that are no chapter those with Chinese slices that stand alone: those of languages that are not written in
 * Han, where titles of sources and practice sentences are Chinese, and the page of a lost address, which speaks all
 * languages. The base would cost each of them 55 to 180 KB, for some ten characters or a hundred.
 */
export const OTHER_PAGES = { latin: 'latin', lost: 'lost' } as const;

/** What of the furniture the page of a lost address says in its sentences, and what in its headings. */
const isOfLost = (key: string): boolean => key.startsWith('not-found') || key === 'ledger';
const LOST_HEADINGS = ['chapters', 'not-found-data'] as const;

/**
 * What those pages write, by face, page and what shows together: a playground's sentences without the sources, and
 * the heading of the page of a lost address without its list, which an English reader has a long way below.
 * @param lang a language that is written in Han; @param titles of its cover and its chapters
 */
export function otherPages(
  content: Content,
  lang: Lang,
  titles: readonly string[],
): Readonly<Record<FaceName, Required<Pick<Parts, 'alone'>>['alone']>> {
  const site = content.site[lang];
  const sources = [...content.sources.values()].map(({ title }) => title).join('\n');
  const said = Object.entries(site).flatMap(([key, text]) => (isOfLost(key) ? [text] : []));
  const [practice, latin, heading, list] = [
    `${OTHER_PAGES.latin}.practice`,
    `${OTHER_PAGES.latin}.sources`,
    `${OTHER_PAGES.lost}.heading`,
    `${OTHER_PAGES.lost}.list`,
  ];
  return {
    serif: { [latin]: sources, [heading]: site['not-found'], [list]: [...said, ...titles].join('\n') },
    sans: {
      ...{ [practice]: JSON.stringify(content.practice ?? ''), [latin]: sources },
      [list]: [...content.data.values()].map(({ title }) => title[lang]).join('\n'),
    },
    bold: { [list]: LOST_HEADINGS.map((key) => site[key]).join('\n') },
  };
}
