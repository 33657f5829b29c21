/** The fonts of this essay: what cuts them, which characters they have, and what they weigh. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FontFile } from '../src/fonts/font-css.ts';
import { fontCutter } from '../src/fonts/font-cutter.ts';
import { charsOf, chineseFile } from '../src/fonts/font-files.ts';
import { filesOf, titlesOf } from '../src/fonts/chinese-fonts.ts';
import { makeFonts, type Fonts } from '../src/fonts/make-fonts.ts';
import { readContent } from '../src/data/content.ts';
import { readChapters, readCharts, readTexts } from '../src/build/disk/read.ts';

const han = (text: string): string[] => [...new Set(text.match(/\p{Script=Han}/gu) ?? [])];

describe('what cuts fonts', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'fonts-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names a file at once, of the characters that were asked for, and has it in the end', async () => {
    const { cut, made } = fontCutter(folder);
    const font = chineseFile('noto-sans-tc', 400);
    const named = await Promise.all([cut('a', font, '百模'), cut('a', font, '百模'), cut('a', font, '百')]);
    expect(new Set(named).size).toBe(2);
    await made();
    for (const [i, chars] of ['百模', '百模', '百'].entries())
      expect(han([...(await charsOf(join(folder, named[i] ?? '')))].join(''))).toEqual(han(chars).sort());
  });

  it('tells of what can’t be cut by its file', async () => {
    const { cut, made } = fontCutter(folder);
    await cut('bad', import.meta.filename, '百');
    await expect(made()).rejects.toThrow(/fonts\.test\.ts can’t be cut: /);
  });
});

describe('the fonts of this essay', () => {
  const root = join(import.meta.dirname, '..');
  const folder = join(root, '.cache/fonts');
  const texts = readTexts(root);
  let made: Fonts;
  beforeAll(async () => {
    made = await makeFonts(folder, texts, await readCharts(root));
    await made.made;
  }, 120_000);

  const bytes = (files: readonly FontFile[]): number =>
    [...new Set(files.map((f) => f.file))].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const files = (): readonly FontFile[] => made.cuts.flatMap(({ faces }) => faces.flat());
  const weigh = (...names: string[]): number =>
    bytes(made.cuts.flatMap(({ faces }) => faces.flat().filter((f) => names.includes(f.slice)))) / 1024;
  const slugs = readChapters(texts)['zh-hant'].flatMap(
    ({ file }) => /chapters\/(.+)\.mdx/.exec(file)?.[1] ?? [],
  );

  it('give every page each Chinese character of the essay and the ledger once at every weight', () => {
    const written = Object.entries(texts).filter(([file]) =>
      /^content\/(zh-hant\/|claims\/|terms\.yaml)/.test(file),
    );
    const all = han(written.map(([, text]) => text).join(''));
    const titles = files().flatMap((f) => ((f as { slice?: string }).slice === 'title' ? [...f.chars] : []));
    expect(made.pages).toEqual(
      expect.arrayContaining(['', ...slugs, 'latin', 'lost', 'print', 'charts/hole']),
    );
    for (const slug of made.pages) {
      const page = filesOf(made.cuts, slug);
      for (const key of new Set(page.map((f) => `${f.family} ${f.weight}`))) {
        const chars = page.filter((f) => `${f.family} ${f.weight}` === key).flatMap((f) => [...f.chars]);
        expect(chars.length, `${slug} ${key}`).toBe(new Set(chars).size);
        const has = new Set([...chars, ...titles]);
        expect(
          all.filter((char) => !has.has(char)),
          `${slug} ${key}`,
        ).toEqual([]);
      }
    }
  });

  it('give the titles every weight that a page asks for, since a browser mixes no weights', () => {
    for (const cut of made.cuts) {
      const weights = new Set(filesOf([cut], '').map((f) => f.weight));
      expect(new Set(titlesOf(cut).map((f) => f.weight))).toEqual(weights);
    }
  });

  it('have in each file what the stylesheet says', async () => {
    for (const { file, chars } of [...made.latin, ...files()]) {
      const has = await charsOf(join(folder, file));
      expect(
        [...chars].filter((char) => !has.has(char)),
        file,
      ).toEqual([]);
    }
  });

  it('have each title of the gallery and each headline in one weight', () => {
    const content = readContent(texts);
    const words = [...content.words['zh-hant'].values()];
    const titles = words.flatMap(({ title, states }) => [
      title,
      ...Object.values(states).map((s) => s.title),
    ]);
    const terms = [...content.terms.values()].map((term) => term['zh-hant'].term);
    const heavy = new Set(
      made.cuts.flatMap(({ faces }) => faces[1] ?? []).flatMap(({ chars }) => [...chars]),
    );
    expect(heavy.size).toBeGreaterThan(100);
    expect(han([...titles, ...terms].join('')).filter((char) => !heavy.has(char))).toEqual([]);
  });

  it('can squeeze neighbouring marks, which needs a feature that a cut may lose', () => {
    for (const { file, chars } of files()) {
      if (!/[，。、：「」（）]/.test(chars)) continue;
      const { availableFeatures } = create(readFileSync(join(folder, file)));
      expect(availableFeatures, file).toContain('halt');
    }
  });

  it('draw every character that we write; titles of sources may be in other scripts', () => {
    const ours = Object.entries(texts).flatMap(([file, text]) =>
      file.endsWith('sources.yaml') ? [] : [text],
    );
    expect([...made.missing].filter((char) => ours.join('').includes(char))).toEqual([]);
  });

  it('cost a first Chinese chapter 275 KB at most and the next one 80 KB more', () => {
    for (const slug of slugs) {
      // 243 KB at most when the second draft came, with its glossary and the credits of its passages.
      // 260 KB when five playgrounds came to one chapter: some 60 characters that nothing else in it has.
      // 270 KB when four charts more, to set or to guess at, came to the economics.
      expect(weigh('title', 'base', slug), slug).toBeLessThanOrEqual(275);
      expect(weigh(slug), slug).toBeLessThanOrEqual(80);
    }
  });

  it('cost an English page 30 KB a face, and a few KB for its Chinese words', () => {
    for (const file of made.latin) expect(bytes([file]) / 1024, file.file).toBeLessThanOrEqual(30);
    // The title of the article, in the credit of each Passage, is a third of them.
    // 13.4 KB when the sentence of chart `attention` came, which is drawn in Chinese.
    // In the light faces: no English page sets Chinese heavy, which a browser test holds.
    const light = made.cuts.flatMap(({ faces: [files = []] }) => files.filter((f) => f.slice === 'title'));
    expect(bytes(light) / 1024).toBeLessThanOrEqual(14);
  });
});
