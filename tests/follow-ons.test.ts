import { describe, expect, it } from 'vitest';
import { withoutFollowOns } from '../src/check/follow-ons.ts';
import type { Problem } from '../src/data/problem.ts';
import type { RuleId } from '../src/data/rule-ids.ts';

const at = (rule: RuleId, column: number, line = 9): Problem => ({
  ...{ file: 'content/en/chapters/moat.mdx', line, column },
  ...{ rule, message: rule },
});
const told = (problems: Problem[]): string[] =>
  withoutFollowOns(problems).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('of one slip one line is left', () => {
  it.each<[string, Problem[], string[]]>([
    [
      'a quotation mark that is turned round',
      [at('space-before-mark', 416), at('unpaired-mark', 417), at('missing-space', 417)],
      ['unpaired-mark 9:417'],
    ],
    [
      'a tag that closes before its words',
      [at('claim-without-value', 72), at('missing-space', 98)],
      ['claim-without-value 9:72'],
    ],
    ['three points with blanks', [at('three-dots', 101), at('three-dots', 104)], ['three-dots 9:101']],
  ])('%s', (_, problems, left) => expect(told(problems)).toEqual(left));
});

it('what stands on another line, or far away, is a slip of its own', () => {
  const all = [at('unpaired-mark', 10, 8), at('missing-space', 10), at('unpaired-mark', 300)];
  expect(withoutFollowOns(all)).toEqual(all);
  const dots = [at('three-dots', 10), at('three-dots', 90)];
  expect(withoutFollowOns(dots)).toEqual(dots);
});
