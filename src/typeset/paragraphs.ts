import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A character of a paragraph, and where it is in the HTML, maybe as a reference such as `&amp;`. */
export interface Letter {
  readonly char: string;
  readonly start: number;
  readonly end: number;
  /** The text node that it is in, by its number. */
  readonly node: number;
  /** Whether its line can't break there anyway. */
  readonly whole: boolean;
}

/** Words that flow in the same lines. */
export interface Paragraph {
  /** Whether it is short and large, and broken by phrases. */
  readonly title: boolean;
  readonly letters: readonly Letter[];
}

/** Elements whose words flow with those around them. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
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

const attribute = (element: Element, name: string): string =>
  element.attrs.find((a) => a.name === name)?.value ?? '';
const isElement = (node: Node): node is Element => 'tagName' in node;

/** Where a text stands in its element. */
interface Place {
  readonly title: boolean;
  readonly chinese: boolean;
  readonly whole: boolean;
}

/** The characters of a text node as they stand in the HTML; none where they can't be told apart. */
function lettersOf(raw: string, value: string, from: number, node: number, whole: boolean): Letter[] {
  const parts = raw.match(/&#?\w+;|[^]/g) ?? [];
  if (parts.length !== value.length) return [];
  let end = from;
  return parts.map((part, i) => ({
    ...{ char: value.charAt(i), node, whole },
    ...{ start: end, end: (end += part.length) },
  }));
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
 * @param html a whole page
 */
export function paragraphsOf(html: string): Paragraph[] {
  const found: Paragraph[] = [];
  let open: { title: boolean; letters: Letter[] } | undefined;
  let nodes = 0;
  const close = (): void => {
    const letters = setOut(open?.letters ?? []);
    if (open && letters.length) found.push({ title: open.title, letters });
    open = undefined;
  };
  const visit = (node: Node, place: Place): void => {
    if ('value' in node && node.sourceCodeLocation && place.chinese) {
      const { startOffset, endOffset } = node.sourceCodeLocation;
      open ??= { title: place.title, letters: [] };
      const raw = html.slice(startOffset, endOffset);
      open.letters.push(...lettersOf(raw, node.value, startOffset, nodes++, place.whole));
    }
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
        chinese: block && lang ? lang.startsWith('zh') : place.chinese,
        whole: place.whole || has(['name']),
      };
    }
    if (block) close();
    for (const child of node.childNodes) visit(child, own);
    if (block) close();
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), {
    ...{ title: false, chinese: false, whole: false },
  });
  close();
  return found;
}
