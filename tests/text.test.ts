/** Text in a picture: how wide it is, and where it is wrapped. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
          const parts = wrap(text, 0, size, weight);
          for (const line of wrap(text, width, size, weight))
            if (textWidth(line, size, weight) > width) expect(parts).toContain(line);
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

  it.each([
    ['a number and its unit', '缺口是100億美元，還在變大', ['缺', '口', '是', '100億美元，', '還', '在變大']],
    ['a date', '到2026年4月底才知道', ['到', '2026年4月底', '才', '知道']],
    ['a count', '買下3,000多顆晶片', ['買', '下', '3,000多顆', '晶片']],
    ['a decimal', '只差2.1分，追得上', ['只', '差', '2.1分，', '追', '得上']],
    ['a share', '成本占97%，利潤少', ['成', '本', '占', '97%，', '利', '潤少']],
    ['a name', '跑贏GPT-4和Llama 2的人', ['跑', '贏', 'GPT-4', '和', 'Llama 2', '的人']],
    ['a name before a number', 'Falcon 180B得68.74分', ['Falcon 180B', '得', '68.74分']],
    ['the end of a sentence', '一百個模型裡面只剩下三個了', [...'一百個模型裡面只剩下', '三個了']],
  ])('breaks no Chinese text within %s', (_, text, parts) => {
    expect(wrap(text, 0, 13)).toEqual(parts);
  });

  it('ends in no line of one or two characters, if it is a Chinese sentence and has more', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 400 }), anySize, (text, width, size) => {
        const lines = wrap(`百${text}`, width, size);
        const last = [...(lines.at(-1) ?? '')].filter((char) => /[\p{L}\p{N}]/u.test(char));
        const label = textWidth(text, 1) < 12;
        if (lines.length > 1) expect(last.length).toBeGreaterThanOrEqual(label ? 2 : 3);
      }),
    );
  });

  it('breaks English at spaces only, and no number', () => {
    expect(wrap('Falcon leads by 1.39 points', 90, 13)).toEqual(['Falcon leads by', '1.39 points']);
    expect(wrap('68.74 %', 0, 13)).toEqual(['68.74', '%']);
    expect(wrap('', 60, 13)).toEqual(['']);
  });
});
