import type { FrontMatter } from '../../data/schemas.ts';
import type { Lang } from '../../i18n/lang.ts';
import { address } from '../../urls/addresses.ts';
import { textHtml } from '../../html/text-html.ts';

/** A chapter, as far as a feed tells of it. */
export interface FeedChapter {
  readonly slug: string;
  readonly front: FrontMatter;
}

/**
 * A chapter as an item of a feed, in full.
 * @param body its words and pictures as HTML; @param origin the address the site is served at
 */
export const feedItem = (
  lang: Lang,
  { slug, front }: FeedChapter,
  body: string,
  origin: URL | undefined,
) => ({
  title: front.title,
  description: front.summary,
  link: new URL(address(lang, slug), origin).href,
  pubDate: new Date(front.published),
  content: `<p>${textHtml(front.summary)}</p>\n${body}`,
});
