import { describe, expect, it } from 'vitest';
import { readTexts } from '../src/build/disk/read.ts';
import { outline } from '../src/mdx/outline.ts';
import { parseMdx } from '../src/mdx/mdx.ts';
import { plainText, type Fill } from '../src/mdx/plain-text.ts';

const fill: Fill = {
  value: (id) => `value of ${id}`,
  finding: (id) => `> finding of ${id}`,
  sentence: (chart, state) => `[${chart} at ${state}]`,
  credit: () => 'from the article',
};
const front = '---\ntitle: Moat\nsummary: A moat.\n---\n\n';
const bare = (text: string): string => text.replace(/\s+/g, '');

describe('a chapter as plain text', () => {
  it.each([
    ['words without their marks', 'One *two* **three** `four`\nfive.', 'One two three four five.'],
    ['a heading', '## A crowd', '### A crowd'],
    ['a bare claim by its value', 'It scored <Claim id="a" />.', 'It scored value of a.'],
    ['a claim’s own words', 'It scored <Claim id="a">*four* points</Claim>.', 'It scored four points.'],
    [
      'an open claim with its finding below',
      '<Claim id="a" open>One.</Claim> Two.',
      'One. Two.\n\n> finding of a',
    ],
    ['a term by its words', 'A <Term id="a">token</Term>.', 'A token.'],
    [
      'a passage as a quotation, and whose words it is',
      '<Passage>\nOne <Mark step="x">two</Mark>.\n</Passage>\n\nOurs.',
      '> One two.\n\n> from the article\n\nOurs.',
    ],
    ['a figure by what it shows', '<Figure chart="bars" state="low" />', '[bars at low]'],
    ['a list', '- one\n- two', 'one\n\ntwo'],
    [
      'a step, and then what its chart shows',
      '<Scrolly chart="bars" layout="full">\n<Step id="x" state="low">\n\nLow.\n\n</Step>\n<Step id="y" state="high">\n\nHigh.\n\n</Step>\n</Scrolly>',
      'Low.\n\n[bars at low]\n\nHigh.\n\n[bars at high]',
    ],
  ])('has %s', (_, mdx, text) => expect(plainText(parseMdx(front + mdx), fill)).toBe(text));

  const stories = Object.entries(readTexts('.')).filter(([file]) => file.endsWith('.mdx'));
  it.each(stories)(
    '%s has every word of its prose and of its claims, in order, and nothing of its code',
    (file, mdx) => {
      const text = plainText(parseMdx(mdx), fill);
      const { prose, claims, scrollies } = outline(file, mdx);
      const plain = bare(text);
      let from = 0;
      for (const { text: words } of prose) {
        const at = plain.indexOf(bare(words), from);
        expect(at, words).toBeGreaterThanOrEqual(from);
        from = at;
      }
      for (const { id, words } of claims) expect(plain).toContain(bare(words || fill.value(id)));
      for (const { chart, state } of scrollies.flatMap((s) => s.steps))
        expect(text).toContain(fill.sentence(chart, state));
      expect(text).not.toMatch(/<\/?[A-Z]|layout=|\bpublished:/);
    },
  );
});
