import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../src/book/book.ts';
import type { UiStrings } from '../src/data/ui-strings.ts';
import { citation, type Cited } from '../src/exports/metadata/citation.ts';
import { claimsOn, placesOf, rooms } from '../src/book/gallery.ts';
import { outline } from '../src/mdx/outline.ts';
import { readView, VIEW_SIZES, VIEW_THEMES, writeView } from '../src/urls/view.ts';

const chapterOf = (slug: string, title: string, words: string): Chapter => ({
  ...outline(
    `content/en/chapters/${slug}.mdx`,
    `---\ntitle: ${title}\nsummary: s\npublished: 2026-11-05\n---\n\n${words}\n`,
  ),
  ...{ slug, minutes: 1 },
});
const step = (id: string, state: string, words = 'Words.'): string =>
  `<Step id="${id}" state="${state}">\n\n${words}\n\n</Step>\n`;
const scrolly = (chart: string, ...steps: string[]): string =>
  `<Scrolly chart="${chart}" layout="side-left">\n${steps.join('')}</Scrolly>\n\n`;
const story = [
  chapterOf('', 'Cover', scrolly('dots', step('start', 'all'))),
  chapterOf(
    'moat',
    'Moat',
    `Plain <Claim id="outside">words</Claim>.\n\n${scrolly(
      'bars',
      step('one', 'low', '<Claim id="a">A</Claim> and <Claim id="b">b</Claim>.'),
      step('two', 'high', '<Claim id="a">A</Claim> again.'),
    )}${scrolly('dots', step('three', 'one', '<Claim id="c">C</Claim>.'))}<Figure chart="pie" state="cut" />`,
  ),
];

describe('the gallery', () => {
  it('finds every place that shows a chart, with the number that its page counts it by', () => {
    expect(placesOf('zh-hant', story, 'dots')).toEqual([
      { slug: '', title: 'Cover', state: 'all', n: 1, href: '/zh-hant/#start' },
      { slug: 'moat', title: 'Moat', state: 'one', n: 3, href: '/zh-hant/moat/#three' },
    ]);
    expect(placesOf('en', story, 'pie')).toEqual([
      { slug: 'moat', title: 'Moat', state: 'cut', n: undefined, href: '/moat/' },
    ]);
  });

  it('gathers the claims in the words beside a chart, once each, and no others', () => {
    expect(claimsOn(story, 'bars')).toEqual(['a', 'b']);
    expect(claimsOn(story, 'dots')).toEqual(['c']);
    expect(claimsOn(story, 'pie')).toEqual([]);
  });

  it('hangs every chart once, by the chapter that shows it first, and the unused ones last', () => {
    const found = rooms(story, ['bars', 'dots', 'lonely', 'pie']);
    expect(found.map((room) => [room.chapter?.slug, room.charts])).toEqual([
      ['', ['dots']],
      ['moat', ['bars', 'pie']],
      [undefined, ['lonely']],
    ]);
  });
});

describe('the address of a view', () => {
  const states = ['need', 'guess', 'hole'];
  const anyView = fc.record({
    state: fc.constantFrom(...states),
    size: fc.constantFrom(...VIEW_SIZES),
    theme: fc.constantFrom(...VIEW_THEMES),
  });

  it('asks for just that view, whatever else it asks for', () => {
    fc.assert(
      fc.property(anyView, anyView, (view, before) => {
        const search = writeView(view, states, `${writeView(before, states)}&from=elsewhere`);
        expect(readView(search, states)).toEqual({ view, unknown: [] });
        expect(search).toBe(`?from=elsewhere${writeView(view, states).replace('?', '&')}`);
      }),
    );
  });

  it('says nothing of what goes without saying', () => {
    expect(writeView(readView('', states).view, states, '?state=hole')).toBe('');
  });

  it('names the nearest for what is not known, and shows the default', () => {
    expect(readView('?state=gues&size=xl&theme=drak', states)).toEqual({
      view: { state: 'need', size: 'auto', theme: 'auto' },
      unknown: [
        { setting: 'state', value: 'gues', nearest: 'guess' },
        { setting: 'size', value: 'xl', nearest: 'l' },
        { setting: 'theme', value: 'drak', nearest: 'dark' },
      ],
    });
  });
});

describe('a citation', () => {
  const cited: Cited = {
    ...{ key: 'essay-hole', title: 'A 50% hole & more', site: 'The war', date: '2026-11-05' },
    ...{ url: 'https://example.org/charts/hole/', licence: 'CC BY 4.0' },
    lang: 'en',
  };
  const cite = (of: Cited, pattern: string) => citation(of, pattern as UiStrings['cite-text']);
  const made = cite(cited, '{site}, “{title}”, {date}. {url}. {licence}.');

  it('is a plain sentence in the words of the language', () => {
    expect(made.text).toBe(
      'The war, “A 50% hole & more”, 5 November 2026. https://example.org/charts/hole/. CC BY 4.0.',
    );
    const chinese = cite({ ...cited, date: '2026', lang: 'zh-hant' }, '〈{title}〉，{date}');
    expect(chinese.text).toBe('〈A 50% hole & more〉，2026年');
  });

  it('is BibTeX whose braces match, whose signs are escaped, and whose author is the site as a whole', () => {
    expect(made.bibtex).toMatch(/^@online\{essay-hole,\n/);
    expect(made.bibtex).toContain('  author = {{The war}},\n');
    expect(made.bibtex).toContain('  title = {{A 50\\% hole \\& more}},\n');
    expect(made.bibtex).toContain('  date = {2026-11-05},\n');
    const bare = made.bibtex.replace(/\\./g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  it('is CSL-JSON that says the same', () => {
    expect(JSON.parse(made.csl)).toEqual([
      {
        ...{ id: 'essay-hole', type: 'graphic', title: cited.title, 'container-title': 'The war' },
        author: [{ literal: 'The war' }],
        issued: { 'date-parts': [[2026, 11, 5]] },
        ...{ URL: cited.url, language: 'en', note: 'CC BY 4.0' },
      },
    ]);
  });
});
