import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { charts, content, serverDrawing } from '../book.ts';
import { readPage, readPages } from './built.ts';
import { all, attribute, canonOf, first, textOf } from './html.ts';

const ids = Object.keys(charts);
const href = attribute('href');

describe.each(LANGS)('the gallery in %s, as the server sends it', (lang) => {
  it('leads to every chart once', () => {
    const page = readPage(chartAddress(lang, '').replace(/\/+$/, '/'));
    const links = all('.plate a', page).map(href);
    expect(links.sort()).toEqual(ids.map((id) => chartAddress(lang, id)).sort());
    const plates = all('.plate', page);
    expect(plates.length).toBe(ids.length);
    for (const plate of plates) {
      expect(first('svg[role="img"]', plate)).toBeDefined();
      expect(textOf(first('.takeaway', plate))).not.toBe('');
    }
  });

  it.each(ids)('has a page for %s that says and shows every state at its own anchor', (id) => {
    const page = readPage(chartAddress(lang, id));
    const states = charts[id]?.states ?? [];
    const sections = all('section[data-state]', page);
    expect(sections.map(attribute('id'))).toEqual(states);
    sections.forEach((section, i) => {
      const state = states[i] ?? '';
      const words = content.words[lang].get(id)?.states[state];
      expect(textOf(first('.title', section))).toBe(words?.title);
      expect(textOf(first('.sentence', section))).toBe(words?.sentence);
      const svg = first('svg', section);
      expect(svg && canonOf(svg), state).toBe(serverDrawing(id, lang, state, 's'));
    });
    expect(all('details.numbers table', page).length).toBe(charts[id]?.data.length);
    const idsOf = new Map(readPages().map((p) => [new URL(p.href).pathname, p.ids]));
    const places = all('.places a', page).map(href);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const [path = '', hash] = (place ?? '').split('#');
      expect(idsOf.get(path), path).toEqual(hash ? expect.arrayContaining([hash]) : expect.anything());
    }
  });
});
