import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readChapters, readTexts } from '../../src/build/disk/read.ts';
import { address } from '../../src/urls/addresses.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { pages } from '../book.ts';
import { bare, readPdf } from '../pdf.ts';
import { onDisk, textOf } from './built.ts';

const outlines = readChapters(readTexts('.'));
const MB = 2 ** 20;

describe.each(LANGS)('the print edition, %s', (lang) => {
  const path = address(lang, 'print');
  const file = path.replace(/\/$/, '.pdf');
  const mine = outlines[lang];
  let html: string;
  let pdf: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    html = textOf(`${path}index.html`);
    pdf = await readPdf(readFileSync(onDisk(file)));
  });

  it('is a tagged PDF of at most 10 MB with a title and a language', () => {
    expect(readFileSync(onDisk(file)).length).toBeLessThanOrEqual(10 * MB);
    expect(pdf.marked).toBe(true);
    expect(pdf.info.Title).toContain(mine.find((o) => o.front.order === undefined)?.front.title);
    expect(pdf.info.Language).toBe(lang === 'en' ? 'en' : 'zh-Hant-TW');
  });

  it('has a bookmark for every chapter, each once', () => {
    const titles = mine.filter((o) => o.front.order !== undefined).map((o) => bare(o.front.title));
    expect(titles.length).toBeGreaterThan(0);
    const bookmarks = pdf.bookmarks.map(bare);
    expect(bookmarks.filter((b) => titles.includes(b)).sort()).toEqual(titles.sort());
  });

  it('has a figure for every step, and the poster, each with a sentence for those who don’t see it', () => {
    const steps = pages.filter((p) => p.lang === lang).flatMap((p) => p.steps);
    const figures = pdf.pages.flatMap((p) => p.figures);
    expect(figures.length).toBe(steps.length + mine.flatMap((o) => o.figures).length + 1);
    for (const alt of figures) expect(alt.join('').length).toBeGreaterThan(8);
  });

  it('has no page without words', () => {
    pdf.pages.forEach(({ text }, i) => expect(text.length, `page ${i + 1}`).toBeGreaterThan(20));
  });

  it('keeps its words as text: every chapter’s longest sentence can be found', () => {
    const all = pdf.pages.map((p) => p.text).join('');
    for (const { file: from, prose } of mine) {
      const longest = prose.map((p) => bare(p.text)).sort((a, b) => b.length - a.length)[0] ?? '';
      // A name that may not break stands apart from what is around it, not within a sentence's half.
      expect(all.includes(longest.slice(0, 40)), `${from}: ${longest.slice(0, 40)}`).toBe(true);
    }
  });

  it('has a note for every claim, no id twice, and no link within it that leads nowhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const links = [...html.matchAll(/\shref="#([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(links.filter((to) => !ids.includes(to))).toEqual([]);
    for (const { claims } of mine)
      for (const { id } of claims)
        expect(
          ids.some((i) => i.endsWith(`-note-${id}`)),
          `a note on ${id}`,
        ).toBe(true);
    for (const { steps } of pages.filter((p) => p.lang === lang))
      for (const { id } of steps)
        expect(
          ids.some((i) => i.endsWith(`-${id}`)),
          id,
        ).toBe(true);
  });

  it('is offered as a file by the page', () => {
    expect(html).toContain(`href="${file}"`);
  });
});
