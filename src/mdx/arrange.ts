import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { attribute, hasAttribute, isJsx, type Jsx } from './mdx.ts';
import { runs } from '../html/runs.ts';

/** What has been seen on the way through a chapter. */
interface Seen {
  /** Claims that have been used, and charts that have scrolled. */
  readonly claims: Set<string>;
  readonly charts: Set<string>;
  /** The chart of the scroll that this stands in. */
  readonly chart: string;
}

/** An attribute with a value, or a bare one, which is true. */
type Attribute = readonly [name: string, value: string | null];
const written = (attributes: readonly Attribute[]) =>
  attributes.map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
const given = <N extends Jsx>(node: N, attributes: readonly Attribute[]): N => ({
  ...node,
  attributes: [...node.attributes, ...written(attributes)],
});
const text = (name: string, attributes: readonly Attribute[], value: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: written(attributes),
  children: [{ type: 'text', value }],
});

const steps = (node: Nodes): Jsx[] => {
  const inside = 'children' in node ? node.children.flatMap(steps) : [];
  return isJsx(node) && node.name === 'Step' ? [node, ...inside] : inside;
};

/** What stands behind a paragraph for a component in it. */
const behind = (name: string, attributes: readonly Attribute[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: written(attributes),
  children: [],
});

/** The content of a paragraph: the first claim of each entry is marked as the first, names and raised digits are set apart. */
function phrasing(node: PhrasingContent, seen: Seen, below: MdxJsxFlowElement[]): PhrasingContent[] {
  if (node.type === 'text')
    return runs(node.value).map(({ kind, value }) => {
      if (kind === 'name') return text('span', [['class', 'name']], value);
      return kind === 'raised' ? text('sup', [], value) : { type: 'text', value };
    });
  if (!('children' in node)) return [node];
  let own = node;
  if (own.type === 'mdxJsxTextElement' && own.name === 'Term')
    below.push(behind('TermBelow', [['id', attribute(own, 'id')]]));
  if (own.type === 'mdxJsxTextElement' && own.name === 'Claim') {
    const id = attribute(own, 'id');
    const first: Attribute[] = seen.claims.has(id) ? [] : [['first', null]];
    const open: Attribute[] = hasAttribute(own, 'open') ? [['open', null]] : [];
    seen.claims.add(id);
    if (first.length || open.length) below.push(behind('ClaimBelow', [['id', id], ...open, ...first]));
    own = given(own, first);
  }
  return [
    { ...own, children: own.children.flatMap((child) => phrasing(child, seen, below)) } as PhrasingContent,
  ];
}

/** Components that are words of a paragraph. */
const INLINE: readonly (string | null)[] = ['Claim', 'Term', 'Mark', 'View'];

/**
 * Claims that stand alone between blank lines are no paragraph to the parser, which takes components
 * on a line of their own for blocks. Here they are words, and so are terms, marks and views.
 */
function withParagraphs(children: readonly RootContent[]): RootContent[] {
  const all: RootContent[] = [];
  for (const node of children) {
    if (node.type !== 'mdxJsxFlowElement' || !INLINE.includes(node.name)) {
      all.push(node);
      continue;
    }
    const inside = node.children.flatMap((child): RootContent[] =>
      child.type === 'paragraph' ? child.children : [child],
    );
    const claim = { ...node, type: 'mdxJsxTextElement', children: inside } as unknown as MdxJsxTextElement;
    const before = all.at(-1);
    const [end, start] = [before?.position?.end, node.position?.start];
    const near = before?.type === 'paragraph' && end && start && start.line - end.line < 2;
    if (!near) {
      all.push({ type: 'paragraph', children: [claim], position: node.position } as Paragraph);
      continue;
    }
    const gap: PhrasingContent[] = end.offset === start.offset ? [] : [{ type: 'text', value: ' ' }];
    const position = { start: before.position?.start ?? start, end: node.position?.end ?? end };
    all[all.length - 1] = { ...before, children: [...before.children, ...gap, claim], position };
  }
  return all;
}

function block(node: RootContent, seen: Seen): RootContent[] {
  if (node.type === 'mdxJsxFlowElement') {
    const chart = node.name === 'Scrolly' ? attribute(node, 'chart') : seen.chart;
    const first = steps(node)[0];
    const own: Attribute[] = [];
    if (node.name === 'Step') own.push(['chart', chart]);
    if (node.name === 'Scrolly') own.push(['state', first ? attribute(first, 'state') : '']);
    if (node.name === 'Scrolly' && !seen.charts.has(chart)) own.push(['numbers', null]);
    if (node.name === 'Scrolly') seen.charts.add(chart);
    const children = blocks(node.children, { ...seen, chart }) as typeof node.children;
    return [{ ...given(node, own), children }];
  }
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
    return [{ ...node, children: blocks(node.children, seen) } as RootContent];
  if (!('children' in node)) return [node];
  const below: MdxJsxFlowElement[] = [];
  const children = (node.children as PhrasingContent[]).flatMap((child) => phrasing(child, seen, below));
  return [{ ...node, children } as RootContent, ...below];
}

const blocks = (children: readonly RootContent[], seen: Seen): RootContent[] =>
  withParagraphs(children).flatMap((child) => block(child, seen));

/**
 * Tells each component of a chapter what it can't see from where it stands: a step its chart, a scroll
 * the state it begins with and whether the chart's numbers stand below it, a claim whether it is the
 * first of its kind. What a claim or a term sets below its words is a block, which would break a
 * paragraph in two, and so stands behind the paragraph, as `<ClaimBelow>` or `<TermBelow>`.
 * @param root the chapter as it is parsed; stays as it is
 */
export const arrange = (root: Root): Root => ({
  ...root,
  children: blocks(root.children, { claims: new Set(), charts: new Set(), chart: '' }),
});

/** The same as an mdast plugin, for Astro's Markdown. */
export const arranged = defineMdastPlugin({
  name: 'arrange',
  options: { position: true },
  before: (root, context) => context.replaceNode(root, arrange(root)),
});
