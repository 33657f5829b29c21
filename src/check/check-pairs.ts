/** Marks that come in pairs, as quotation marks and brackets do. */
import type { Problem } from '../data/problem.ts';
import { bareText } from './lint.ts';
import type { Text } from './texts.ts';

const PAIRS: Readonly<Record<string, string>> = {
  ...{ '「': '」', '『': '』', '（': '）', '《': '》', '〈': '〉', '“': '”', '(': ')' },
};
const CLOSING = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** The first mark of a text that has no other half, and what is missing. */
function unpaired(text: string): { index: number; mark: string; other: string } | undefined {
  const open: { index: number; mark: string }[] = [];
  for (const [index, mark] of [...text].entries()) {
    if (PAIRS[mark]) open.push({ index, mark });
    const begins = CLOSING.get(mark);
    // A list may be numbered 1) and 2).
    if (!begins || (mark === ')' && /[\da-z]/i.test([...text][index - 1] ?? '') && !open.length)) continue;
    if (open.at(-1)?.mark !== begins) return { index, mark, other: begins };
    open.pop();
  }
  const [first] = open;
  return first && { ...first, other: PAIRS[first.mark] ?? '' };
}

/** A mark that opens and is never closed, or closes what was not opened. A quotation in paragraphs would be one, and the essay has none. */
export const pairProblems = (texts: readonly Text[]): Problem[] =>
  texts.flatMap(({ file, text, at }) => {
    const bare = bareText(text);
    const found = unpaired(bare);
    if (!found) return [];
    const { mark, other } = found;
    // What is read above are characters, and a place counts units of UTF-16.
    const index = [...bare].slice(0, found.index).join('').length;
    const message = `“${bare.slice(Math.max(0, index - 8), index + 8).trim()}” has “${mark}” without its “${other}”: write the other half, or take it out.`;
    return [{ file, ...at(index), rule: 'unpaired-mark', message }];
  });
