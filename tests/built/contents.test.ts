/** What the contents of a chapter’s page lead to. */
import { describe, expect, it } from 'vitest';
import { chapters } from '../../src/book/book.ts';
import { chaptersAround } from '../../src/book/chapters-around.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { address } from '../../src/urls/addresses.ts';
import { readPage } from './built.ts';
import { all, attribute } from './html.ts';

describe.each(LANGS)('the contents in %s', (lang) => {
  const own = chapters(lang);

  it.each(own.map(({ slug }) => slug))('of %s lead to the chapters around it, and mark it', (slug) => {
    const page = readPage(address(lang, slug));
    const chaptersListed = all('.contents > nav > ol > li > a[data-chapter]', page);
    const expected = chaptersAround(own, slug).map((one) => address(lang, one.slug));
    expect(chaptersListed.map(attribute('href'))).toEqual(expected);
    const marked = chaptersListed.filter((link) => attribute('aria-current')(link) === 'page');
    expect(marked.map(attribute('data-chapter'))).toEqual([slug]);
    const toCover = all('.contents > nav > ol > li > a:not([data-chapter])', page);
    expect(toCover.map(attribute('href'))).toEqual(expected.length < own.length ? [address(lang, '')] : []);
  });
});
