/** What editors may slip in content/practice.yaml, which the small models practise on. */
import { describe, expect, it } from 'vitest';
import { readTexts } from '../src/build/disk/read.ts';
import { practiceProblems } from '../src/check/check-practice.ts';
import { readContent } from '../src/data/content.ts';

const FILE = 'content/practice.yaml';
const texts = readTexts('.');
const whole = texts[FILE] ?? '';
const told = (text: string) => practiceProblems(readContent({ ...texts, [FILE]: text }));

it('finds nothing in what stands there', () => expect(told(whole)).toEqual([]));

describe('is told where it stands', () => {
  it.each<[what: string, from: string, to: string, found: string, message: string]>([
    ['a topic that is lost', ', [會 meeting, began]]', ']', '開:', 'has 5 topics, and another has 6'],
    ['a word that no line has', '- 去打電話\n', '- 去打電腦\n', '電腦\n', '“電腦” in “去打電腦”'],
    ['a piece of such a word', '行長, 校長', '行長, 校工', '工,', '“工” in “校工”'],
    ['a Simplified character', '[門 door', '[门 door', '门 door', 'write “門”'],
    ['a half-width comma', '去開車，去開水間', '"去開車,去開水間"', ',去開水間', '“,去開水間”'],
    [
      'a sentence twice',
      '  - 花，終於開了\n',
      '  - 水，終於開了\n',
      '水，終於開了\n  - 水，大家',
      'for the second time',
    ],
  ])('%s', (_, from, to, found, message) => {
    expect(whole).toContain(from);
    const text = whole.replace(from, to);
    const problems = told(text);
    expect(problems.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
    const [{ line = 0, column = 0 } = {}] = problems;
    const rest = text
      .split('\n')
      .slice(line - 1)
      .join('\n')
      .slice(column - 1);
    expect(rest.startsWith(found)).toBe(true);
  });
});
