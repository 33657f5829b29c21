import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../src/i18n/lang.ts';

/** The chapter that others are made after: its charts, states and number of steps. */
const PATTERN = 'moat';
const NAME = 'more-';

/** What every step says: no number, name or term, which a claim or a list would have to hold. */
const SAYS: Readonly<Record<Lang, string>> = {
  en: 'The picture beside these words has been seen before, and here it is looked at once more.',
  'zh-hant': '旁邊這張圖前面看過了，這裡再看一次。',
};
const TITLE: Readonly<Record<Lang, string>> = { en: 'Once more, room ', 'zh-hant': '再看一次，房間' };

/** A number as letters, since a title’s digits would need a claim. */
const letters = (n: number): string =>
  [...String(n)].map((digit) => String.fromCodePoint(97 + Number(digit))).join('');

/** The tags of a chapter's scrolls and steps, up to the end of so many steps. */
function tagsOf(text: string, steps: number): string[] {
  const tags = text.match(/<\/?(?:Scrolly|Step)\b[^>]*>/g) ?? [];
  const ends = tags.flatMap((tag, i) => (tag === '</Step>' ? [i] : []));
  const last = ends[steps - 1];
  return last === undefined ? tags : [...tags.slice(0, last + 1), '</Scrolly>'];
}

/**
 * A chapter like the pattern in steps, charts and states, with nothing in it that the ledger would have to know.
 * @param order its place in the story
 */
function chapterLike(text: string, lang: Lang, name: string, order: number, steps: number): string {
  const tags = tagsOf(text, steps);
  const body = tags.map((tag) => (tag.startsWith('<Step') ? `${tag}\n\n${SAYS[lang]}\n` : tag));
  const front = [`title: ${TITLE[lang]}${name}`, `order: ${order}`, `summary: ${SAYS[lang]}`];
  return `---\n${front.join('\n')}\npublished: 2026-11-24\n---\n\n${SAYS[lang]}\n\n${body.join('\n')}\n`;
}

/**
 * Writes more chapters into a copy of the project, in both languages.
 * @param folder the copy; @param from the number of the first, so that two calls write different ones
 * @param steps steps of each at most; the pattern has no more than that
 */
export function addChapters(folder: string, from: number, count: number, steps = Infinity): void {
  for (const lang of LANGS) {
    const chapters = join(folder, 'content', lang, 'chapters');
    const pattern = readFileSync(join(chapters, `${PATTERN}.mdx`), 'utf8');
    const own = readdirSync(chapters).filter((file) => !file.startsWith(NAME)).length;
    for (let n = from; n < from + count; n++)
      writeFileSync(
        join(chapters, `${NAME}${letters(n)}.mdx`),
        chapterLike(pattern, lang, letters(n), own + n, steps),
      );
  }
}
