/** How a face is cut into slices, and what its stylesheet says of them, whatever the texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standIns, unicodeRange, type FontFile } from '../src/fonts/font-css.ts';
import { isOf, latinChars, slices, type Slice } from '../src/fonts/slices.ts';

const latin = new Set([...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), '—', '…', 'é']);
const someText = fc
  .array(fc.constantFrom(...'百模大戰動物護城河價值，。「」—…≈→abc é1\n'), { maxLength: 12 })
  .map((c) => c.join(''));
const someParts = fc.record({
  title: someText,
  base: someText,
  chapters: fc.dictionary(fc.constantFrom('one', 'two', 'three'), someText, { noNullPrototype: true }),
  rest: someText,
});
const count = (made: readonly Slice[], char: string): number =>
  made.filter((s) => s.chars.includes(char)).length;

describe('the slices of a face', () => {
  it('give every page each character that needs the face, in its own slices or in the rest', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const made = slices(parts, latin);
        const of = (name: string): string => made.find((s) => s.name === name)?.chars ?? '';
        const text = [parts.base, ...Object.values(parts.chapters), parts.rest].join('');
        for (const slug of Object.keys(parts.chapters))
          for (const char of text) {
            if (!/[\p{Script=Han}，。「」—…≈→]/u.test(char)) continue;
            const first = [of('title'), of('base')].filter((chars) => chars.includes(char)).length;
            expect(first).toBeLessThanOrEqual(1);
            if (!first) expect(of('rest')).toContain(char);
            if (!first && parts.chapters[slug]?.includes(char)) expect(of(slug)).toContain(char);
            else expect(of(slug)).not.toContain(char);
          }
        for (const char of 'abc é1\n') expect(count(made, char)).toBe(0);
      }),
    );
  });

  it('put into the base what three chapters share', () => {
    const parts = { title: '', base: '', chapters: { a: '百模', b: '百戰', c: '百' }, rest: '' };
    expect(slices(parts, latin)).toContainEqual({ name: 'base', chars: '百' });
  });

  it('give a page that stands alone each of its characters once, in what shows first, whatever the base has', () => {
    fc.assert(
      fc.property(someParts, someText, someText, (parts, heading, list) => {
        const made = slices({ ...parts, alone: { 'lost.heading': heading, 'lost.list': list } }, latin);
        const of = (name: string): string => made.find((s) => s.name === name)?.chars ?? '';
        for (const char of heading + list) {
          if (!/[\p{Script=Han}，。「」—…≈→]/u.test(char)) continue;
          const first = heading.includes(char) ? 'lost.heading' : 'lost.list';
          const own = ['title', 'lost.heading', 'lost.list'].filter((name) => of(name).includes(char));
          expect(own).toEqual(of('title').includes(char) ? ['title'] : [first]);
        }
      }),
    );
  });

  it('give pages of one kind what is around each of them once, and each page what it has beyond that', () => {
    fc.assert(
      fc.property(someParts, someText, someText, someText, (parts, every, one, other) => {
        const alone = { 'wings/': every, 'wings/one': one, 'wings/one.later': other, 'wings/two': other };
        const made = slices({ ...parts, alone }, latin);
        const of = (name: string): string => made.find((s) => s.name === name)?.chars ?? '';
        const needed = (text: string) => [...text].filter((c) => /[\p{Script=Han}，。「」—…≈→]/u.test(c));
        for (const [page, text] of Object.entries({
          'wings/one': every + one + other,
          'wings/two': every + other,
        })) {
          const own = made.filter(({ name }) => isOf(page, name));
          const chars = own.flatMap((slice) => [...slice.chars]);
          expect(new Set(chars).size).toBe(chars.length);
          expect(needed(text).filter((char) => !(of('title') + chars.join('')).includes(char))).toEqual([]);
        }
        expect(isOf('wings', 'wings/')).toBe(false);
        expect(isOf('wings/one', 'wings')).toBe(false);
      }),
    );
  });

  it('leave Korean to the system', () => {
    const parts = { title: '', base: '국 國', chapters: {}, rest: '' };
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
