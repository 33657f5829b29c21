import { formatDate, formatClaim } from '../../i18n/format.ts';
import { correctionTexts } from '../../data/correction-text.ts';
import { entryLabel, findingLabel, subjectLabel } from '../../data/finding-label.ts';
import { content } from '../../data/load.ts';
import { fill } from '../../i18n/fill.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { Claim } from '../../data/schemas.ts';
import {
  address,
  chartAddress,
  correctionsAddress,
  dataAddress,
  feedAddress,
  plainAddress,
} from '../../urls/addresses.ts';
import { chapter, chapters, charts } from '../../book/book.ts';
import { chartWords } from '../../book/chart-words.ts';
import { plainText, type Fill } from '../../mdx/plain-text.ts';

/** What stands in a chapter's words for claims and charts, as the page prints it. */
function fillOf(lang: Lang, origin: URL | undefined): Fill {
  const site = content.site[lang];
  return {
    value: (id) => {
      const claim = content.claims.get(id);
      return claim ? formatClaim(claim, lang) : '';
    },
    finding: (id) => {
      const claim = content.claims.get(id);
      if (!claim) return '';
      const entry = claim[lang];
      return `> ${findingLabel(claim, site)} ${entry.brief ?? entry.found}`;
    },
    sentence: (chart, state) =>
      `[${site['plain-chart']}${chartWords[lang].get(chart)?.states[state]?.sentence}]`,
    credit: () =>
      fill(site['article-credit'], { title: site['article-title'], address: correctionsAddress(origin) }),
  };
}

/** An entry of the ledger, with every source it rests on. */
function entry(claim: Claim, lang: Lang): string {
  const site = content.site[lang];
  const line = (name: string, text: string | undefined) => (text ? [`- ${name}${site['colon']}${text}`] : []);
  const sources = claim.sources.flatMap((id) => {
    const s = content.sources.get(id);
    if (!s) return [];
    const about = [s.publisher, s.date && formatDate(s.date, lang), s.grade].filter(Boolean).join(' · ');
    return [`  - ${s.url ? `[${s.title}](${s.url})` : s.title}: ${about}`];
  });
  return [
    `### ${claim.id}${site['colon']}${entryLabel(claim, site)}`,
    '',
    ...line(subjectLabel(claim, site), claim[lang].says),
    ...line(site['note-found'], claim[lang].found),
    ...line(site['note-sum'], claim.sum),
    ...correctionTexts(claim, lang, site).flatMap((text) => line(site['corrections'], text)),
    ...(sources.length ? [`- ${site['note-sources']}${site['colon'].trimEnd()}`, ...sources] : []),
  ].join('\n');
}
/** The cover or a chapter: title, summary, words. */
function part(lang: Lang, slug: string, origin: URL | undefined): string {
  const { front, tree } = chapter(lang, slug);
  const lead = [front.subtitle, front.summary].filter(Boolean).map((text) => `*${text}*`);
  return [`## ${front.title}`, ...lead, plainText(tree, fillOf(lang, origin))].join('\n\n');
}

/**
 * The whole essay and its ledger as plain text, after the convention of llmstxt.org: the name, what it
 * is, links to what there is, and then every word.
 * @param origin the address the site is served at
 */
export function plainBook(lang: Lang, origin: URL | undefined): string {
  const site = content.site[lang];
  const link = (title: string | undefined, path: string, about = ''): string =>
    `- [${title}](${new URL(path, origin).href})${about && `${site['colon']}${about}`}`;
  const list = (title: string, links: readonly string[]): string => [`## ${title}`, '', ...links].join('\n');
  const other = LANGS.filter((l) => l !== lang);
  return [
    `# ${site['name']}`,
    `> ${chapter(lang, '').front.summary}`,
    `${site['about']} ${site['plain-lead']}`,
    site['licence'],
    list(
      site['contents'],
      chapters(lang).map((c) => link(c.front.title, address(lang, c.slug), c.front.summary)),
    ),
    list(
      site['plain-charts'],
      Object.keys(charts).map((id) => {
        const words = chartWords[lang].get(id);
        return link(words?.title, chartAddress(lang, id), words?.unit);
      }),
    ),
    list(
      site['plain-data'],
      [...content.data.values()].map((set) => link(set.title[lang], dataAddress(set.name, 'csv'))),
    ),
    list(site['plain-more'], [
      link(site['ledger'], address(lang, 'sources'), site['ledger-title']),
      link(site['terms'], address(lang, 'terms'), site['terms-title']),
      link(site['corrections'], address(lang, 'corrections'), site['corrections-title']),
      link('RSS', feedAddress(lang)),
      ...other.map((l) => link(content.site[l].language, plainAddress(l))),
    ]),
    part(lang, '', origin),
    ...chapters(lang).map((c) => part(lang, c.slug, origin)),
    `## ${site['terms']}`,
    [...content.terms.values()]
      .map(({ [lang]: { term, definition } }) => `- ${term}${site['colon']}${definition}`)
      .join('\n'),
    `## ${site['ledger']}`,
    ...[...content.claims.values()].map((claim) => entry(claim, lang)),
    '',
  ].join('\n\n');
}
