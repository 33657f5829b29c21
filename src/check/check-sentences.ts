import type { Nodes } from 'mdast';
import type { Content } from '../data/content.ts';
import { linesOf } from '../data/files.ts';
import type { Place } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { isJsx } from '../mdx/mdx.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { paragraphs, placeOf, type Paragraph } from '../mdx/paragraphs.ts';
import { SHORT } from './lint-english.ts';
import { walk } from '../mdx/tree.ts';
import { textsOf, type Text } from './texts.ts';

/** Texts of YAML that are whole sentences, by file and by the keys that lead to them. */
const SENTENCES: readonly (readonly [file: RegExp, path: RegExp])[] = [
  [/\/claims\/[^/]+\.yaml$/, /(?:^|\/)(?:says|found|brief|why)$/],
  [
    /\/charts\/[^/]+\.yaml$/,
    /^states\/.+\/sentence$|^guess\/(?:question|high|low|near|right|wrong)$|^changed\//,
  ],
  [/\/chapters\/[^/]+\.mdx$/, /^updates\/\d+\/text$/],
  [/\/terms\.yaml$/, /(?:^|\/)definition$/],
  [/\/data\/[^/]+\.yaml$/, /^note(?:\/[\w-]+)?$/],
];
const isSentence = ({ file, path = [] }: Text): boolean =>
  SENTENCES.some(([of, keys]) => of.test(file) && keys.test(path.join('/')));

/** Words at the end of which a mark is missing: those that end in another sign are told of by rules of that sign. */
const OPEN_END = /[\p{L}\p{N}%}，、；,;][”’」』》）)\]〕]*$/u;
/** A word in small letters behind a full stop, or where a text begins: `iPhone`, `arXiv` and `gpt-4` are names. */
const NAME = '\\S*[\\p{Lu}\\d_]';
const SMALL_START = new RegExp(
  `(?<=\\p{Ll}{2}[.?] |\\d[.] )(?<!\\b(?:${SHORT})\\. )(?!${NAME})\\p{Ll}+|^(?!${NAME})\\p{Ll}+`,
  'gu',
);

const tailOf = (text: string): string => text.slice(-24).replace(/\s+/g, ' ');

const isOpen = remembered((text) => OPEN_END.test(text), 10_000);

/** What is told of a text that ends without a mark. @param end where it ends */
function endProblem(text: string, file: string, end: Place, lang: Lang): Problem[] {
  if (!isOpen(text)) return [];
  const stop = LANGUAGES[lang].grammar === 'chinese' ? '。' : '.';
  const last = /[，、；,;]$/.exec(text)?.[0];
  const message = last
    ? `“${tailOf(text)}” ends in “${last}”, and nothing follows: write “${stop}”.`
    : `“${tailOf(text)}” ends without a mark: write “${stop}” behind it.`;
  const column = end.column - (last ? 1 : 0);
  return [{ file, line: end.line, column, rule: 'sentence-end', message }];
}

const smallStarts = remembered((text) => [...text.matchAll(SMALL_START)], 10_000);

/** Words in small letters that begin a sentence. */
const startProblems = ({ text, file, at }: Pick<Text, 'text' | 'file' | 'at'>): Problem[] =>
  smallStarts(text).map(({ 0: word, index }) => {
    const right = word.charAt(0).toUpperCase() + word.slice(1);
    const message = `“${word}” begins a sentence: write “${right}”, or end the one before it otherwise.`;
    return { file, ...at(index), rule: 'sentence-start', message };
  });

const lastOf = (node: Nodes): Nodes => {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last ? lastOf(last) : node;
};

/** Paragraphs of running words: no headings, whose blank may be forgotten, and neither cells nor items. */
const runningIn = (o: Outline): Paragraph[] => {
  const listed = new Set(
    walk(o.tree).flatMap(([node, around]) =>
      around.some(({ type }) => type === 'list' || type === 'table') ? [node] : [],
    ),
  );
  return paragraphs(o.tree).filter(
    ({ kind, text, block }) => kind !== 'heading' && /^\s*[^#\s]/.test(text) && !listed.has(block),
  );
};

function ofChapter(o: Outline, content: Content, lang: Lang): Problem[] {
  if (isBroken(o)) return [];
  const { file } = o;
  let isUnfinished = false;
  const whole = content.texts[file] ?? '';
  return runningIn(o).flatMap((p, i, all) => {
    const last = lastOf(p.block);
    const end = p.block.position?.end;
    // A bare claim prints its value. A file that ends in the midst of a line was cut off, which is told.
    const text = isJsx(last) ? `${p.text}0` : p.text.trimEnd();
    const isCut = i === all.length - 1 && !whole.endsWith('\n');
    const { line, column } = placeOf(p, text.length - 1);
    const at = isJsx(last) && end ? end : { line, column: column + 1 };
    const ends = isCut ? [] : endProblem(text, file, at, lang);
    const starts = startProblems({ text: p.text, file, at: (index) => placeOf(p, index) });
    // What goes on in small letters below an open end is the rest of its sentence.
    const own = isUnfinished
      ? starts.filter(
          ({ line: of, column: from }) => of !== placeOf(p, 0).line || from !== placeOf(p, 0).column,
        )
      : starts;
    isUnfinished = ends.length > 0;
    return LANGUAGES[lang].grammar === 'english' ? [...own, ...ends] : ends;
  });
}

function ofYaml(one: Text, content: Content, lang: Lang): Problem[] {
  const quote = /^(["'])[^]*\1$/.test(one.text) ? 1 : 0;
  // A text in a block ends with its last line.
  const isBlock = /^[>|]/.test(one.text);
  const inner = one.text.slice(quote, one.text.length - quote).trimEnd();
  const at = (index: number): Place => one.at(index + quote);
  const { line, column } = at(inner.length - 1);
  const lines = linesOf(content.texts, one.file);
  // What a # or the end of the file cuts off is told of as that.
  const isCut = line === lines.length || /^\s+#/.test((lines[line - 1] ?? '').slice(column));
  const ends = isCut ? [] : endProblem(inner, one.file, { line, column: column + 1 }, lang);
  if (LANGUAGES[lang].grammar !== 'english' || isBlock || one.file.includes('/data/')) return ends;
  return [...startProblems({ text: inner, file: one.file, at }), ...ends];
}

/**
 * Sentences that end without a mark, or begin in small letters.
 * @param chapters of all languages; @returns nothing of languages whose marks the check does not know
 */
export const sentenceProblems = (chapters: Chapters, content: Content): Problem[] =>
  LANGS.filter((lang) => LANGUAGES[lang].grammar).flatMap((lang) => [
    ...chapters[lang].flatMap((o) => ofChapter(o, content, lang)),
    ...textsOf(chapters, content, lang)
      .filter(isSentence)
      .flatMap((one) => ofYaml(one, content, lang)),
  ]);
