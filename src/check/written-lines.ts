import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import { rememberedIn, rememberedOf } from '../data/remember.ts';
import { isBroken, type Outline } from '../mdx/outline.ts';
import type { Text } from './texts.ts';

/** What tags are filled with, for rules of what stands beside them: letters for private use, which no text has. */
export const OPENING = '\ue000';
export const CLOSING = '\ue001';
/** A component without words, such as a bare claim: a word stands there on the page. */
export const ALONE = '\ue002';

/** A tag, on however many lines; a few letters of code; the address of a link. */
const NO_WORDS = /<[^<>]*>|`[^`\n]*`|\]\([^()\n]*\)/g;

function fillOf(found: string): string {
  if (!found.startsWith('<')) return '_';
  if (found.startsWith('</')) return CLOSING;
  return found.endsWith('/>') ? ALONE : OPENING;
}

const NONE: readonly Text[] = [];
const linesOf = rememberedIn((o: Outline, text): readonly Text[] => {
  const [top] = o.tree.children;
  const above = top?.type === 'yaml' ? (top.position?.end.line ?? 0) : 0;
  const filled = text.replace(NO_WORDS, (found) => found.replace(/[^\n]/g, fillOf(found)));
  return filled.split('\n').flatMap((line, i): Text[] =>
    i < above || !line.trim() || /^(import|export)\b/.test(line)
      ? []
      : [
          {
            file: o.file,
            text: line,
            at: (index) => ({ line: i + 1, column: index + 1 }),
          },
        ],
  );
}, 2);

/**
 * A chapter's words as they are written, line by line: the parser makes curly marks of straight ones. Tags are
 * filled with what they are, code and addresses with `_`, each character where it stands.
 * @returns nothing of a chapter that can't be parsed, of which that is said
 */
export const writtenLines = (o: Outline, content: Content): readonly Text[] =>
  isBroken(o) ? NONE : linesOf(o, content.texts[o.file] ?? '');

const paragraphsOf = rememberedOf((lines: readonly Text[]): readonly Text[] => {
  const all: { first: number; lines: string[] }[] = [];
  for (const { text, at } of lines) {
    const { line } = at(0);
    const last = all.at(-1);
    if (last && last.first + last.lines.length === line) last.lines.push(text);
    else all.push({ first: line, lines: [text] });
  }
  const [{ file } = { file: '' }] = lines;
  return all.map(({ first, lines: own }) => {
    const text = own.join('\n');
    return { file, text, at: (index) => placeIn({ text, line: first, column: 1 }, index) };
  });
});

/** The same of lines that stand one below the other together, where what matters may stand on two of them. */
export const writtenParagraphs = (o: Outline, content: Content): readonly Text[] =>
  paragraphsOf(writtenLines(o, content));
