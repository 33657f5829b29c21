import { describe, expect, it } from 'vitest';
import { readChapters, readTexts } from '../../src/build/disk/read.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { address, termNoteId, termUseId } from '../../src/urls/addresses.ts';
import { content } from '../book.ts';
import { origin, readPage, readPages, textOf } from './built.ts';
import { all, attribute, textOf as words } from './html.ts';

const outlines = readChapters(readTexts('.'));
const pageAt = (path: string) => readPages().find((p) => p.href === origin + path);

describe.each(LANGS)('the terms, %s', (lang) => {
  const page = readPage(address(lang, 'terms'));
  const slugOf = (file: string): string => /chapters\/(.+)\.mdx$/.exec(file)?.[1] ?? '';

  it('are listed once each, with what they mean, linkable by their ids', () => {
    expect(all('.entry', page).map(attribute('id'))).toEqual([...content.terms.keys()]);
    const told = all('.entry dd', page).map(words);
    [...content.terms.values()].forEach((term, i) => expect(told[i]).toContain(term[lang].definition));
  });

  it('lead to where each chapter introduces them, and their words there to what they mean', () => {
    const links = new Set(all('.entry .used a', page).map(attribute('href')));
    let n = 0;
    for (const { file, terms } of outlines[lang])
      for (const { id } of terms) {
        const path = address(lang, slugOf(file));
        expect(links).toContain(`${path}#${termUseId(id)}`);
        expect(pageAt(path)?.ids).toEqual(expect.arrayContaining([termUseId(id), termNoteId(id)]));
        n++;
      }
    expect(links.size).toBe(n);
  });

  it('are led to from every page of the essay, and stand in the plain text', () => {
    const paths = [...outlines[lang].map(({ file }) => slugOf(file)), 'sources', 'charts'];
    for (const path of paths)
      expect(pageAt(address(lang, path))?.links, path).toContain(origin + address(lang, 'terms'));
    const plain = textOf(`${address(lang, '')}llms.txt`);
    for (const { [lang]: term } of content.terms.values()) expect(plain).toContain(term.definition);
  });

  it('stand in the print edition, where every term leads to its own', () => {
    const print = readPage(address(lang, 'print'));
    const ids = new Set(all('.terms [id]', print).map(attribute('id')));
    expect(ids.size).toBe(content.terms.size);
    for (const link of all('a.term', print)) expect(ids).toContain(attribute('href')(link)?.slice(1));
  });
});
