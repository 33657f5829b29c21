import type { Nodes } from 'mdast';
import { attribute, isJsx } from './mdx.ts';

/** The components an editor may use, with the attributes each must have. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Scrolly: ['chart', 'layout'],
  Step: ['id', 'state'],
  Figure: ['chart', 'state'],
  Claim: ['id'],
};

/**
 * What a chapter's grammar forbids at one node.
 * @param parent the node that it stands in
 */
export function faultsOf(node: Nodes, parent: Nodes | undefined): string[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm')
    return ['holds code in braces or an import: a chapter holds words and components only.'];
  if (!isJsx(node)) return [];
  const name = node.name ?? '';
  const wanted = COMPONENTS[name];
  if (!wanted) return [`<${name}> is not one of ours: use ${Object.keys(COMPONENTS).join(', ')}.`];
  const faults = wanted.filter((a) => !attribute(node, a)).map((a) => `<${name}> has no ${a}="…".`);
  if (name === 'Step' && !(parent && isJsx(parent) && parent.name === 'Scrolly'))
    faults.push('<Step> stands outside a <Scrolly>.');
  return faults;
}
