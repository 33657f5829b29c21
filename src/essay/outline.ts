import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../ledger/problem.ts';
import type { FrontMatter } from '../ledger/schemas.ts';
import { readFront } from './front.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface StepOutline extends Place {
  readonly id: string;
  readonly state: string;
  readonly chart: string;
  /** The last line of its words. */
  readonly end: number;
}
export interface ScrollyOutline extends Place {
  readonly chart: string;
  readonly layout: string;
  readonly steps: readonly StepOutline[];
}
export interface ClaimUse extends Place {
  readonly id: string;
  /** The words it wraps; empty where it prints the entry's value. */
  readonly words: string;
}
export interface Prose extends Place {
  readonly text: string;
}
/** What a chapter holds, found in its words alone: no component has run. */
export interface Outline {
  readonly file: string;
  readonly front: FrontMatter;
  readonly scrollies: readonly ScrollyOutline[];
  readonly figures: readonly StepOutline[];
  readonly claims: readonly ClaimUse[];
  /** Running text outside claims, piece by piece. */
  readonly prose: readonly Prose[];
  /** All words a reader reads. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The step whose words a line stands in; none where it is plain prose. */
export const stepAt = (o: Outline, line: number): StepOutline | undefined =>
  o.scrollies.flatMap((s) => s.steps).find((s) => s.line <= line && line <= s.end);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** A chapter's MDX as a tree. @throws where it can't be parsed */
export const parseMdx = (text: string): Root => parser.parse(text);

const place = (node: { position?: { start: { line: number; column: number } } | undefined }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** What an attribute of a component says; empty where it is not there. */
export function attribute(node: Jsx, name: string): string {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function plain(node: Root | RootContent): string {
  let text = '';
  visit(node, 'text', (t) => {
    text += t.value;
  });
  return text;
}

/** The components an editor may use, with the attributes each must have. */
const NOUNS: Record<string, readonly string[]> = {
  Scrolly: ['chart', 'layout'],
  Step: ['id', 'state'],
  Figure: ['chart', 'state'],
  Claim: ['id'],
};

/**
 * Reads a chapter's structure and words from its MDX.
 * @param file path, for messages; @param text the MDX
 */
export function outline(file: string, text: string): Outline {
  const problems: Problem[] = [];
  let tree: Root = { type: 'root', children: [] };
  try {
    tree = parseMdx(text);
  } catch (error) {
    const e = error as { reason?: string; line?: number; column?: number; message: string };
    problems.push({ file, line: e.line, column: e.column, message: e.reason ?? e.message });
  }
  const scrollies: (ScrollyOutline & { steps: StepOutline[] })[] = [];
  const figures: StepOutline[] = [];
  const claims: ClaimUse[] = [];
  const prose: Prose[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') prose.push({ ...place(node), text: node.value });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm')
      problems.push({
        file,
        ...place(node),
        message: 'holds code in braces or an import: a chapter holds words and components only.',
      });
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const here = place(node);
    const name = node.name ?? '';
    const wanted = NOUNS[name];
    if (!wanted) {
      problems.push({
        file,
        ...here,
        message: `<${name}> is not one of ours: use ${Object.keys(NOUNS).join(', ')}.`,
      });
      return undefined;
    }
    for (const a of wanted)
      if (!attribute(node, a)) problems.push({ file, ...here, message: `<${name}> has no ${a}="…".` });
    if (name === 'Scrolly')
      scrollies.push({
        ...here,
        chart: attribute(node, 'chart'),
        layout: attribute(node, 'layout'),
        steps: [],
      });
    if (name === 'Step') {
      const parent = scrollies.at(-1);
      parent?.steps.push({
        ...here,
        id: attribute(node, 'id'),
        state: attribute(node, 'state'),
        chart: parent.chart,
        end: node.position?.end.line ?? here.line,
      });
      if (!parent) problems.push({ file, ...here, message: '<Step> stands outside a <Scrolly>.' });
    }
    if (name === 'Figure')
      figures.push({
        ...here,
        id: '',
        chart: attribute(node, 'chart'),
        state: attribute(node, 'state'),
        end: here.line,
      });
    if (name === 'Claim') {
      claims.push({ ...here, id: attribute(node, 'id'), words: plain(node) });
      return SKIP;
    }
    return undefined;
  });
  const front = readFront(file, tree, problems);
  return { file, front, scrollies, figures, claims, prose, text: plain(tree), problems };
}
