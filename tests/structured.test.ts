import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChapters } from '../src/build/disk/read.ts';
import { dataBlock } from '../src/html/data-block.ts';
import { article, datasets, work, type Site, type Thing } from '../src/exports/metadata/json-ld.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { content, texts } from './content.ts';

const { data, sources, site: furniture } = content;
const outlines = readChapters(texts);

describe.each(LANGS)('in %s', (lang) => {
  const site: Site = { lang, origin: new URL('https://essay.example'), words: furniture[lang] };
  const root = lang === 'en' ? 'https://essay.example/' : 'https://essay.example/zh-hant/';
  const front = { title: 'Moat', summary: 'A moat.', order: 3, published: '2026-11-24' };
  const moat = { slug: 'moat', front, minutes: 7 };

  it('a chapter is an article with its dates, its card, its licence and the work it is part of', () => {
    expect(article(site, moat)).toMatchObject({
      '@type': 'Article',
      url: `${root}moat/`,
      headline: 'Moat',
      description: 'A moat.',
      datePublished: '2026-11-24',
      dateModified: '2026-11-24',
      image: { url: `${root}cards/moat.png` },
      isPartOf: { '@id': `${root}#work` },
      author: { '@type': 'Organization', name: furniture[lang]['name'] },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
    });
    expect(article(site, moat)).not.toHaveProperty('correction');
    const updates = ['2026-12-01', '2027-01-31'].map((date) => ({ date, text: `A chart more, on ${date}.` }));
    expect(article(site, { ...moat, front: { ...front, updates } })).toMatchObject({
      ...{ datePublished: '2026-11-24', dateModified: '2027-01-31' },
      correction: updates.map(({ date, text }) => ({
        ...{ '@type': 'CorrectionComment', datePublished: date, text },
      })),
    });
  });

  it('the cover is the site and the work, which has every chapter as a part', () => {
    const chapters = outlines[lang].map((o, i) => ({ slug: `c${i}`, front: o.front, minutes: 1 }));
    const [web, whole] = work(site, { ...moat, slug: '' }, chapters);
    expect(web).toMatchObject({ '@type': 'WebSite', url: root });
    expect(whole).toMatchObject({ '@type': 'CreativeWork', '@id': `${root}#work` });
    expect((whole?.['hasPart'] as Thing[]).map((p) => p['url'])).toEqual(
      chapters.map((c) => `${root}${c.slug}/`),
    );
  });

  it('a data set tells its columns, its units, its sources and its files', () => {
    for (const set of data.values()) {
      const [thing] = datasets(site, [set], sources, '/charts/any/');
      expect(thing).toMatchObject({ '@type': 'Dataset', name: set.title[lang] });
      expect(thing?.['distribution']).toMatchObject([
        { contentUrl: `https://essay.example/data/${set.name}.csv` },
        { contentUrl: `https://essay.example/data/${set.name}.json` },
      ]);
      expect(thing?.['variableMeasured']).toMatchObject(
        Object.values(set.columns).map((c) => ({ name: c[lang], ...(c.unit && { unitText: c.unit[lang] }) })),
      );
      expect(thing?.['citation']).toMatchObject(
        set.sources.map((id) => {
          const { title, url } = sources.get(id) ?? {};
          return { name: title, ...(url && { url }) };
        }),
      );
    }
  });
});

it('data in a page is what it was, and no word of it can end its element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('</script>', '<!--', '<script'), (value, tag) => {
      const text = dataBlock([value, tag]);
      expect(text).not.toContain('<');
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify([value, tag]));
    }),
  );
});
