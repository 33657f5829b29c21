import { isHan, NEVER_FIRST, NEVER_LAST, unbreakable, type Stretch } from '../picture/unbreakable.ts';
import { foreignOf } from './mark-languages.ts';
import { marksSet } from './marks.ts';
import { parsePage, type Insertion } from './page.ts';
import { paragraphsOf, type Letter, type Paragraph } from './paragraphs.ts';
import { phrases } from './phrases.ts';

/** Where a line may break that no rule holds together: beside Han, at spaces, dashes and hyphens. */
const MAY_BREAK = /[\p{Script=Han}\s–—-]/u;
/** The same in a title, which breaks between two characters only where it is told to. */
const TITLE_MAY_BREAK = /[^\p{L}\p{N}.,%]/u;
/** Beside these a title may break without being told to. */
const BREAKS_ANYWAY = /[^\p{L}\p{N}]/u;
/** Characters that a last line has at least. */
const LAST = 3;
/** So few characters fit in any line of ours. */
const ONE_LINE = 6;

/** What has letters and numbers alone breaks only in a line that it has no room in, and so never leaves the window. */
const SPAN = { mixed: '<span class="nobr">', plain: '<span class="keep">', end: '</span>' } as const;
const MIXED = /[^\p{L}\p{N}]/u;
/** Where what stays together crosses the edge of an element, which no span could. */
const JOIN = '<span class="join"></span>';
const BREAK = '<wbr>';
/** Of tags at one index: a break stands outside the spans that end or begin there, within which it would be none. */
const ORDER: readonly string[] = [SPAN.end, BREAK, JOIN];
const orderOf = ({ tag }: Insertion): number => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length);

/** Longer, a line has no room for it: then it had better break. */
const LONGEST = 20;

/** What stays together in a text, in its order, what overlaps as one. */
function together(text: string, names: RegExp | undefined): Stretch[] {
  const named = [...(names ? text.matchAll(names) : [])].map(({ 0: { length }, index }): Stretch => [
    index,
    index + length,
  ]);
  const all: Stretch[] = [];
  for (const [start, end] of [...unbreakable(text, LAST), ...named].sort((a, b) => a[0] - b[0])) {
    const before = all.at(-1);
    if (end - start < 2 || end - start > LONGEST) continue;
    if (before && start < before[1]) all[all.length - 1] = [before[0], Math.max(before[1], end)];
    else all.push([start, end]);
  }
  return all;
}

const textOf = (letters: readonly Letter[]): string => letters.map(({ char }) => char).join('');
/** The same with a word of nobody's for each that is of another language, whose numbers and names are no concern here. */
const ownText = (letters: readonly Letter[]): string =>
  letters.map(({ char, foreign }) => (foreign && /\S/.test(char) ? 'x' : char)).join('');

/** What keeps a stretch in one line. */
function kept(letters: readonly Letter[], mayBreak: RegExp): Insertion[] {
  const parts = [...Map.groupBy(letters, ({ node }) => node).values()];
  return parts.flatMap((part, i): Insertion[] => {
    const before = parts[i - 1]?.at(-1)?.char ?? '';
    // A mark clings to what it follows by itself.
    const end = part.findLastIndex(({ char }) => !NEVER_FIRST.test(char)) + 1;
    const [first, last] = [part[0], part[end - 1]];
    if (!first || !last) return [];
    const parted = before && !NEVER_LAST.test(before) && mayBreak.test(before + first.char);
    const text = textOf(part.slice(0, end));
    const spanned = end > 1 && !first.whole && !first.foreign && mayBreak.test(text);
    return [
      ...(parted ? [{ at: first.start, tag: JOIN }] : []),
      ...(spanned
        ? [
            { at: first.start, tag: MIXED.test(text) ? SPAN.mixed : SPAN.plain },
            { at: last.end, tag: SPAN.end },
          ]
        : []),
    ];
  });
}

/** Where the phrases of a title meet, outside what stays together. */
function breaks({ letters }: Paragraph, text: string, whole: readonly Stretch[]): Insertion[] {
  let at = 0;
  return phrases(text).flatMap((phrase): Insertion[] => {
    const [here, before] = [letters[at], text[at - 1] ?? ' '];
    const held = whole.some(([start, end]) => start < at && at < end);
    const mayBreak = !held && !here?.foreign && !BREAKS_ANYWAY.test(before + (text[at] ?? ' '));
    at += phrase.length;
    return here && mayBreak ? [{ at: here.start, tag: BREAK }] : [];
  });
}

/** Where one stretch follows upon another. Between two spans that keep all together Chromium breaks no line unless told to. */
const seams = ({ letters }: Paragraph, whole: readonly Stretch[]): Insertion[] =>
  whole.flatMap(([start], i) => {
    const here = letters[start];
    return here && whole[i - 1]?.[1] === start ? [{ at: here.start, tag: BREAK }] : [];
  });

function insertions(paragraph: Paragraph, names: RegExp | undefined): Insertion[] {
  const text = ownText(paragraph.letters);
  if (!isHan(text) || text.trim().length <= ONE_LINE) return [];
  const whole = together(text, names);
  const mayBreak = paragraph.title ? TITLE_MAY_BREAK : MAY_BREAK;
  const spans = whole.flatMap(([start, end]) => kept(paragraph.letters.slice(start, end), mayBreak));
  const set = [...spans, ...marksSet(paragraph.letters)];
  return [...set, ...(paragraph.title ? breaks(paragraph, text, whole) : seams(paragraph, whole))];
}

/**
 * What a page lacks to be as it is delivered, in the order of its places. What is in another language than the words around it says so, for voices and faces; and
 * its Chinese is set: titles broken by phrases, names, dates, numbers with their units and last characters kept
 * together, full-width marks in a row set closer. Its text stays what it was, to the letter.
 * @param html a whole page
 * @param names finds names that are longer than they look: Claude 3 Opus
 */
export function settingOf(html: string, names?: RegExp): Insertion[] {
  const root = parsePage(html);
  const foreign = foreignOf(root, html, names);
  const lines = paragraphsOf(root, html, foreign.runs).flatMap((paragraph) => insertions(paragraph, names));
  return [...foreign.insertions, ...lines].sort((a, b) => a.at - b.at || orderOf(a) - orderOf(b));
}

/** A page with what it lacked. @param setting in the order of its places */
export function insert(html: string, setting: readonly Insertion[]): string {
  let [set, at] = ['', 0];
  for (const { at: next, tag } of setting) {
    set += html.slice(at, next) + tag;
    at = next;
  }
  return set + html.slice(at);
}

/** A page as it is delivered: with all that `settingOf` says it lacks. */
export const typeset = (html: string, names?: RegExp): string => insert(html, settingOf(html, names));

/** Finds proper names that have a space in them, the longest at each place; nothing to find without any. */
export function nameFinder(names: readonly string[]): RegExp | undefined {
  const spaced = names.filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
  const any = spaced.map((name) => name.replace(/[^\w\s]/g, '\\$&')).join('|');
  return any ? new RegExp(`(?<!\\w)(?:${any})(?!\\w)`, 'g') : undefined;
}
