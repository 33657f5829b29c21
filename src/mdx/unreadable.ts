/** What makes all of a chapter something else than it is meant to be, though the parser may take it: told before it is parsed. */
import { placeIn } from '../data/place.ts';
import { COMPONENT_NAMES } from './grammar.ts';
import type { Mistake } from './tags.ts';

/** What is looked for in a chapter's text, and what is said where it is found. */
interface Sign {
  readonly pattern: RegExp;
  readonly says: (found: string) => string;
}

const ONE_OF_OURS = COMPONENT_NAMES.join('|');
const SIGNS: readonly Sign[] = [
  {
    pattern: /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/m,
    says: (found) =>
      `“${found}” is a mark of two versions that were merged: keep one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.`,
  },
  {
    pattern: new RegExp(`＜(?=/?(?:${ONE_OF_OURS})\\b)`),
    says: () => '“＜” is a full-width mark, and begins no component: write <.',
  },
  {
    pattern: new RegExp(`(?<=<\\/?(?:${ONE_OF_OURS})\\b[^<>＞]*)＞`),
    says: () => '“＞” is a full-width mark, and closes no component: write >.',
  },
  {
    pattern: /^(?:`{3,}|~{3,})/m,
    says: (found) =>
      `“${found}” begins code, which a chapter does not hold: take the line out, and the one that closes it.`,
  },
];

const FRONT = /^ {0,3}(?:title|subtitle|order|summary|published|updates):/;
const DASHES = /^\s*[-–—－]+\s*$/;

/** Lines of front matter that are none, for want of the dashes above them. */
function frontMistake(text: string): Mistake | undefined {
  if (/^---[ \t]*(?:\n|$)/.test(text)) {
    const closed = /\n---[ \t]*(\n|$)/.test(text.slice(3));
    const message = 'the front matter that opens here is not closed: write --- below its last line.';
    return closed ? undefined : { line: 1, column: 1, message };
  }
  const lines = text.split('\n', 12);
  const first = lines.findIndex((line) => FRONT.test(line));
  if (first < 0) return undefined;
  const dashes = lines.slice(0, first).findIndex((line) => DASHES.test(line));
  const found = lines[dashes] ?? '';
  if (dashes < 0)
    return { line: 1, column: 1, message: 'no --- stands above the front matter: write it alone in line 1.' };
  if (found.trimEnd() === '---')
    return {
      ...{ line: 1, column: 1 },
      message: 'the front matter begins with --- in line 1, and nothing stands above it: take out what does.',
    };
  return {
    ...{ line: dashes + 1, column: 1 },
    message: `“${found}” opens no front matter: write --- there, with no blank before it, in line 1.`,
  };
}

/**
 * Why nothing of a chapter can be relied upon: its front matter is none, it holds marks of a merge, tags in full-width
 * marks, or code in which the rest of it stands.
 * @param text the MDX
 * @returns the first of these, where it stands; nothing where there is none
 */
export function unreadable(text: string): Mistake | undefined {
  const front = frontMistake(text);
  if (front) return front;
  const found = SIGNS.flatMap(({ pattern, says }) => {
    const match = pattern.exec(text);
    return match ? [{ index: match.index, message: says(match[0]) }] : [];
  });
  const [first] = found.sort((a, b) => a.index - b.index);
  return first && { ...placeIn({ text, line: 1, column: 1 }, first.index), message: first.message };
}
