/** Which tag of a chapter that can’t be parsed is missing, or is one too many, told where it would be or is. */
import { placeIn, type Place } from '../data/place.ts';
import type { Mistake, Tag } from './tags.ts';

/** Components that hold paragraphs; all others stand within one. */
const BLOCKS: readonly string[] = ['Scrolly', 'Step', 'Passage'];
const isBlock = ({ name }: Tag): boolean => BLOCKS.includes(name);

/** A chapter’s tags, and where in it something stands. */
interface Written {
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Where its words begin, below the front matter. */
  readonly from: number;
}

const mistakeAt = ({ line, column }: Place, message: string): Mistake => ({ line, column, message });

/** The first character behind an index that is no blank. */
function placeBehind({ text }: Written, index: number): Place {
  const blank = /^\s*/.exec(text.slice(index))?.[0].length ?? 0;
  return placeIn({ text, line: 1, column: 1 }, index + blank);
}

const never = (tag: Tag): Mistake =>
  mistakeAt(
    tag,
    `<${tag.name}> is never closed: write </${tag.name}> behind its words, or <${tag.name} … /> if it has none.`,
  );

/** A tag that opens where another has to be closed first. */
function wronglyOpened(tag: Tag, open: readonly Tag[], { tags }: Written): Mistake | undefined {
  const top = open.at(-1);
  const { name } = tag;
  const same = open.findLast((one) => one.name === name);
  if (tag.kind === 'alone')
    return isBlock(tag)
      ? mistakeAt(tag, `<${name} … /> is closed at once, and its words stand below: write > in place of />.`)
      : undefined;
  if (tag.bare && same && name !== 'Passage')
    return mistakeAt(
      tag,
      `<${name}> opens a second one in the <${name}> of line ${same.line}: write </${name}> to close that.`,
    );
  if (name === 'Step' && same && top === same)
    return mistakeAt(
      tag,
      `<Step> begins where the <Step> of line ${same.line} is still open: write </Step> above it.`,
    );
  if (
    name === 'Step' &&
    !open.some((one) => one.name === 'Scrolly') &&
    tags.some((one) => one.name === 'Scrolly' && one.kind === 'closes' && one.start > tag.start)
  )
    return mistakeAt(
      tag,
      '<Step> stands outside a <Scrolly>: write <Scrolly chart="…" layout="…"> above it.',
    );
  if (name === 'Scrolly' && same)
    return mistakeAt(
      tag,
      `<Scrolly> begins where the <Scrolly> of line ${same.line} is still open: write </Scrolly> above it.`,
    );
  return undefined;
}

/** A tag that closes what is not open, or not the last that was opened. */
function wronglyClosed(tag: Tag, open: readonly Tag[], before: Tag | undefined, written: Written): Mistake {
  const { name } = tag;
  const top = open.at(-1);
  if (top && open.some((one) => one.name === name))
    return isBlock(top)
      ? mistakeAt(
          tag,
          `</${name}> stands where </${top.name}> is missing: close the <${top.name}> of line ${top.line} before it.`,
        )
      : never(top);
  const isDouble =
    before?.kind === 'closes' && before.name === name && !written.text.slice(before.end, tag.start).trim();
  if (isDouble) return mistakeAt(tag, `</${name}> stands twice: take one away.`);
  // The words that it closes begin behind the last block, or below the front matter.
  const last = written.tags.findLast((one) => isBlock(one) && one.start < tag.start);
  const at = isBlock(tag) ? placeBehind(written, last?.end ?? written.from) : tag;
  const message = isBlock(tag)
    ? `<${name}> is missing above this: line ${tag.line} closes it, and nothing opens it.`
    : `</${name}> closes nothing: write <${name} …> before the words that it is to close, or take it out.`;
  return mistakeAt(at, message);
}

/** What is never closed, at the end of a chapter. */
function leftOpen(tag: Tag, written: Written): Mistake {
  const last = written.tags.findLast(
    (one) => one.name === 'Step' && one.kind === 'closes' && one.start > tag.start,
  );
  if (tag.name !== 'Scrolly' || !last) return never(tag);
  const message = `</Scrolly> is missing above this: the <Scrolly> of line ${tag.line} is never closed.`;
  return mistakeAt(placeBehind(written, last.end), message);
}

/** A heading between two tags, in a scroll that is still open. */
function headingIn(written: Written, start: number, end: number): Place | undefined {
  const found = /^#{1,6} /m.exec(written.text.slice(start, end));
  return found ? placeIn({ text: written.text, line: 1, column: 1 }, start + found.index) : undefined;
}

/**
 * The first tag of a chapter that has no counterpart.
 * @param written its tags, all of which are written rightly
 * @returns where that is, or where the counterpart would be; nothing where each has one
 */
export function unbalanced(written: Written): Mistake | undefined {
  const { text, tags } = written;
  const open: Tag[] = [];
  for (const [i, tag] of tags.entries()) {
    const before = tags[i - 1];
    const between = text.slice(before?.end ?? written.from, tag.start);
    const top = open.at(-1);
    // What stands within a paragraph ends with it.
    if (top && !isBlock(top) && /\n[ \t]*\n/.test(between)) return never(top);
    const heading = top?.name === 'Scrolly' && before && headingIn(written, before.end, tag.start);
    if (heading)
      return mistakeAt(
        heading,
        `a heading stands in the <Scrolly> of line ${top.line}, which is not closed: write </Scrolly> above it.`,
      );
    const wrong = tag.kind === 'closes' ? undefined : wronglyOpened(tag, open, written);
    if (wrong) return wrong;
    if (tag.kind === 'opens') open.push(tag);
    if (tag.kind !== 'closes') continue;
    if (top?.name !== tag.name) return wronglyClosed(tag, open, before, written);
    open.pop();
  }
  const left = open.at(-1);
  return left && leftOpen(left, written);
}
