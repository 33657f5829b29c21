import { isHanTag } from './han-tags.ts';
import type { Run } from './languages.ts';
import { attribute, INLINE, isElement, isText, placesOf, type Node, type Text } from './page.ts';

/** A character of a paragraph, and where it is in the HTML, maybe as a reference such as `&amp;`. */
export interface Letter {
  readonly char: string;
  readonly start: number;
  readonly end: number;
  /** The stretch that it is in, by its number: a text, or what of one is in one language. */
  readonly node: number;
  /** Whether its line can't break there anyway. */
  readonly whole: boolean;
  /** Whether it is of another language, whose lines break by other rules. */
  readonly foreign: boolean;
}

/** Words that flow in the same lines. */
export interface Paragraph {
  /** Whether it is short and large, and broken by phrases. */
  readonly title: boolean;
  readonly letters: readonly Letter[];
}

/** Elements that hold no words, or words that no reader reads as lines of text. */
const SKIPPED = new Set(
  'head script style svg pre template textarea select iframe canvas thead tbody'.split(' '),
);
/** Spans that stylesheets set apart from what they stand in. */
const BLOCK_CLASSES = ['order', 'title', 'headline', 'summary', 'aside', 'kind', 'done', 'address'];
const TITLES = new Set(['h1', 'h2', 'h3', 'h4', 'dt', 'nav', 'legend']);
/** What is set as a title, whatever its element but a header; the stylesheets in src/styles/base name the same. */
const TITLE_CLASSES = ['headline', 'title', 'subtitle', 'takeaway', 'unit'];
/** Heard and not seen; an address; the numbers of sources, which a stylesheet sets apart. */
const UNSET = ['visually-hidden', 'address', 'cites'];

/** Where a text stands in its element. */
interface Place {
  readonly title: boolean;
  readonly chinese: boolean;
  readonly whole: boolean;
  readonly foreign: boolean;
}

/** Spaces as they are set: one for many, none at the start. */
const setOut = (letters: readonly Letter[]): Letter[] => {
  const set: Letter[] = [];
  for (const letter of letters) {
    if (/\S/.test(letter.char)) set.push(letter);
    else if (set.length && set.at(-1)?.char !== ' ') set.push({ ...letter, char: ' ' });
  }
  return set;
};

/**
 * The Chinese paragraphs of a page, in the order in which they stand, each with where its characters are.
 * @param root the page; @param html its text; @param foreign what in its texts is of another language
 */
export function paragraphsOf(
  root: Node,
  html: string,
  foreign: ReadonlyMap<Node, readonly Run[]>,
): Paragraph[] {
  const found: Paragraph[] = [];
  let open: { title: boolean; letters: Letter[] } | undefined;
  let nodes = 0;
  const close = (): void => {
    const letters = setOut(open?.letters ?? []);
    if (open && letters.length) found.push({ title: open.title, letters });
    open = undefined;
  };
  const add = (text: Text, { title, whole, foreign: all }: Place): void => {
    open ??= { title, letters: [] };
    const places = placesOf(html, text);
    const runs = foreign.get(text) ?? [];
    nodes++;
    for (let i = 0; i + 1 < places.length; i++) {
      if (runs.some(({ start, end }) => start === i || end === i)) nodes++;
      open.letters.push({
        ...{ char: text.value.charAt(i), start: places[i] ?? 0, end: places[i + 1] ?? 0, node: nodes, whole },
        foreign: all || runs.some(({ start, end }) => start <= i && i < end),
      });
    }
  };
  const visit = (node: Node, place: Place): void => {
    if (isText(node) && place.chinese) add(node, place);
    if (!('childNodes' in node)) return;
    let own = place;
    let block = false;
    if (isElement(node)) {
      const classes = attribute(node, 'class').split(' ');
      const has = (names: readonly string[]): boolean => names.some((name) => classes.includes(name));
      if (node.tagName === 'br') return close();
      block = !INLINE.has(node.tagName) || has(BLOCK_CLASSES);
      if (SKIPPED.has(node.tagName) || has(UNSET)) return block ? close() : undefined;
      const lang = attribute(node, 'lang');
      own = {
        title: place.title || TITLES.has(node.tagName) || (has(TITLE_CLASSES) && node.tagName !== 'header'),
        chinese: block && lang ? isHanTag(lang) : place.chinese,
        whole: place.whole || has(['name']),
        foreign: lang ? !isHanTag(lang) : place.foreign,
      };
    }
    if (block) close();
    for (const child of node.childNodes) visit(child, own);
    if (block) close();
  };
  visit(root, { title: false, chinese: false, whole: false, foreign: false });
  close();
  return found;
}
