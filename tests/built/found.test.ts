// Over 150 lines: all by which pages are found, heads, data blocks, sitemap, feed and plain text, share what was read.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTexts } from '../../src/build/disk/read.ts';
import { withoutBase } from '../../src/site/base.ts';
import {
  address,
  correctionsAddress,
  correctionsFeed,
  DATA_FORMATS,
  dataAddress,
  feedAddress,
  fileAddress,
  plainAddress,
} from '../../src/urls/addresses.ts';
import { htmlLang, LANGS } from '../../src/i18n/lang.ts';
import { readContent } from '../../src/data/content.ts';
import { lowered } from '../../src/html/superscript.ts';
import { chapters, pages } from '../book.ts';
import { files, origin, readPage, readPages, readXml, textOf, type Built } from './built.ts';
import { first, textOf as contents } from './html.ts';

type Thing = Record<string, unknown>;
/** Pages with an address of their own. An embed is another page's chart in a frame: embed.test.ts says what its head must hold. */
const placed = readPages().filter(
  (p) => p.file !== fileAddress('404.html') && !/^(\/zh-hant)?\/embed\//.test(withoutBase(p.file)),
);
/** Those of them that search engines may list. */
const listed = placed.filter((p) => !/noindex/.test(p.meta['robots'] ?? ''));

const things = (p: Built): Thing[] =>
  p.blocks.flatMap((block) => (JSON.parse(block) as { '@graph': Thing[] })['@graph']);

describe('every page', () => {
  it('names its address, its twin in each language, its picture, its feed and what it is about', () => {
    for (const { file, canonical, alternates, meta, lang, feeds } of placed) {
      expect(canonical.length, file).toBe(1);
      expect(Object.keys(alternates).sort(), file).toEqual([...LANGS.map(htmlLang), 'x-default'].sort());
      expect(alternates[lang], file).toBe(canonical[0]);
      expect(meta['og:url'], file).toBe(canonical[0]);
      for (const name of ['description', 'og:title', 'og:description', 'og:type', 'og:image', 'og:image:alt'])
        expect(meta[name], `${file}: ${name}`).toBeTruthy();
      expect(feeds, file).toEqual([origin + feedAddress(lang === 'en' ? 'en' : 'zh-hant')]);
    }
  });

  it('that is listed is its own canonical address, and its twin says the same of both', () => {
    const byHref = new Map(listed.map((p) => [p.href, p]));
    for (const { href, canonical, alternates } of listed) {
      expect(canonical).toEqual([href]);
      for (const translation of Object.values(alternates))
        expect(byHref.get(translation)?.alternates).toEqual(alternates);
    }
  });

  it('that is listed has a title that no other has', () => {
    const titles = listed.map((p) => p.title);
    expect(titles.filter((t, i) => titles.indexOf(t) !== i)).toEqual([]);
  });
});

describe('structured data', () => {
  /** What search engines ask for, by what the thing is. */
  const WANTED: Record<string, readonly string[]> = {
    Article:
      'headline description inLanguage datePublished dateModified image isPartOf author license isAccessibleForFree'.split(
        ' ',
      ),
    WebSite: 'name url inLanguage description'.split(' '),
    CreativeWork: 'name url inLanguage datePublished hasPart license author'.split(' '),
    Dataset: 'name description license creator distribution variableMeasured citation inLanguage url'.split(
      ' ',
    ),
  };

  it('has every field that is asked for', () => {
    const pages = readPages().filter((p) => things(p).length > 0);
    expect(pages.length).toBeGreaterThan(chapters.length);
    for (const page of pages)
      for (const thing of things(page))
        for (const field of WANTED[String(thing['@type'])] ?? [`a type we know, not ${thing['@type']}`])
          expect(thing, `${page.file} ${thing['@type']}`).toHaveProperty([field]);
  });

  it('says of every chapter that it is an article, of a cover that it is the work, of the ledger that it is data', () => {
    const typesOf = (path: string): unknown[] =>
      placed.filter((p) => p.href === origin + path).flatMap((p) => things(p).map((t) => t['@type']));
    for (const { path } of chapters) expect(typesOf(path), path).toEqual(['Article']);
    for (const root of LANGS.map((lang) => address(lang, ''))) {
      expect(typesOf(root)).toEqual(['WebSite', 'CreativeWork']);
      expect(typesOf(`${root}sources/`)).toEqual(['Dataset']);
    }
  });

  it('describes a data set in 50 to 5,000 characters, and where each file of it is', () => {
    const sets = readPages()
      .flatMap(things)
      .filter((t) => t['@type'] === 'Dataset');
    expect(sets.length).toBeGreaterThan(0);
    for (const thing of sets) {
      const { length } = String(thing['description']);
      // Chinese says as much in half the characters.
      expect(length, String(thing['name'])).toBeGreaterThanOrEqual(thing['inLanguage'] === 'en' ? 50 : 25);
      expect(length).toBeLessThanOrEqual(5000);
      const types = (thing['distribution'] as Thing[]).map((d) => d['encodingFormat']);
      expect(types).toEqual(['text/csv', 'application/json']);
    }
  });
});

const Sitemaps = z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.string() })) }) });
const Sitemap = z.object({
  urlset: z.object({
    url: z.array(
      z.object({ loc: z.string(), 'xhtml:link': z.array(z.object({ '@href': z.string() })).default([]) }),
    ),
  }),
});

