/** What the whole check says of whole essays; each rule by itself is held in rules.test.ts. */
import { describe, expect, it } from 'vitest';
import { checkAll } from '../src/build/disk/read.ts';
import { asGithub, asJson, asText } from '../src/check/report.ts';
import { decodeTexts } from '../src/data/decode.ts';
import { ContentError, sentence, type Problem } from '../src/data/problem.ts';
import { essay, problemsOf } from './rules/essay.ts';
import { CAMPS, CAMPS_ZH, CLAIMS, CSV, META, MOAT, MOAT_ZH, swap, type Plant } from './rules/rule.ts';

it('finds nothing to mend in the content as it stands', async () => {
  const problems = await checkAll('.');
  if (problems.length) throw new ContentError(problems);
});

const files = (...plants: Plant[]): Record<string, string | Uint8Array> => {
  const all: Record<string, string | Uint8Array> = { ...essay };
  for (const { file, edit } of plants) {
    const before = all[file];
    all[file] = edit(typeof before === 'string' ? before : undefined) ?? '';
  }
  return all;
};
const problems = (...plants: Plant[]): string[] => problemsOf(files(...plants)).map(sentence);

describe('a file that can’t be read', () => {
  const ledger = swap(CLAIMS, 'origin: §1', 'origin: after: §1');
  const broken = `${CLAIMS}:3:11 “: ” ends a name here`;

  it('is told once, and what is missed for want of it is not', () =>
    expect(problems(ledger)).toEqual([expect.stringContaining(broken)]));

  it('hides no mistake in another file', () => {
    expect(
      problems(
        ledger,
        swap(MOAT, 'At the bottom', 'At the bottom of 12'),
        swap(CSV, 'Claude,firm,2.77', 'Claude,firm,x'),
        swap(CAMPS_ZH, '<Claim id="two" open>', '<Claim id="tow" open>'),
      ),
    ).toEqual([
      expect.stringContaining(broken),
      expect.stringContaining(`${CSV}:3:13 "x" in column "score" is not a number`),
      expect.stringContaining(`${MOAT}:21:18 the number "12" stands outside a <Claim>`),
      expect.stringContaining(`${CAMPS_ZH}:9:1 the ledger has no claim "tow". Did you mean "two"?`),
    ]);
  });

  it('is told of beside its twin, whatever each would miss of the other', () => {
    const open = (file: string): Plant => swap(file, '</Scrolly>', '');
    expect(problemsOf(files(open(MOAT), open(MOAT_ZH))).map(({ file, rule }) => [file, rule])).toEqual([
      [MOAT, 'mdx-syntax'],
      [MOAT_ZH, 'mdx-syntax'],
    ]);
  });

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${essay[CSV]}`, 'utf16le')],
    ['Windows-1252', Buffer.from('caf\u00E9', 'latin1')],
  ])('is told as well where a bundler has read its %s as UTF-8', (_, bytes) => {
    const { problems, texts } = decodeTexts({ [CSV]: bytes.toString('utf8'), [CLAIMS]: '\uFEFF- a\r\n' });
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([[CSV, 'file-encoding']]);
    expect(texts).toEqual({ [CLAIMS]: '- a\n' });
  });

  it('is the table or what describes it, and its chart is not blamed', () =>
    expect(problems(swap(META, 'title: {', 'title: [{'))).toEqual([expect.stringContaining(`${META}:`)]));
});

it('two scrolls of one chart are no mistake', () => {
  const again = (file: string, words: string): Plant =>
    swap(
      file,
      '</Scrolly>\n',
      `</Scrolly>\n\n<Scrolly chart="bars" layout="full">\n<Step id="again" state="high">\n\n${words}\n\n</Step>\n</Scrolly>\n`,
    );
  expect(problems(again(CAMPS, 'Again.'), again(CAMPS_ZH, '再來一次。'))).toEqual([]);
});

describe('what is found is told', () => {
  const made = (file: string, n: number): Problem[] =>
    Array.from({ length: n }, (_, i) => ({
      ...{ file, line: i + 1, column: 2, rule: 'unknown-claim' },
      message: `is wrong: ${i}, 100%.`,
    }));
  const found = [...made('content/a.mdx', 12), ...made('content/b.mdx', 1)];

  it('file by file, ten of each and the number of the rest', () => {
    const [a, b, sum] = asText(found).split('\n\n');
    const lines = a?.split('\n') ?? [];
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('content/a.mdx:1:2 is wrong: 0, 100%. [unknown-claim]');
    expect(lines[10]).toBe('content/a.mdx: and 2 more.');
    expect(b).toBe('content/b.mdx:1:2 is wrong: 0, 100%. [unknown-claim]');
    expect(sum).toMatch(/^content: 13 things to mend in 2 files\. docs\/rules\//);
  });

  it('as JSON, all of it', () =>
    expect(JSON.parse(asJson(found))).toEqual(found.map((problem) => ({ ...problem }))));

  it('as annotations, whose marks are not taken for GitHub’s own', () =>
    expect(asGithub(found).split('\n')[12]).toBe(
      '::error file=content/b.mdx,line=1,col=2,title=unknown-claim::is wrong: 0, 100%25.',
    ));
});
