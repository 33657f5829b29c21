import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address, correctionsFeed } from '../../../urls/addresses.ts';
import { story } from '../../../book/book.ts';
import { everyLanguage } from '../../../book/static-paths.ts';
import { changeItem, changesOf } from '../../../exports/metadata/changes.ts';
import { content } from '../../../data/load.ts';
import { langOfSegment } from '../../../i18n/lang.ts';
import { rssTag } from '../../../i18n/tags.ts';

export const getStaticPaths = everyLanguage;

/** A feed of what was changed after it was published, and of nothing else, in one language. */
export const GET: APIRoute = ({ params, site }) => {
  const lang = langOfSegment(params['lang']);
  const words = content.site[lang];
  const self = new URL(correctionsFeed(lang), site).href;
  return rss({
    title: `${words['corrections']} · ${words['name']}`,
    description: words['corrections-title'],
    site: new URL(address(lang, 'corrections'), site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${rssTag(lang)}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: changesOf(lang, story(lang), content.claims.values(), words).map((c) => changeItem(lang, c, site)),
  });
};
