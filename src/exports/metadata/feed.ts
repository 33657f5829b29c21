import type { FrontMatter } from '../../data/schemas.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Words } from '../../data/words.ts';
import { escaped } from '../../picture/svg.ts';
import { address, stillAddress } from '../../urls/addresses.ts';
import { textHtml } from '../../html/text-html.ts';

/** A chapter, as far as a feed tells of it. */
export interface Told {
  readonly slug: string;
  readonly front: FrontMatter;
  readonly scrollies: readonly { readonly chart: string; readonly steps: readonly { state: string }[] }[];
}

/** RSS knows the codes of its time: https://www.rssboard.org/rss-language-codes. */
export const RSS_LANGUAGE: Record<Lang, string> = { en: 'en', 'zh-hant': 'zh-tw' };

/**
 * A chapter as an item of a feed: its summary, and a still of each of its charts as it first shows.
 * @param words the charts' words; @param origin the address the site is served at
 */
export function feedItem(
  lang: Lang,
  { slug, front, scrollies }: Told,
  words: ReadonlyMap<string, Words>,
  origin: URL | undefined,
) {
  const absolute = (path: string): string => new URL(path, origin).href;
  const stills = scrollies.flatMap(({ chart, steps }) => {
    const state = steps[0]?.state ?? '';
    const told = words.get(chart)?.states[state];
    if (!told) return [];
    const src = absolute(stillAddress(lang, chart, state, '@2x.png'));
    return [
      `<h2>${textHtml(told.title)}</h2>`,
      `<p><img src="${src}" alt="${escaped(told.sentence)}" /></p>`,
    ];
  });
  return {
    title: front.title,
    description: front.summary,
    link: absolute(address(lang, slug)),
    pubDate: new Date(front.published),
    content: [`<p>${textHtml(front.summary)}</p>`, ...stills].join('\n'),
  };
}
