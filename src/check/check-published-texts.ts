import { bisectRight } from 'd3-array';
import type { Content } from '../data/content.ts';
import { linesOf, type Texts } from '../data/files.ts';
import type { Place } from '../data/place.ts';
import { inOrder, type Problem } from '../data/problem.ts';
import { byLang, type Lang } from '../i18n/lang.ts';
import { outline, type Chapters } from '../mdx/outline.ts';
import type { PublishedTexts } from './published-texts.ts';
import { textSlips, type Change, type TextSlip } from './text-slips.ts';

/** Where lines begin in a text. */
function startsOf(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return starts;
}
const indexOf = (starts: readonly number[], { line, column }: Place): number =>
  (starts[line - 1] ?? 0) + column - 1;
function placeOf(starts: readonly number[], index: number): Place {
  const line = bisectRight(starts, index);
  return { line, column: index - (starts[line - 1] ?? 0) + 1 };
}

/** A file as it was published but for what else has changed, and where what stands in it stands now. */
interface PutBack {
  readonly text: string;
  readonly placeNow: (place: Place) => Place;
}

/** @param changes of one file that do not overlap */
function putBack(file: string, texts: Texts, changes: readonly Change[]): PutBack {
  const starts = startsOf(linesOf(texts, file));
  const parts = changes
    .map((change) => ({ ...change, at: indexOf(starts, change) }))
    .sort((one, other) => one.at - other.at);
  let [text, end] = ['', 0];
  const moved: { before: number; now: number }[] = [];
  for (const { at, text: own, was } of parts) {
    text += `${(texts[file] ?? '').slice(end, at)}${was}`;
    end = at + own.length;
    moved.push({ before: text.length, now: end });
  }
  text += (texts[file] ?? '').slice(end);
  const startsBefore = startsOf(text.split('\n'));
  return {
    text,
    placeNow: (place) => {
      const index = indexOf(startsBefore, place);
      const last = moved.findLast(({ before }) => before <= index);
      return placeOf(starts, index + (last ? last.now - last.before : 0));
    },
  };
}

const problemOf = ({ file, changes: [{ line, column }], says }: TextSlip): Problem => ({
  ...{ file, line, column, rule: 'published-text' },
  message: `${says} or, if it is right as it stands, run npm run freeze.`,
});

/**
 * Problems in which a text that slipped since it was published is told of where it stands, and not wherever that is
 * missed.
 * @param published the texts as they were published; @param check all that is wrong with some content and its chapters
 */
export function withPublishedTexts(
  content: Content,
  chapters: Chapters,
  published: PublishedTexts,
  check: (content: Content, chapters: Chapters) => Problem[],
): Problem[] {
  const slips = textSlips(content.texts, published);
  if (!slips.length) return check(content, chapters);
  const files = new Map(
    [...Map.groupBy(slips, ({ file }) => file)].map(([file, all]) => {
      const changes = all.flatMap((slip) => slip.changes);
      return [file, putBack(file, content.texts, changes)] as const;
    }),
  );
  const texts = { ...content.texts };
  for (const [file, { text }] of files) texts[file] = text;
  const anew = byLang((lang: Lang) =>
    chapters[lang].map((o) => (files.has(o.file) ? outline(o.file, texts[o.file] ?? '') : o)),
  );
  const after = check(content.withTexts(texts), anew).map((one): Problem => {
    const { line, column = 1 } = one;
    const there = line === undefined ? undefined : files.get(one.file)?.placeNow({ line, column });
    return there ? { ...one, ...there } : one;
  });
  const before = after.length ? check(content, chapters) : [];
  if (!after.length || after.length < before.length) return inOrder([...slips.map(problemOf), ...after]);
  // Where the slip is not the cause of what is told there, that is.
  const isTold = ({ file, changes }: TextSlip): boolean =>
    before.some((one) => one.file === file && changes.some(({ line }) => line === one.line));
  return inOrder([...slips.filter((one) => !isTold(one)).map(problemOf), ...before]);
}
