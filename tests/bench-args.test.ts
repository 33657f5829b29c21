import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArgs, USAGE } from '../bench/args.ts';
import { choosePages, readPeer, storyPages } from '../bench/pages.ts';

describe('what is asked for', () => {
  it('is all pages, both languages, both widths, five runs, if nothing is', () => {
    expect(readArgs([])).toMatchObject({ only: [], langs: ['en', 'zh-hant'], runs: 5, keep: false });
    expect(readArgs([]).widths).toEqual(['desktop', 'phone']);
  });

  it('has a line in the help for every option', () => {
    for (const option of Object.keys(readArgs([])).map((o) => o.replace(/^(lang|width|peer)s$/, '$1')))
      expect(`${USAGE}--help`).toContain(`--${option}`);
  });

  it.each([
    [['--onyl', '/moat/'], '--onyl is no option. Did you mean "--only"?'],
    [['moat'], '"moat" belongs to no option. For one page'],
    [['--runs', '0'], '--runs 0: it must be a whole number, 1 or more.'],
    [['--runs'], '--runs needs a value'],
    [['--lang', 'zh-hnat'], '--lang zh-hnat: it can be en or zh-hant. Did you mean "zh-hant"?'],
    [['--width', 'phnoe'], 'Did you mean "phone"?'],
  ])('is refused as %j with what would be right', (argv, sentence) => {
    expect(() => readArgs(argv)).toThrow(sentence);
  });

  const pages = storyPages('.');
  it('finds the cover and every chapter of both languages in content/', () => {
    const files = ['en', 'zh-hant'].flatMap((lang) => readdirSync(`content/${lang}/chapters`));
    expect(pages).toHaveLength(files.length + 2);
    expect(pages.map((p) => p.path)).toEqual(expect.arrayContaining(['/', '/zh-hant/', '/zh-hant/moat/']));
  });

  it('takes a path however it is typed, and says which there are', () => {
    for (const typed of ['moat', '/moat', 'moat/', '/moat/'])
      expect(choosePages(pages, [typed], ['en', 'zh-hant'])).toEqual([{ lang: 'en', path: '/moat/' }]);
    expect(choosePages(pages, ['/'], ['en', 'zh-hant'])).toEqual([{ lang: 'en', path: '/' }]);
    expect(() => choosePages(pages, ['maot'], ['en'])).toThrow('Did you mean "/moat/"? There are /, /');
    expect(() => choosePages(pages, ['moat'], ['zh-hant'])).toThrow('none of /moat/ is in that language');
  });

  it('takes a peer’s folder with or without a page, and says what is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-'));
    expect(() => readPeer(`${folder}/no`)).toThrow(`there is no folder ${folder}/no`);
    expect(() => readPeer(folder)).toThrow(`${folder} has no index.html. Name a page of it`);
    writeFileSync(join(folder, 'index.html'), '');
    writeFileSync(join(folder, 'story.html'), '');
    expect(readPeer(folder)).toMatchObject({ folder, page: 'index.html' });
    expect(readPeer(`${folder}:story.html`)).toMatchObject({ folder, page: 'story.html' });
  });
});
