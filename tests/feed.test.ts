import { describe, expect, it } from 'vitest';
import { feedItem } from '../src/exports/metadata/feed.ts';
import { blocksHtml, type HtmlFill } from '../src/mdx/blocks-html.ts';
import { parseMdx } from '../src/mdx/mdx.ts';

const front = { title: 'Moat', summary: 'A moat & more, 10²⁰.', published: '2026-11-24' };
const item = feedItem('en', { slug: 'moat', front }, '<p>Words.</p>', new URL('https://essay.example'));

describe('an item of the feed', () => {
  it('leads to its chapter, on its day', () => {
    expect(item.link).toBe('https://essay.example/moat/');
    expect(item.pubDate.toISOString()).toBe('2026-11-24T00:00:00.000Z');
  });

  it('holds the summary, then the chapter', () => {
    expect(item.content).toBe('<p>A moat &amp; more, 10<sup>20</sup>.</p>\n<p>Words.</p>');
  });
});

const fill: HtmlFill = {
  value: (id) => `<${id}>`,
  finding: (id) => `[finding of ${id}]`,
  chart: (chart, state) => `[${chart} at ${state}]`,
  credit: () => '[credit]',
};

describe('a chapter as HTML', () => {
  it.each([
    [
      'emphasis',
      'One *two* **three** `four`.',
      '<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>',
    ],
    ['signs of HTML, and raised digits', 'A & B, 10²⁰.', '<p>A &amp; B, 10<sup>20</sup>.</p>'],
    ['a heading', '## A crowd', '<h2>A crowd</h2>'],
    ['a bare claim by its value', 'It scored <Claim id="a" />.', '<p>It scored &lt;a&gt;.</p>'],
    [
      'a claim and a term by their words',
      '<Claim id="a">*Four*</Claim> <Term id="b">tokens</Term>.',
      '<p><em>Four</em> tokens.</p>',
    ],
    [
      'an open claim with its finding below',
      '<Claim id="a" open>One.</Claim> Two.',
      '<p>One. Two.</p>\n[finding of a]',
    ],
    [
      'a passage as a quotation, and whose words it is',
      '<Passage>\nOne <Mark step="x">two</Mark>.\n</Passage>\n\nOurs.',
      '<blockquote><p>One two.</p></blockquote>\n[credit]\n<p>Ours.</p>',
    ],
    ['a list', '- one\n- two', '<ul><li>one</li>\n<li>two</li></ul>'],
    ['a figure', '<Figure chart="bars" state="low" />', '[bars at low]'],
    [
      'each step, and then its chart',
      '<Scrolly chart="bars" layout="full">\n<Step id="x" state="low">\n\nLow.\n\n</Step>\n<Step id="y" state="high">\n\nHigh.\n\n</Step>\n</Scrolly>',
      '<p>Low.</p>\n[bars at low]\n<p>High.</p>\n[bars at high]',
    ],
  ])('has %s', (_, mdx, html) => expect(blocksHtml(parseMdx(mdx), fill)).toBe(html));
});
