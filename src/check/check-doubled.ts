import type { Content } from '../data/content.ts';
import type { Echo, Problem } from '../data/problem.ts';
import { linesOf } from '../data/files.ts';
import { remembered } from '../data/remember.ts';
import { LANGS, LANGUAGES, twinLangs, type Lang } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { sectionsOf, type Block } from './chapter-sections.ts';
import { textsOf, type Text } from './texts.ts';
import { repeatedIn } from './repeated-words.ts';
import { otherFile } from './twins.ts';
import { ALONE, CLOSING, OPENING, writtenLines } from './written-lines.ts';

/** How many characters of a paragraph have to stand twice: fewer may be a refrain. */
const least = (lang: Lang): number => (LANGUAGES[lang].han ? 12 : 30);

/**
 * The words of a line without their tags, and where each character stands; a bare claim is left as it is written, as
 * two of them print two values.
 */
function withoutTags(text: string, written: string): { readonly words: string; readonly places: number[] } {
  let words = '';
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === OPENING || char === CLOSING) continue;
    words += char === ALONE ? (written[i] ?? '') : char;
    places.push(i);
  }
  return { words, places };
}

/** Where the words of a text stand a second time in a row, and what they are. @param key the text, and as it is written */
const repeatedWords = remembered((key): ReturnType<typeof repeatedIn> => {
  const [text = '', written = ''] = key.split(BETWEEN);
  const { words, places } = withoutTags(text.replace(/^(["'])(.*)\1$/s, ' $2 '), written);
  const found = repeatedIn(words);
  return found && { ...found, index: places[found.index] ?? 0 };
}, 20_000);
/** No text has it. */
const BETWEEN = '\0';

/** Words that stand twice in a row in one text. */
const repeatedProblems = (texts: readonly Text[], content: Content): Problem[] =>
  texts.flatMap(({ file, text, at }): Problem[] => {
    const line = file.endsWith('.mdx') ? (linesOf(content.texts, file)[at(0).line - 1] ?? '') : text;
    const found = repeatedWords(text + BETWEEN + line);
    if (!found) return [];
    const place = at(found.index);
    return [
      {
        ...{ file, ...place, rule: 'doubled-text' },
        message: `“${found.words.slice(0, 24).trim()}…” stands here a second time, right behind itself: take one of the two out.`,
        echoes: [{ file, line: place.line, from: 0, to: Infinity }],
      },
    ];
  });

/** A paragraph that stands a second time, and the first. */
interface Copy {
  readonly file: string;
  readonly block: Block;
  readonly first: { readonly file: string; readonly block: Block };
}

/** Every paragraph of a language, and whether its part of the chapter has more of them than the counterpart has. */
const blocksOf = (chapters: Chapters, lang: Lang) =>
  [...chapters[lang]]
    .sort((a, b) => (a.front.order ?? 0) - (b.front.order ?? 0))
    .flatMap((o) => {
      const twins = twinLangs(lang).flatMap((other) => {
        const twin = chapters[other].find(({ file }) => file === otherFile(o.file, lang, other));
        return twin ? [sectionsOf(twin)] : [];
      });
      return sectionsOf(o).flatMap(({ blocks }, i) => {
        const isMore = twins.some((sections) => (sections[i]?.blocks.length ?? Infinity) < blocks.length);
        return blocks.map((block) => ({ file: o.file, block, isMore, section: `${o.file} ${i}` }));
      });
    });

/** Paragraphs that are written twice, letter by letter, in one part of a chapter or anywhere in one language alone. */
function copiesIn(chapters: Chapters, content: Content, lang: Lang): Map<Block, Copy> {
  const seen = new Map<string, ReturnType<typeof blocksOf>[number]>();
  const copies = new Map<Block, Copy>();
  for (const one of blocksOf(chapters, lang)) {
    const { file, block } = one;
    if (block.text.length < least(lang)) continue;
    const lines = linesOf(content.texts, file).slice(block.line - 1, block.end);
    const written = lines.join('\n').trim();
    const first = seen.get(written);
    // Of two the one is the copy that the other languages do not have.
    const [copy, original] = first?.isMore && !one.isMore ? [first, one] : [one, first];
    // Languages that have it twice in two places alike mean it: a refrain, a frame that steps are written into.
    if (original && (copy.isMore || copy.section === original.section))
      copies.set(copy.block, { ...copy, first: original });
    if (!first || original === one) seen.set(written, one);
  }
  return copies;
}

const linesOfBlock = ({ file, block }: Copy): Echo[] =>
  Array.from({ length: block.end - block.line + 1 }, (_, i) => ({
    ...{ file, line: block.line + i, from: 0, to: Infinity },
  }));

const copyProblems = (copies: ReadonlyMap<Block, Copy>): Problem[] =>
  [...copies.values()].map((copy) => {
    const { file, block, first } = copy;
    const where =
      first.file === file ? `in line ${first.block.line}` : `in ${first.file}:${first.block.line}`;
    return {
      ...{ file, line: block.line, column: block.column, rule: 'doubled-text' },
      message: `the paragraph “${block.text.slice(0, 24).trim()}…” stands ${where} already: take one of the two out.`,
      echoes: linesOfBlock(copy),
    };
  });

/** Paragraphs that stand twice in a language, sentences that stand twice in a row, and which paragraphs are copies. */
export function doubledProblems(
  chapters: Chapters,
  content: Content,
): { sentences: Problem[]; copies: Problem[]; isCopy: (block: Block) => boolean } {
  const all = LANGS.map((lang) => copiesIn(chapters, content, lang));
  const sentences = LANGS.flatMap((lang) => {
    const yaml = textsOf(chapters, content, lang).filter(({ file }) => file.endsWith('.yaml'));
    const written = chapters[lang].flatMap((o) => writtenLines(o, content));
    return repeatedProblems([...yaml, ...written], content);
  });
  return {
    sentences,
    copies: all.flatMap(copyProblems),
    isCopy: (block) => all.some((copies) => copies.has(block)),
  };
}
