/** A chapter as what all languages have alike: its parts, and the paragraphs between them. */
import type { Nodes } from 'mdast';
import type { Place } from '../data/place.ts';
import { rememberedOf } from '../data/remember.ts';
import { attribute, hasAttribute, isJsx } from '../mdx/mdx.ts';
import type { Outline } from '../mdx/outline.ts';
import { named, place, plain, walk } from '../mdx/tree.ts';
import { headingMarks } from './heading-marks.ts';

/** A paragraph of a chapter. */
export interface Block extends Place {
  /** Its last line. */
  readonly end: number;
  /** Its words, without the values of bare claims. */
  readonly text: string;
  /** The claims and terms that it has, and what its links lead to, sorted. */
  readonly marks: readonly string[];
  /** The claims that it uses. */
  readonly claims: readonly string[];
}

/** What stands between two parts of a chapter. */
export interface Section extends Place {
  /** What it begins with: `heading 2`, `Step leader`, `/Step`. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Its last line. */
  readonly end: number;
}

/** Components that hold paragraphs or stand between them. */
const PARTS: readonly (string | null)[] = [
  'Scrolly',
  'Step',
  'Figure',
  'Playground',
  'GuessSummary',
  'Passage',
];

/** What a link within the essay leads to, without the language that its path begins with. */
const target = (url: string): string =>
  url
    .replace(/^\/[a-z-]+(?=\/[a-z])/, '')
    .split('#')
    .at(-1) ?? '';

const claimsOf = (node: Nodes): string[] => named(node, 'Claim').map((claim) => attribute(claim, 'id'));

const marksOf = (node: Nodes): string[] =>
  walk(node).flatMap(([part]) => {
    if (part.type === 'link') return [`link ${target(part.url)}`];
    if (!isJsx(part)) return [];
    const of = attribute(part, 'id') || attribute(part, 'step') || attribute(part, 'chart');
    const open = hasAttribute(part, 'open') ? ' open' : '';
    return part.name === 'Claim' || part.name === 'Term' || part.name === 'View'
      ? [`${part.name} ${of}${open}`]
      : [];
  });

const blockOf = (node: Nodes): Block => ({
  ...place(node),
  end: node.position?.end.line ?? 1,
  text: plain(node).trim(),
  marks: marksOf(node).sort(),
  claims: claimsOf(node),
});

/** Two claims on one line are two blocks to the parser, and one paragraph to a reader. */
const joined = (a: Block, b: Block): Block => ({
  ...{ line: a.line, column: a.column, end: b.end, text: `${a.text} ${b.text}` },
  marks: [...a.marks, ...b.marks].sort(),
  claims: [...a.claims, ...b.claims],
});

/** The sections of a chapter, in the order in which they stand. */
export const sectionsOf = rememberedOf(({ tree }: Outline): readonly Section[] => {
  const all: { name: string; line: number; column: number; blocks: Block[]; end: number }[] = [];
  const begin = (name: string, at: Place): void => {
    const last = all.at(-1);
    if (last) last.end = at.line;
    all.push({ name, ...at, blocks: [], end: tree.position?.end.line ?? at.line });
  };
  const read = (node: Nodes): void => {
    if (node.type === 'yaml') return;
    if (node.type === 'heading' || headingMarks(node)) begin('heading', place(node));
    else if (isJsx(node) && PARTS.includes(node.name)) {
      begin(`${node.name} ${attribute(node, 'id') || attribute(node, 'chart')}`, place(node));
      if ((node.name === 'Scrolly' || node.name === 'Step') && 'children' in node)
        node.children.forEach(read);
      begin(`/${node.name}`, { line: node.position?.end.line ?? 1, column: node.position?.end.column ?? 1 });
    } else {
      const block = blockOf(node);
      const blocks = all.at(-1)?.blocks;
      const last = blocks?.at(-1);
      if (last?.end === block.line) blocks?.splice(-1, 1, joined(last, block));
      else blocks?.push(block);
    }
  };
  begin('top', { line: 1, column: 1 });
  tree.children.forEach(read);
  return all;
});