it('the sitemap lists each page that may be listed and no other, with its twin', () => {
  const maps = readXml(fileAddress('sitemap-index.xml'), Sitemaps, ['sitemap']).sitemapindex.sitemap;
  const entries = maps.flatMap(
    ({ loc }) => readXml(new URL(loc).pathname, Sitemap, ['url', 'xhtml:link']).urlset.url,
  );
  const urls = entries.map((entry) => entry.loc);
  expect([...urls].sort()).toEqual(listed.map((p) => p.href).sort());
  const translations = entries.flatMap((entry) => entry['xhtml:link'].map((link) => link['@href']));
  expect(new Set(translations)).toEqual(new Set(urls));
  expect(translations.length).toBe(urls.length * LANGS.length);
});

const Feed = z.object({
  rss: z.object({
    '@version': z.literal('2.0'),
    channel: z.object({
      language: z.string(),
      'atom:link': z.object({ '@rel': z.literal('self'), '@href': z.string() }),
      item: z
        .array(
          z.object({
            ...{ link: z.string(), guid: z.object({ '#text': z.string() }), pubDate: z.string() },
            ...{ description: z.string().min(1), 'content:encoded': z.string() },
          }),
        )
        .default([]),
    }),
  }),
});

/** The items of the feed of changes; none where nothing was changed. */
const changes = (lang: (typeof LANGS)[number]) =>
  readXml(correctionsFeed(lang), Feed, ['item']).rss.channel.item;

describe.each(LANGS)('in %s', (lang) => {
  it('the page of corrections has each change that its feed has, or says that there is none', () => {
    const path = address(lang, 'corrections');
    const page = readPages().find(({ href }) => href === origin + path);
    const items = changes(lang);
    for (const { link } of items) expect(page?.ids).toContain(new URL(link).hash.slice(1));
    const { site } = readContent(readTexts('.'));
    // Chinese is set with marks of where a line may end.
    const bare = (words: string): string => words.replace(/[\s\u2060\u200b]+/g, '');
    const lead = bare(contents(first('.opening', readPage(path))));
    expect(lead.includes(bare(site[lang]['corrections-none']))).toBe(items.length === 0);
    expect(page?.links).toContain(`mailto:${correctionsAddress(new URL(origin))}`);
    expect(page?.links).toContain(origin + correctionsFeed(lang));
  });

  const own = chapters.filter((c) => c.lang === lang);

  it('the feed has an item a chapter, with its date, its summary and its pictures', () => {
    const file = feedAddress(lang);
    const { channel } = readXml(file, Feed, ['item']).rss;
    expect(channel.language).toBe(lang === 'en' ? 'en' : 'zh-tw');
    expect(channel['atom:link']['@href']).toBe(origin + file);
    const isChange = ({ link }: (typeof channel.item)[0]): boolean => link.includes('#');
    const items = channel.item.filter((item) => !isChange(item));
    expect(items.map((item) => item.link).sort()).toEqual(own.map((c) => origin + c.path).sort());
    expect(channel.item.filter(isChange)).toEqual(changes(lang));
    for (const { link, guid, pubDate, ...item } of items) {
      expect(guid['#text']).toBe(link);
      expect(new Date(pubDate).getTime(), link).toBeGreaterThan(0);
      const scrollies = new Set(own.find((c) => origin + c.path === link)?.steps.map((s) => s.chart));
      const images = item['content:encoded'].match(/<img src="https?:[^"]+@2x\.png" alt="[^"]+"/g) ?? [];
      expect(scrollies.size, link).toBeGreaterThan(0);
      expect(images.length, link).toBeGreaterThanOrEqual(scrollies.size);
    }
  });

  it('the plain text holds every paragraph, finding and sentence that a page shows', () => {
    const bare = (text: string): string => lowered(text).replace(/\s+/g, '');
    const plain = bare(textOf(plainAddress(lang)));
    const story = new Set(pages.filter((p) => p.lang === lang).map((p) => origin + p.path));
    const texts = placed
      .filter((p) => story.has(p.href))
      .flatMap((p) => p.paragraphs.map((t) => [p.file, t]));
    expect(texts.length).toBeGreaterThan(100);
    for (const [file, text = ''] of texts) expect(plain.includes(bare(text)), `${file}: ${text}`).toBe(true);
  });

  it('the plain text holds every entry of the ledger, with the address of each of its sources', () => {
    const { claims, sources } = readContent(readTexts('.'));
    const text = textOf(plainAddress(lang));
    for (const claim of claims.values()) {
      const entry = text.split(`\n### ${claim.id}`)[1]?.split('\n### ')[0] ?? '';
      expect(entry).toContain(claim[lang].says);
      expect(entry).toContain(claim[lang].found);
      for (const id of claim.sources) expect(entry).toContain(sources.get(id)?.url ?? sources.get(id)?.title);
    }
  });

  it('the plain text begins as llmstxt.org has it: name, what it is, lists of links', () => {
    const [name, about, ...rest] = textOf(plainAddress(lang)).split('\n\n');
    expect(name).toMatch(/^# \S/);
    expect(about).toMatch(/^> \S/);
    expect(rest.join('\n\n')).toMatch(/^## .+\n\n- \[.+\]\(https?:.+\)/m);
  });
});

it('every data set can be had as CSV and JSON, with what its columns mean', () => {
  for (const name of readContent(readTexts('.')).data.keys())
    for (const format of DATA_FORMATS) expect(files, name).toContain(dataAddress(name, format));
});
