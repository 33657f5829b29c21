/** A paragraph as a browser has laid it out. */
export interface Laid {
  /** Its element: `p.headline`. */
  readonly at: string;
  readonly title: boolean;
  /** Its words, spaces as they are set; an x for each letter of another language, whose lines are not ours to set. */
  readonly text: string;
  /** Where in it each line but the first begins. */
  readonly breaks: readonly number[];
}

/**
 * Every Chinese paragraph of more than one line, by where its characters stand; notes are opened for it. Runs in
 * the page, and so names nothing beside itself.
 */
export function paragraphsLaidOut(): Laid[] {
  const skipped =
    'svg, script, style, noscript, pre, code, tbody, thead, iframe, [hidden], [aria-live], .address, .cites, ' +
    // A guess in a frame has its stylesheet once it is unfolded.
    'details[data-sheet]:not([open]) > :not(summary)';
  const titles = 'h1, h2, h3, .headline, .title:not(header), .subtitle, .takeaway';
  interface Open {
    readonly block: Element;
    text: string;
    readonly breaks: number[];
    left: number;
    bottom: number;
  }
  const all: Open[] = [];
  let open: Open | undefined;
  const range = document.createRange();
  const blockOf = (node: Node): Element => {
    let block = node.parentElement as Element;
    while (!block.matches('dd, dt') && /^(inline|contents)$/.test(getComputedStyle(block).display))
      block = block.parentElement as Element;
    return block;
  };
  /** Puts a character where it stands; none that is not shown. */
  const place = (char: string, block: Element, box: DOMRect | undefined): void => {
    const blank = !char.trim();
    if (open?.block !== block) open = undefined;
    if (blank && open && !open.text.endsWith(' ')) open.text += ' ';
    if (blank || !box?.height) return;
    if (!open) all.push((open = { block, text: '', breaks: [], left: box.left, bottom: box.bottom }));
    else if (box.left < open.left && box.top > open.bottom - box.height * 0.6) {
      open.breaks.push(open.text.length);
      open.bottom = box.bottom;
    }
    open.text += char;
    open.left = box.left;
    open.bottom = Math.max(open.bottom, box.bottom);
  };
  const read = (root: Element): void => {
    open = undefined;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node instanceof Element && node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.matches('br')) open = undefined;
      if (!(node instanceof Text) || (!node.data.trim() && !open)) continue;
      const block = blockOf(node);
      const chinese = node.parentElement?.closest('[lang]')?.matches('[lang|="zh"]');
      let at = 0;
      for (const char of node.data) {
        range.setStart(node, at);
        range.setEnd(node, (at += char.length));
        place(chinese || !char.trim() ? char : 'x', block, [...range.getClientRects()].at(-1));
      }
    }
  };
  read(document.body);
  for (const note of document.querySelectorAll<HTMLElement>('.note[popover]')) {
    note.showPopover();
    read(note);
    note.hidePopover();
  }
  const chinese = all.filter(({ text, breaks }) => breaks.length && /\p{Script=Han}/u.test(text));
  return chinese.map(({ block, text, breaks }) => ({
    at: [block.tagName.toLowerCase(), ...block.classList].join('.'),
    title: block.matches(titles),
    text,
    breaks,
  }));
}

/**
 * Runs in a page: what stands furthest apart of two characters of a justified paragraph, in widths of one, with what
 * stands before; none where that is less than `most`. A line is spread so where what follows could not be parted.
 */
export function spreadOut(most: number): string[] {
  const range = document.createRange();
  return [...document.querySelectorAll(':is(.words, .chapter) > p')].flatMap((paragraph) => {
    const { textAlign, fontSize } = getComputedStyle(paragraph);
    if (textAlign !== 'justify') return [];
    let [widest, where] = [0, ''];
    let before: { box: DOMRect; char: string } | undefined;
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
      for (const [at, char] of [...text.data].entries()) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const box = [...range.getClientRects()].at(-1);
        if (!box?.width || !char.trim()) continue;
        const gap = before ? (box.left - before.box.right) / parseFloat(fontSize) : 0;
        const isHan = /^\p{Script=Han}{2}$/u.test(`${before?.char}${char}`);
        if (isHan && gap > widest && box.left > (before?.box.left ?? 0))
          [widest, where] = [gap, text.data.slice(Math.max(0, at - 8), at)];
        before = { box, char };
      }
    return widest > most ? [`${where}: ${widest.toFixed(2)}`] : [];
  });
}
