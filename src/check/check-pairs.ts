/** Marks that come in pairs, as quotation marks and brackets do. */
import type { Problem } from '../data/problem.ts';
import { rememberedIn } from '../data/remember.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { bareText } from './lint.ts';
import type { Text } from './texts.ts';

const PAIRS = new Map(
  [...'「」『』（）《》〈〉〔〕“”()[]'.matchAll(/(.)(.)/gu)].map(([, open, close]) => [open, close]),
);
const OPENING = new Map([...PAIRS].map(([open, close]) => [close, open]));
const MARK = /[「」『』（）《》〈〉〔〕“”()[\]]/g;
/** Items of a list may be numbered 1) and a). */
const NUMBERED = /[\da-z]$/i;

const NARROW: Readonly<Record<string, string>> = { '（': '(', '）': ')', '〔': '[', '〕': ']' };
const narrow = (mark = ''): string => NARROW[mark] ?? mark;

/** The first mark of a text that has no other half, and what is missing. @param told marks whose width is told of */
function unpaired(
  text: string,
  told: ReadonlySet<number>,
): { index: number; mark: string; other: string } | undefined {
  const open: { index: number; mark: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const opening = OPENING.get(mark);
    if (opening === undefined) open.push({ index, mark });
    else if (open.at(-1)?.mark === opening) open.pop();
    // Of two halves that are not as wide as each other one is told of as too narrow.
    else if (
      narrow(open.at(-1)?.mark) === narrow(opening) &&
      [open.at(-1)?.index ?? -1, index].some((at) => told.has(at))
    )
      open.pop();
    else if (mark !== ')' || open.length || !NUMBERED.test(text.slice(0, index)))
      return { index, mark, other: opening };
  }
  const [first] = open;
  return first && { ...first, other: PAIRS.get(first.mark) ?? '' };
}

/** A quotation within none, or in one of its own kind, and brackets around nothing, in a text whose marks are paired. */
function misplaced(text: string): { index: number; rule: RuleId; says: string } | undefined {
  const empty = /「」|『』|（）|〔〕|《》|“”/.exec(text);
  if (empty)
    return {
      index: empty.index,
      rule: 'unpaired-mark',
      says: `has nothing within “${empty[0]}”: write the words, or take it out.`,
    };
  let within = '';
  for (const { 0: mark, index } of text.matchAll(/[「」『』]/g)) {
    const outer = within.at(-1);
    if (mark === '「' && outer === '「')
      return { index, rule: 'chinese-quotes', says: 'has 「 within 「…」: write 『…』 there.' };
    if (mark === '『' && outer !== '「')
      return { index, rule: 'chinese-quotes', says: 'has 『 within no 「…」: write 「…」.' };
    within = OPENING.has(mark) ? within.slice(0, -1) : within + mark;
  }
  return undefined;
}

interface Odd {
  readonly index: number;
  readonly rule: RuleId;
  readonly message: string;
}

const oddIn = rememberedIn((narrowed: RegExp, text): Odd | undefined => {
  const bare = bareText(text);
  const found = unpaired(bare, new Set([...bare.matchAll(narrowed)].map(({ index }) => index)));
  const here = (index: number): string => bare.slice(Math.max(0, index - 8), index + 8).trim();
  if (found) {
    const { index, mark, other } = found;
    const message = `“${here(index)}” has “${mark}” without its “${other}”: write the other half, or take it out.`;
    return { index, rule: 'unpaired-mark', message };
  }
  const odd = misplaced(bare);
  return odd && { index: odd.index, rule: odd.rule, message: `“${here(odd.index)}” ${odd.says}` };
}, 20_000);
/** Finds nothing. */
const NONE = /(?!)/g;

/**
 * A mark that opens and is never closed within its paragraph, or closes what was not opened there.
 * @param narrowed finds marks that another rule tells of as too narrow
 */
export const pairProblems = (texts: readonly Text[], narrowed = NONE): Problem[] =>
  texts.flatMap(({ file, text, at }) => {
    const found = oddIn(narrowed, text);
    return found ? [{ file, ...at(found.index), rule: found.rule, message: found.message }] : [];
  });
