import { runsOf, type Run } from './languages.ts';
import {
  attribute,
  INLINE,
  isElement,
  isText,
  placesOf,
  type Element,
  type Insertion,
  type Node,
  type Text,
} from './page.ts';

/** Elements that no voice reads, or not as words of a language; a drawing is read by its name alone. */
const SKIPPED = new Set('script style svg pre code template textarea iframe canvas meta link'.split(' '));
/** Attributes that a voice reads too, in the language of their element. */
const READ = ['aria-label', 'title', 'alt', 'placeholder'];

/** What is in another language than its page. */
export interface Foreign {
  /** What marks it in the HTML. */
  readonly insertions: readonly Insertion[];
  /** The same by text, for whoever sets what is around it. */
  readonly runs: ReadonlyMap<Node, readonly Run[]>;
}

/** The words of a node. */
const wordsOf = (node: Node): string =>
  isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';

/** Whether a text is all that an element says, which then can say the language itself. */
const isAll = (element: Element, { value }: Text, [run, ...more]: readonly Run[]): boolean =>
  run !== undefined &&
  !more.length &&
  run.start === value.search(/\S/) &&
  run.end === value.trimEnd().length &&
  element.childNodes.every((child) => isText(child) && (child.value === value || !child.value.trim())) &&
  !['lang', ...READ].some((name) => element.attrs.some((a) => a.name === name));

function mark(html: string, text: Text, element: Element, runs: readonly Run[]): Insertion[] {
  const open = element.sourceCodeLocation?.startTag;
  if (open && isAll(element, text, runs))
    return runs.map(({ lang }) => ({ at: open.endOffset - 1, tag: ` lang="${lang}"` }));
  // What stands in a page's title is text and no markup: a window would print the tag.
  if (element.tagName === 'title') return [];
  const places = placesOf(html, text);
  return runs.flatMap(({ start, end, lang }): Insertion[] => {
    const [from, to] = [places[start], places[end]];
    return from === undefined || to === undefined
      ? []
      : [
          { at: from, tag: `<span lang="${lang}">` },
          { at: to, tag: '</span>' },
        ];
  });
}

/**
 * Finds what is in another language than the words around it: Chinese, Japanese and Korean in English, English,
 * Japanese, Korean and Simplified characters in Traditional ones.
 * @param root the page; @param html its text
 * @param names finds names of several words, which are of no language
 */
export function foreignOf(root: Node, html: string, names: RegExp | undefined): Foreign {
  const insertions: Insertion[] = [];
  const all = new Map<Node, readonly Run[]>();
  const words = new Map<Node, string>();
  /** A block's words, put together once for all of its texts. */
  const near = (block: Node): string => {
    const known = words.get(block) ?? wordsOf(block);
    words.set(block, known);
    return known;
  };
  /** @param block the paragraph that a node is in; @param lang the language that it is said to be in */
  const visit = (node: Node, parent: Element | undefined, block: Node, lang: string): void => {
    if (isText(node)) {
      if (!parent || /^(ja|ko|zh-Hans)/.test(lang)) return;
      const title = parent.tagName === 'a' || parent.tagName === 'cite';
      const around = { chinese: lang.startsWith('zh'), near: near(block), title, names };
      const runs = runsOf(node.value, around);
      if (!runs.length) return;
      all.set(node, runs);
      insertions.push(...mark(html, node, parent, runs));
      return;
    }
    if (!('childNodes' in node)) return;
    const own = isElement(node) ? node : undefined;
    // Of a page's head its title alone is read.
    if (own && (SKIPPED.has(own.tagName) || attribute(own, 'translate') === 'no')) return;
    const here = own && !INLINE.has(own.tagName) ? own : block;
    for (const child of node.childNodes) visit(child, own, here, (own && attribute(own, 'lang')) || lang);
  };
  visit(root, undefined, root, '');
  return { insertions, runs: all };
}
