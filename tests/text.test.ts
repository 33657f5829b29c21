import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posterCsv, posterDots, BOX, PITCH } from '../scripts/poster-dots.ts';
import { measure } from '../scripts/widths.ts';
import { textWidth, wrap } from '../src/picture/text.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Text as labels have it: words, numbers, Chinese, marks, single spaces. */
const bit = fc.constantFrom(
  ...[
    'GPT-4',
    'Falcon',
    '4.41',
    '2,023',
    'a',
    '68.74 %',
    ' ',
    ' ',
    '百',
    '模',
    '大',
    '戰',
    '，',
    '。',
    '「',
    '」',
    '（',
    '）',
    '——',
    '……',
    '》',
  ],
);
const anyText = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(''));
const anySize = fc.integer({ min: 9, max: 28 });
const anyWeight = fc.constantFrom<400 | 600>(400, 600);
const bare = (text: string): string => text.replaceAll(' ', '');

describe('the width of a text', () => {
  it('is the sum of its parts, but for an eighth of an em where Han meets Latin', () => {
    fc.assert(
      fc.property(anyText, anyText, anySize, anyWeight, (a, b, size, weight) => {
        const seam = textWidth(a + b, size, weight) - textWidth(a, size, weight) - textWidth(b, size, weight);
        const meet = /\p{Script=Han}[0-9A-Za-z]|[0-9A-Za-z]\p{Script=Han}/u.test(
          (a.at(-1) ?? '') + (b.at(0) ?? ''),
        );
        expect(seam).toBeCloseTo(meet ? size / 8 : 0, 6);
      }),
    );
  });

  it('counts a Chinese character as one em and every figure the same', () => {
    expect(textWidth('百模，', 10)).toBe(30);
    for (const figure of '0123456789') expect(textWidth(figure, 10)).toBe(textWidth('0', 10));
    expect(textWidth('第2名', 16)).toBe(textWidth('第名', 16) + textWidth('2', 16) + 4);
  });

  it('rests on a table that says what the font says', async () => {
    expect(JSON.parse(read('src/picture/widths.json'))).toEqual(JSON.parse(JSON.stringify(await measure())));
  });
});

describe('a wrapped text', () => {
  it('loses no character and keeps their order', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 400 }), anySize, (text, width, size) => {
        expect(bare(wrap(text, width, size).join(''))).toBe(bare(text));
      }),
    );
  });

  it('has no line wider than the width, unless the line cannot be broken', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 0, max: 400 }),
        anySize,
        anyWeight,
        (text, width, size, weight) => {
          for (const line of wrap(text, width, size, weight)) {
            if (textWidth(line, size, weight) > width) expect(wrap(line, 0, size, weight)).toEqual([line]);
          }
        },
      ),
    );
  });

  it('never begins a line with a closing mark or ends one with an opening mark', () => {
    fc.assert(
      fc.property(
        fc.array(
          bit.filter((b) => b !== ' '),
          { maxLength: 40 },
        ),
        anySize,
        (bits, size) => {
          const lines = wrap(bits.join(''), 80, size);
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。」）》—…]/u);
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/u);
        },
      ),
    );
  });

  it('breaks English at spaces only, and no number', () => {
    expect(wrap('Falcon leads by 1.39 points', 90, 13)).toEqual(['Falcon leads by', '1.39 points']);
    expect(wrap('68.74 %', 0, 13)).toEqual(['68.74', '%']);
    expect(wrap('', 60, 13)).toEqual(['']);
  });
});

describe('the poster of 244 dots', () => {
  const dots = posterDots();

  it('is what the script makes', () => {
    expect(read('content/data/poster-dots.csv')).toBe(posterCsv());
  });

  it('has 130 dots of one camp to the left of 114 of the other', () => {
    expect(dots.map((dot) => dot.camp)).toEqual([...Array(130).fill('china'), ...Array(114).fill('us')]);
  });

  it('keeps its dots apart and inside the box', () => {
    for (const [i, a] of dots.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(8);
      expect(a.x).toBeLessThanOrEqual(BOX.width - 8);
      expect(a.y).toBeGreaterThanOrEqual(8);
      expect(a.y).toBeLessThanOrEqual(BOX.height - 8);
      for (const b of dots.slice(0, i))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(PITCH);
    }
  });
});
