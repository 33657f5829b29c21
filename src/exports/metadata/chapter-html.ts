import { entryLabel } from '../../data/finding-label.ts';
import type { Root } from 'mdast';
import { chartWords } from '../../book/chart-words.ts';
import { content } from '../../data/load.ts';
import { textHtml } from '../../html/text-html.ts';
import { pieces } from '../../i18n/fill.ts';
import { formatClaim } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { blocksHtml, type HtmlFill } from '../../mdx/blocks-html.ts';
import { SIZES } from '../../picture/sizes.ts';
import { escaped } from '../../picture/svg.ts';
import { correctionsAddress, stillAddress } from '../../urls/addresses.ts';

/** What stands in a chapter's words for claims and charts, as the page prints it. */
function fillOf(lang: Lang, origin: URL | undefined): HtmlFill {
  const site = content.site[lang];
  const to = correctionsAddress(origin);
  return {
    value: (id) => {
      const claim = content.claims.get(id);
      return claim ? formatClaim(claim, lang) : '';
    },
    finding: (id) => {
      const claim = content.claims.get(id);
      if (!claim) return '';
      const verdict = entryLabel(claim, site);
      return `<p><strong>${verdict}</strong> ${textHtml(claim[lang].brief ?? claim[lang].found)}</p>`;
    },
    chart: (chart, state) => {
      const { title = '', sentence = '' } = chartWords[lang].get(chart)?.states[state] ?? {};
      const src = new URL(stillAddress(lang, chart, state, '@2x.png'), origin).href;
      return [
        `<h3>${textHtml(title)}</h3>`,
        `<p><img src="${src}" alt="${escaped(sentence)}" width="${SIZES.m.width}" /></p>`,
      ].join('\n');
    },
    credit: () => {
      const parts = pieces(site['article-credit'], {
        title: `<cite>${textHtml(site['article-title'])}</cite>`,
        address: `<a href="mailto:${to}">${to}</a>`,
      });
      return `<p><small>${parts.join('')}</small></p>`;
    },
  };
}

/**
 * A chapter's words and pictures as HTML that needs no stylesheet and no address but its own.
 * @param tree its MDX; @param origin the address the site is served at
 */
export const chapterHtml = (lang: Lang, tree: Root, origin: URL | undefined): string =>
  blocksHtml(tree, fillOf(lang, origin));
