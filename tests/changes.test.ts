import { describe, expect, it } from 'vitest';
import { changeItem, changesOf } from '../src/exports/metadata/changes.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { content } from './content.ts';

const front = { title: 'Moat', summary: 'A moat.', published: '2026-11-24' };
const updates = ['2026-12-01', '2027-01-31'].map((date) => ({ date, text: 'A chart more, 10²⁰ & so on.' }));
const [first] = content.claims.values();
if (!first) throw new Error('the ledger has no entry');
const changed = { old: 4.41, new: '3.41', why: 'Its maker took it back.' };
const claim = { ...first, corrections: [{ date: '2027-01-30', en: changed, 'zh-hant': changed }] };

describe.each(LANGS)('changes, in %s', (lang) => {
  const root = lang === 'en' ? '/' : '/zh-hant/';
  const chapters = [
    { slug: '', front: { ...front, updates: updates.slice(0, 1) } },
    { slug: 'moat', front: { ...front, updates } },
    { slug: 'quiet', front },
  ];
  const changes = changesOf(lang, chapters, [first, claim], content.site[lang]);

  it('are the updates of chapters and the corrections of the ledger, the newest first', () => {
    expect(changes.map(({ date, href }) => [date, href])).toEqual([
      ['2027-01-31', `${root}moat/#updated-2027-01-31`],
      ['2027-01-30', `${root}sources/#${first.id}`],
      ['2026-12-01', `${root}#updated-2026-12-01`],
      ['2026-12-01', `${root}moat/#updated-2026-12-01`],
    ]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  it('say what it was, what it is, and why', () => {
    for (const part of ['4.41', '3.41', changed.why]) expect(changes[1]?.text).toContain(part);
    expect(changes[0]?.text).toContain('A chart more');
  });

  it('are items of a feed, each at an address of its own, on its day', () => {
    const items = changes.map((change) => changeItem(lang, change, new URL('https://essay.example')));
    expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
    expect(items[0]).toMatchObject({
      link: `https://essay.example${root}corrections/#chapter-moat-2027-01-31`,
      content: expect.stringContaining('10<sup>20</sup> &amp; so on') as string,
    });
    expect(items[0]?.pubDate.toISOString()).toBe('2027-01-31T00:00:00.000Z');
  });

  it('are none where nothing was changed', () => {
    expect(changesOf(lang, [{ slug: 'moat', front }], [first], content.site[lang])).toEqual([]);
  });
});
