import type { Nodes } from 'mdast';
import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { attribute, isJsx } from '../mdx/mdx.ts';
import { isBroken, type Outline } from '../mdx/outline.ts';
import { headingMarks, underline } from './heading-marks.ts';
import { componentsIn, place, plain, walk } from '../mdx/tree.ts';
import { id as idShape } from '../data/schemas.ts';

type Fault = readonly [rule: RuleId, message: string];

/** A heading out of line: a chapter's title is its only first one, and screen readers go from level to level. */
function headingFaults(node: Nodes, around: readonly Nodes[], before: number): Fault[] {
  const meant = headingMarks(node);
  if (meant) {
    const right = /^#+$/.test(meant)
      ? 'set a blank behind it'
      : `write “${'#'.repeat([...meant.trim()].length)}” and a blank`;
    const message = `begins with “${meant}” and is read as words: ${right} for a heading.`;
    return [['heading-space', message]];
  }
  if (node.type !== 'heading') return [];
  const marks = '#'.repeat(node.depth);
  if (!plain(node).trim() && !node.children.some(isJsx))
    return [['empty-heading', `“${marks}” has no words behind it.`]];
  if (componentsIn(around).length)
    return [
      [
        'heading-level',
        `a heading stands in a <${componentsIn(around).at(-1)}>: set it between the parts of the chapter.`,
      ],
    ];
  // Of one that is made by a line below it that is told.
  if (underline(node) !== undefined) return [];
  if (node.depth === 1)
    return [
      [
        'heading-level',
        '“#” is the chapter’s title, which stands in the front matter: headings begin with “##”.',
      ],
    ];
  if (node.depth > before + 1)
    return [['heading-level', `“${marks}” skips a level: write “${'#'.repeat(before + 1)}”.`]];
  return [];
}

/** A line that begins with a number and a dot, which becomes a list: the number is gone, or is set as the item’s. */
function listFaults(node: Nodes): Fault[] {
  if (node.type !== 'list' || !node.ordered) return [];
  const said = `“${node.start ?? 1}.” at the beginning of a line makes it a list, and chapters have none with numbers: set a word before it, or write “${node.start ?? 1}\\.”.`;
  return [['ordered-list', said]];
}

/** Whether a part of a chapter shows nothing: no word, and nothing that prints one. */
const isEmpty = (node: Nodes): boolean =>
  !walk(node).some(
    ([part]) =>
      (part !== node && (part.type === 'text' || part.type === 'inlineCode') && part.value.trim()) ||
      (isJsx(part) && part !== node && ['Claim', 'Figure'].includes(part.name ?? '')),
  );

/** A component that holds nothing, holds what it can't, or stands where it can't. */
function componentFaults(node: Nodes, around: readonly Nodes[]): Fault[] {
  if (node.type === 'link' && componentsIn(around).some((name) => name === 'Claim' || name === 'Term'))
    return [
      [
        'claim-in-link',
        'a link stands in a claim or a term, and no link can hold another: set it before or behind.',
      ],
    ];
  if (!isJsx(node)) return [];
  const id = attribute(node, 'id');
  const faults: Fault[] = [];
  const names = node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? [a.name] : []));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) faults.push(['attribute-twice', `<${node.name}> has ${twice}="…" twice: take one away.`]);
  if (node.name === 'Step' && id && !idShape.safeParse(id).success)
    faults.push([
      'step-id',
      `the step id "${id}" is no address: use small letters, digits and single hyphens, as in "big-lead".`,
    ]);
  if (node.name === 'Step' && isEmpty(node))
    faults.push(['empty-step', `the step "${id}" has no words: a reader would scroll past nothing.`]);
  if (node.name === 'Claim' && node.children.length && isEmpty(node))
    faults.push([
      'empty-claim',
      `<Claim id="${id}"> holds no words: write <Claim id="${id}" /> to print its value.`,
    ]);
  if (node.name === 'View' && isEmpty(node))
    faults.push([
      'empty-claim',
      `<View step="${attribute(node, 'step')}"> holds no words: write those that a reader presses, or take it out.`,
    ]);
  if (node.name === 'Claim' && around.some(({ type }) => type === 'heading'))
    faults.push([
      'claim-in-heading',
      `<Claim id="${id}"> stands in a heading, which is a link itself: say it in the words below.`,
    ]);
  if (node.name === 'Claim' && around.some(({ type }) => type === 'link'))
    faults.push(['claim-in-link', `<Claim id="${id}"> stands in a link, and no link can hold another.`]);
  return faults;
}

/** Words between the steps of a scroll, which would stand in no step and under no state. */
function looseFaults(node: Nodes, around: readonly Nodes[]): Fault[] {
  const inside = around.at(-1);
  if (!inside || !isJsx(inside) || inside.name !== 'Scrolly' || (isJsx(node) && node.name === 'Step'))
    return [];
  if (node.type === 'text' && !node.value.trim()) return [];
  const words = plain(node).trim().slice(0, 24);
  return [
    [
      'loose-words',
      `“${words}…” stands in a <Scrolly> and in no <Step>: move it into one, or out of the scroll.`,
    ],
  ];
}

/** What is wrong with how a chapter is put together, part by part. */
export function blockProblems(o: Outline): Problem[] {
  if (isBroken(o)) return [];
  let level = 1;
  return walk(o.tree).flatMap(([node, around]) => {
    const faults = [
      ...headingFaults(node, around, level),
      ...listFaults(node),
      ...componentFaults(node, around),
      ...looseFaults(node, around),
    ];
    if (node.type === 'heading') level = Math.max(2, node.depth);
    return faults.map(([rule, message]) => ({ file: o.file, ...place(node), rule, message }));
  });
}
