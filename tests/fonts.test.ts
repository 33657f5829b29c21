import { statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { faceTexts } from '../src/build/face-texts.ts';
import { standIns, unicodeRange, type FontFile } from '../src/build/font-css.ts';
import { charsOf } from '../src/build/font-files.ts';
import { makeFonts, type Fonts } from '../src/build/make-fonts.ts';
import { readTexts } from '../src/build/read.ts';
import { latinChars, slices, type Slice } from '../src/build/slices.ts';
import { readContent } from '../src/ledger/content.ts';

const latin = new Set([...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), '—', '…', 'é']);
const someText = fc
  .array(fc.constantFrom(...'百模大戰動物護城河價值，。「」—…≈→abc é1\n'), { maxLength: 12 })
  .map((c) => c.join(''));
const someParts = fc.record({
  title: someText,
  base: someText,
  chapters: fc.dictionary(fc.constantFrom('one', 'two', 'three'), someText, { noNullPrototype: true }),
  notes: someText,
  spare: someText,
});
const count = (made: readonly Slice[], char: string): number =>
  made.filter((s) => s.chars.includes(char)).length;
const han = (text: string): string[] => [...new Set(text.match(/\p{Script=Han}/gu) ?? [])];

describe('the slices of a face', () => {
  it('hold every character that needs the face once, and none that a Latin face draws', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const made = slices(parts, latin);
        const text = [parts.base, ...Object.values(parts.chapters), parts.notes, parts.spare].join('');
        for (const char of text)
          if (/[\p{Script=Han}，。「」—…≈→]/u.test(char)) expect(count(made, char)).toBe(1);
        for (const char of 'abc é1\n') expect(count(made, char)).toBe(0);
      }),
    );
  });

  it('give a chapter only its own characters, and what two chapters share to every page', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        for (const { name, chars } of slices(parts, latin)) {
          if (!(name in parts.chapters)) continue;
          for (const char of chars)
            expect(Object.keys(parts.chapters).filter((c) => parts.chapters[c]?.includes(char))).toEqual([
              name,
            ]);
        }
      }),
    );
  });

  it('leave Korean to the system', () => {
    const parts = { title: '', base: '국 國', chapters: {}, notes: '', spare: '' };
    expect(slices(parts, latin)).toEqual([{ name: 'base', chars: '國' }]);
  });
});

describe('the rules of a stylesheet', () => {
  it('name the characters of a file, all and no others', () => {
    expect(unicodeRange('百a—cb')).toBe('U+61-63,U+2014,U+767E');
  });

  it('let the light face stand in where the heavy one has no character', () => {
    const file = (chars: string, weight: string): FontFile => ({
      ...{ family: 'f', style: 'normal', display: 'swap', file: chars },
      ...{ chars, weight },
    });
    const made = standIns(
      [file('百模', '1 500'), file('大', '1 500')],
      [file('大模', '501 1000')],
      '501 1000',
    );
    expect(made).toEqual([{ ...file('百模', '501 1000'), chars: '百' }]);
  });

  it('keep in the Latin faces all that keys type and all that is written', () => {
    expect(latinChars(['café 百'], latin)).toBe([...latin].sort().join(''));
  });
});

describe('the fonts of this essay', () => {
  const root = join(import.meta.dirname, '..');
  const folder = join(root, '.cache/fonts');
  const texts = readTexts(root);
  let made: Fonts;
  beforeAll(async () => {
    made = await makeFonts(folder, texts);
  }, 120_000);

  const bytes = (files: readonly FontFile[]): number =>
    [...new Set(files.map((f) => f.file))].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const weigh = (...names: string[]): number =>
    bytes(made.chinese.filter((f) => names.includes(f.slice))) / 1024;
  const slugs = Object.keys(faceTexts(texts, readContent(texts)).serif.chapters);

  it('have every Chinese character of the essay and the ledger once at every weight', () => {
    const written = Object.entries(texts).filter(([file]) => /^content\/(zh-hant|claims)\//.test(file));
    for (const family of ['Noto Serif TC', 'Noto Sans TC'])
      for (const weight of new Set(made.chinese.filter((f) => f.family === family).map((f) => f.weight))) {
        const files = made.chinese.filter((f) => f.family === family && f.weight === weight);
        const chars = files.map((f) => f.chars).join('');
        expect(chars.length).toBe(new Set(chars).size);
        for (const char of han(written.map(([, text]) => text).join(''))) expect(chars).toContain(char);
      }
  });

  it('have in each file what the stylesheet says', async () => {
    for (const { file, chars } of [...made.latin, ...made.chinese]) {
      const has = await charsOf(join(folder, file));
      expect(
        [...chars].filter((char) => !has.has(char)),
        file,
      ).toEqual([]);
    }
  });

  it('draw every character that we write; titles of sources may be in other scripts', () => {
    const ours = Object.entries(texts).flatMap(([file, text]) =>
      file.endsWith('sources.yaml') ? [] : [text],
    );
    expect([...made.missing].filter((char) => ours.join('').includes(char))).toEqual([]);
  });

  it('cost a first Chinese chapter 220 KB at most and the next one 80 KB more', () => {
    for (const slug of slugs) {
      expect(weigh('title', 'base', slug), slug).toBeLessThanOrEqual(220);
      expect(weigh(slug), slug).toBeLessThanOrEqual(80);
    }
  });

  it('cost an English page 30 KB a face, and a few KB for its Chinese words', () => {
    for (const file of made.latin) expect(bytes([file]) / 1024, file.file).toBeLessThanOrEqual(30);
    expect(weigh('title')).toBeLessThanOrEqual(8);
  });
});
