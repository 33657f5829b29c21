import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { chapters, charts } from '../src/book/book.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { mark, type Mark } from '../src/picture/mark.ts';
import { TOKENS } from '../src/picture/colour.ts';
import { textWidth } from '../src/picture/text.ts';
import { CARD, COLUMN, card } from '../src/exports/images/card.ts';
import { cards, cardSvg, stillSvg } from '../src/exports/images/files.ts';
import { literalInk, palette } from '../src/styles/palette.ts';
import { toPng } from '../src/exports/images/raster.ts';
import { setLine } from '../src/fonts/typeface.ts';

const SITE = new URL('https://essay.example');

/** What makes an svg depend on something outside it, or do something. */
const NEEDS = /var\(|<script|<style|<text|<image|<use|\bon\w+=|href=|url\(|color-mix/;

describe.each(LANGS)('files in %s', (lang) => {
  it.each(Object.entries(charts))('%s: every state is an svg that needs nothing else', async (id, chart) => {
    for (const state of chart.states) {
      const svg = await stillSvg(id, state, lang, SITE);
      expect(svg.match(NEEDS), state).toBe(null);
      const [, width, title, description] =
        /^<svg[^>]* width="(\d+)"[^>]*><title>(.+?)<\/title><desc>(.+?)<\/desc>/.exec(svg) ?? [];
      // What the outlines say is said again as text, with where it is from and its licence.
      expect(title, state).toBeTruthy();
      expect(description).toContain('CC BY 4.0');
      expect(description).toContain(`essay.example${lang === 'en' ? '' : '/zh-hant'}/charts/${id}/`);
      expect(Number(width)).toBeGreaterThan(600);
    }
  });

  it('every page and step has a share card of the size that previews ask for', async () => {
    const names = [...cards(lang).keys()];
    for (const c of chapters(lang)) {
      expect(names).toContain(c.slug);
      for (const s of c.scrollies.flatMap((x) => x.steps)) expect(names).toContain(`${c.slug}/${s.id}`);
    }
    for (const of of names) {
      const svg = await cardSvg(of, lang, SITE);
      expect(svg, of).toContain(`viewBox="0 0 ${CARD.width} ${CARD.height}"`);
      expect(svg.match(NEEDS), of).toBe(null);
    }
  });

  it('the title of every card stays in its column, as it is really set', async () => {
    const picture = mark('svg', 'svg', { viewBox: '0 0 360 320' });
    for (const [of, { title, serif }] of cards(lang)) {
      const made = card(picture, { site: 'x', title, serif, foot: [] });
      const lines = made.children.find((m) => m.key === 'title')?.children ?? [];
      for (const m of lines) {
        const family = serif ? 'serif' : 'sans';
        const line = await setLine(m.text ?? '', {
          family,
          weight: 600,
          size: Number(m.attrs['font-size']),
          lang,
        });
        expect(line.width, `${of}: ${m.text}`).toBeLessThanOrEqual(COLUMN);
      }
      expect(lines.map((m: Mark) => m.text?.trim()).join(lang === 'en' ? ' ' : '')).toBe(title);
    }
  });
});

it('a line is as wide in outlines as the measured table says, kerning apart', async () => {
  for (const [text, weight] of [
    ['Overall score 4.41', 400],
    ['130 models', 600],
    ['百模大戰有130個', 400],
  ] as const) {
    const { width } = await setLine(text, { family: 'sans', weight, size: 100, lang: 'zh-hant' });
    expect(Math.abs(width - textWidth(text, 100, weight)) / width, text).toBeLessThan(0.02);
  }
});

it('a character that no font has is told by name', async () => {
  const style = { family: 'sans', weight: 400, size: 13, lang: 'en' } as const;
  await expect(setLine('a \u{10ffff}', style)).rejects.toThrow(/no font of ours has .*a /s);
});

it('every colour role has a day and a night colour, and a blend lies between', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const token of TOKENS) expect(palette(theme)[token]).toMatch(/^#[0-9a-f]{6}$/);
  expect(literalInk('light')('none')).toBe('none');
  expect(literalInk('dark')('ink>paper@0')).not.toBe(literalInk('dark')('ink>paper@1'));
});

describe('a png', () => {
  const svg = (fill: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="${fill}"/></svg>`;

  it('has as many pixels as its scale says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'png-'));
    for (const scale of [1, 2]) {
      const { width, height } = await sharp(await toPng(svg('#123456'), scale, folder)).metadata();
      expect([width, height]).toEqual([40 * scale, 20 * scale]);
    }
  });

  it('is made once of the same svg, also when it is asked for twice at once or by a later build', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'png-'));
    const [one, two] = await Promise.all([
      toPng(svg('#abcdef'), 1, folder),
      toPng(svg('#abcdef'), 1, folder),
    ]);
    expect(one).toBe(two);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), 'kept');
    expect(String(await toPng(svg('#abcdef'), 1, folder))).toBe('kept');
    await toPng(svg('#abcde0'), 1, folder);
    expect(await readdir(folder)).toHaveLength(2);
    expect(String(await readFile(join(folder, name)))).toBe('kept');
  });
});
