import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address, feedAddress } from '../../urls/addresses.ts';
import { chapters, story } from '../../book/book.ts';
import { everyLanguage } from '../../book/static-paths.ts';
import { changeItem, changesOf } from '../../exports/metadata/changes.ts';
import { chapterHtml } from '../../exports/metadata/chapter-html.ts';
import { feedItem } from '../../exports/metadata/feed.ts';
import { content } from '../../data/load.ts';
import { langOfSegment } from '../../i18n/lang.ts';
import { rssTag } from '../../i18n/tags.ts';

export const getStaticPaths = everyLanguage;

/** A feed of the chapters in full and of what was changed in them since, in one language. */
export const GET: APIRoute = ({ params, site }) => {
  const lang = langOfSegment(params['lang']);
  const words = content.site[lang];
  const self = new URL(feedAddress(lang), site).href;
  return rss({
    title: words['name'],
    description: words['feed-description'],
    site: new URL(address(lang, ''), site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${rssTag(lang)}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: [
      ...changesOf(lang, story(lang), content.claims.values(), words).map((c) => changeItem(lang, c, site)),
      ...chapters(lang).map((c) => feedItem(lang, c, chapterHtml(lang, c.tree, site), site)),
    ],
  });
};
