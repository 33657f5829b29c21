import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mdxToJs } from 'satteri';
import { arrange, arranged as plugin } from '../src/mdx/arrange.ts';
import { attribute, hasAttribute, isJsx, parseMdx, type Jsx } from '../src/mdx/mdx.ts';
import { plain } from '../src/mdx/tree.ts';
import { runs } from '../src/html/runs.ts';

/** A tree as a line: `p(…)` a paragraph, `Claim(…)` a component, with what `arrange` told it. */
function line(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(line).join('') : '';
  if (!isJsx(node)) return node.type === 'root' ? inside : `${node.type}(${inside})`;
  const told = node.attributes.flatMap((a) =>
    a.type === 'mdxJsxAttribute' && a.name !== 'layout'
      ? [a.value ? `${a.name}=${String(a.value)}` : a.name]
      : [],
  );
  return `<${[node.name, ...told].join(' ')}>${inside}</>`;
}
const arranged = (mdx: string): string => line(arrange(parseMdx(mdx)));
const all = (node: Nodes, name: string): Jsx[] => [
  ...(isJsx(node) && node.name === name ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => all(child, name)) : []),
];

describe('what a claim sets below its words', () => {
  it('stands behind the paragraph, and its note once a chapter', () => {
    expect(
      arranged('One <Claim id="a" open>is</Claim>, <Claim id="b" /> too.\n\nThen <Claim id="a" /> again.'),
    ).toBe(
      'paragraph(One <Claim id=a open first>is</>, <Claim id=b first></> too.)' +
        '<ClaimBelow id=a open first></><ClaimBelow id=b first></>' +
        'paragraph(Then <Claim id=a></> again.)',
    );
  });

  it('stands within the list, the quotation or the step that the paragraph is in', () => {
    expect(arranged('- one <Claim id="a" />\n- two')).toBe(
      'list(listItem(paragraph(one <Claim id=a first></>)<ClaimBelow id=a first></>)listItem(paragraph(two)))',
    );
    expect(arranged('> one <Claim id="a" />')).toBe(
      'blockquote(paragraph(one <Claim id=a first></>)<ClaimBelow id=a first></>)',
    );
  });

  it('stands behind a claim that is a paragraph by itself, which the parser takes for a block', () => {
    const below = '<ClaimBelow id=a open first></>';
    expect(arranged('<Claim id="a" open>All of it.</Claim>')).toBe(
      `paragraph(<Claim id=a open first>All of it.</>)${below}`,
    );
    expect(arranged('<Claim id="a" open>\n\nAll of it.\n\n</Claim>')).toBe(
      `paragraph(<Claim id=a open first>All of it.</>)${below}`,
    );
    expect(arranged('<Claim id="a" />\n<Claim id="b" />')).toBe(
      'paragraph(<Claim id=a first></> <Claim id=b first></>)<ClaimBelow id=a first></><ClaimBelow id=b first></>',
    );
  });
});

describe('what a term means', () => {
  it('stands behind the paragraph, list or step that introduces it', () => {
    expect(arranged('One <Term id="a">is</Term>, <Claim id="b" /> too.')).toBe(
      'paragraph(One <Term id=a>is</>, <Claim id=b first></> too.)<TermBelow id=a></><ClaimBelow id=b first></>',
    );
    expect(arranged('- one <Term id="a">is</Term>\n- two')).toBe(
      'list(listItem(paragraph(one <Term id=a>is</>)<TermBelow id=a></>)listItem(paragraph(two)))',
    );
  });

  it('stands behind a term that begins a line of its own', () => {
    expect(arranged('<Term id="a">All of it.</Term>')).toBe(
      'paragraph(<Term id=a>All of it.</>)<TermBelow id=a></>',
    );
  });
});

it('a passage is a paragraph or several, also where a mark is all of it', () => {
  const inside = (words: string) => arranged(`<Passage>\n${words}\n</Passage>`);
  const mark = '<Mark step="a">One.</Mark>';
  expect(inside(`${mark} Two.`)).toBe('<Passage>paragraph(<Mark step=a>One.</> Two.)</>');
  expect(inside(mark)).toBe('<Passage>paragraph(<Mark step=a>One.</>)</>');
});

it('the page is made of what is arranged', () => {
  const { code } = mdxToJs('<Claim id="a" />\n<Claim id="b" open />', { mdastPlugins: [plugin] });
  const said = code.replace(/\s+/g, '');
  expect(said).toContain(
    '_components.p,{children:[_jsx(Claim,{id:"a",first:true}),"",_jsx(Claim,{id:"b",open:true,first:true})]})',
  );
  expect(said).toContain('_jsx(ClaimBelow,{id:"b",open:true,first:true})');
});

describe('a scroll', () => {
  const scroll = (chart: string, ...states: string[]): string =>
    `<Scrolly chart="${chart}" layout="full">\n${states
      .map((s) => `<Step id="${chart}-${s}" state="${s}">\n\nWords.\n\n</Step>`)
      .join('\n')}\n</Scrolly>\n\n`;

  it('begins with the state of its own first step, and a chart has its numbers once', () => {
    const tree = arrange(parseMdx(scroll('hole', 'a', 'b') + scroll('burn', 'c') + scroll('hole', 'b')));
    expect(
      all(tree, 'Scrolly').map((s) => [
        attribute(s, 'chart'),
        attribute(s, 'state'),
        hasAttribute(s, 'numbers'),
      ]),
    ).toEqual([
      ['hole', 'a', true],
      ['burn', 'c', true],
      ['hole', 'b', false],
    ]);
  });

  it('tells each of its steps which chart they are of', () => {
    const tree = arrange(parseMdx(scroll('hole', 'a', 'b') + scroll('burn', 'c')));
    expect(all(tree, 'Step').map((s) => attribute(s, 'chart'))).toEqual(['hole', 'hole', 'burn']);
  });
});

it('a name stays whole and raised digits are raised, in a claim’s words too', () => {
  expect(arranged('GPT-4 took 10²⁰ sums, <Claim id="a">Falcon-40B more</Claim>.')).toBe(
    'paragraph(<span class=name>GPT-4</> took 10<sup>20</> sums, ' +
      '<Claim id=a first><span class=name>Falcon-40B</> more</>.)<ClaimBelow id=a first></>',
  );
});

it('cutting a text into runs loses no letter', () => {
  const text = fc.string({ unit: fc.constantFrom(...'Gp-4.²⁰ 中') });
  fc.assert(
    fc.property(text, (t) => {
      const shown = runs(t).map(({ kind, value }) =>
        kind === 'raised' ? value.replace(/2/g, '²').replace(/0/g, '⁰') : value,
      );
      expect(shown.join('')).toBe(t);
    }),
  );
});

it('what is arranged reads as before, and the tree that was parsed stays as it was', () => {
  const mdx =
    '# A\n\nGPT-4 *is* <Claim id="a">one</Claim>.\n\n| a | b |\n|---|---|\n| 1 | <Claim id="b" /> |\n';
  const tree = parseMdx(mdx);
  const before = JSON.stringify(tree);
  expect(plain(arrange(tree))).toBe(plain(tree));
  expect(JSON.stringify(tree)).toBe(before);
});
