import type { Nodes } from 'mdast';
import { isSlip, nearest, nearestName } from '../data/problem.ts';
import { attribute, isJsx, type Jsx } from './mdx.ts';
import { componentsIn } from './tree.ts';
import type { RuleId } from '../data/rule-ids.ts';

/** What an editor may say of a component: a word in quotes, which it must say or may, or a name alone. */
type Saying = 'words' | 'optional' | 'alone';

/** The components of a chapter, and what is said of each. */
const COMPONENTS: Readonly<Record<string, Readonly<Record<string, Saying>>>> = {
  Scrolly: { chart: 'words', layout: 'words' },
  Step: { id: 'words', state: 'words' },
  Figure: { chart: 'words', state: 'words' },
  Playground: { chart: 'words' },
  GuessSummary: {},
  Claim: { id: 'words', open: 'alone' },
  Term: { id: 'words' },
  Passage: {},
  Mark: { step: 'words' },
  View: { step: 'words', set: 'optional' },
};
/** The names of the components of a chapter. */
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);
/**
 * Whether the name of a component is a slip for one of ours: `<claim>` for `<Claim>`.
 * @param name as it is written; @param right the component
 */
export const isMisspelt = (name: string, right: string): boolean =>
  !COMPONENT_NAMES.includes(name) && (name.toLowerCase() === right.toLowerCase() || isSlip(name, right));
/** Those that are links on the page. */
const LINKS: readonly string[] = ['Claim', 'Term', 'Mark', 'View'];

/** What is wrong with a component, and the rule that it breaks. */
export interface Fault {
  readonly rule: RuleId;
  readonly message: string;
}

/** What is wrong with the attributes of a component. */
function attributeMistakes(node: Jsx, name: string, sayings: Readonly<Record<string, Saying>>): Fault[] {
  const known = Object.keys(sayings);
  const misspelt = new Set<string | undefined>();
  const faults = node.attributes.flatMap((a): string[] => {
    if (a.type === 'mdxJsxExpressionAttribute' || (a.value && typeof a.value === 'object')) {
      if (a.type === 'mdxJsxAttribute') misspelt.add(a.name);
      return [`<${name}> holds code in braces: an attribute is written name="words".`];
    }
    if (!sayings[a.name]) {
      misspelt.add(nearestName(a.name, known));
      return [`<${name}> has no attribute "${a.name}".${nearest(a.name, known)}`];
    }
    return sayings[a.name] === 'alone' && typeof a.value === 'string'
      ? [`<${name} ${a.name}="${a.value}">: write ${a.name} alone, or leave it out.`]
      : [];
  });
  const left = known.filter((a) => sayings[a] === 'words' && !attribute(node, a) && !misspelt.has(a));
  const all = [...faults, ...left.map((a) => `<${name}> has no ${a}="…".`)];
  return all.map((message) => ({ rule: 'component-attribute', message }));
}

/** What is wrong with where a component stands. */
function placementMistakes(node: Jsx, name: string, around: readonly Nodes[]): Fault[] {
  const within = componentsIn(around);
  const faults: string[] = [];
  if (name === 'Step' && within.at(-1) !== 'Scrolly')
    faults.push('<Step> stands outside a <Scrolly>: set it between <Scrolly …> and </Scrolly>.');
  if ((name === 'Playground' || name === 'GuessSummary') && within.length)
    faults.push(`<${name}> stands inside a <${within.at(-1)}>: set it between paragraphs of the chapter.`);
  if (name === 'Mark' && !within.includes('Passage'))
    faults.push('<Mark> stands outside a <Passage>: it marks words of the article alone.');
  const link = LINKS.includes(name) && within.find((other) => LINKS.includes(other));
  if (link)
    faults.push(
      `<${name}> stands inside a <${link}>, and no link can hold another: set it before or behind the words of the <${link}>.`,
    );
  else if (name !== 'Mark' && within.includes('Passage'))
    faults.push(`<${name}> stands inside a <Passage>, which holds the article’s words and <Mark> only.`);
  if (name === 'Term' && around.some(({ type }) => type === 'heading'))
    faults.push('<Term> stands in a heading: mark the first use in the words below it.');
  const [root] = around;
  const first = root && 'children' in root && root.children.find(({ type }) => type !== 'yaml');
  if (name === 'Passage' && first !== node)
    faults.push(
      '<Passage> is not what the chapter begins with: it stands right below the front matter, once.',
    );
  return faults.map((message) => ({ rule: 'component-place', message }));
}

/**
 * What a chapter's grammar forbids at one node.
 * @param around the nodes that it stands in, the root first
 */
export function faultsOf(node: Nodes, around: readonly Nodes[]): Fault[] {
  const comment = /^\s*\/\*.*\*\/\s*$/s;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const message = comment.test(node.value)
      ? 'a comment has no place in a chapter: take it out, from {/* to */}.'
      : 'holds code in braces: a chapter holds words and components only.';
    return [{ rule: 'code-in-chapter', message }];
  }
  if (node.type === 'mdxjsEsm') {
    const message = 'holds an import or export: a chapter has its components by itself, take the line out.';
    return [{ rule: 'code-in-chapter', message }];
  }
  if (!isJsx(node)) return [];
  const name = node.name ?? '';
  const sayings = COMPONENTS[name];
  if (!sayings) {
    const message = `<${name}> is not one of ours: use ${COMPONENT_NAMES.join(', ')}.${nearest(name, COMPONENT_NAMES)}`;
    return [{ rule: 'unknown-component', message }];
  }
  const faults = [...attributeMistakes(node, name, sayings), ...placementMistakes(node, name, around)];
  if (name === 'Scrolly' && !node.children.some((child) => isJsx(child) && child.name === 'Step'))
    faults.push({
      rule: 'empty-scroll',
      message: '<Scrolly> holds no <Step>: a chart needs one at least to scroll by.',
    });
  return faults;
}
