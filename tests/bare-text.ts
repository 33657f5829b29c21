/**
 * What a page of the story tells wherever its text is taken without its layout: to a reader mode, a clipboard, a
 * voice, a file, a feed. It is read from content/, not from the page that is tested.
 */
import { expect } from 'vitest';
import { readChapters } from '../src/build/disk/read.ts';
import { lowered } from '../src/html/superscript.ts';
import { fill } from '../src/i18n/fill.ts';
import { formatClaim } from '../src/i18n/format.ts';
import type { Lang } from '../src/i18n/lang.ts';
import { plainText } from '../src/mdx/plain-text.ts';
import { pages } from './book.ts';
import { content, texts } from './content.ts';

export interface Story {
  readonly path: string;
  readonly lang: Lang;
  /** Every paragraph, finding, heading and picture in order, a picture as `pictured` writes it. */
  readonly lines: readonly string[];
  /** What the charts' headlines say at the steps and figures. */
  readonly headlines: readonly string[];
  /** What the page holds and does not show: notes, tables, and what pictures are named by. */
  readonly hidden: readonly string[];
}

/** A picture within a text: by its name, between signs that no text has. */
export const pictured = (name: string): string => `\u27e6${name}\u27e7`;
/** A text as it is compared: without spaces, which a line's end or an element's edge may be. */
export const bare = (text: string): string => lowered(text).replace(/[\s\u2060\u200b]+/g, '');

const outlines = readChapters(texts);

function storyOf(path: string, lang: Lang): Story {
  const slug = path.replace(/^\/zh-hant(?=\/)/, '').replaceAll('/', '');
  const own = outlines[lang].find(({ file }) => file.endsWith(slug ? `/chapters/${slug}.mdx` : '/cover.mdx'));
  if (!own) throw new Error(`content/${lang} has no chapter for ${path}`);
  const site = content.site[lang];
  const claim = (id: string) => content.claims.get(id);
  const words = (chart: string, state: string) => content.words[lang].get(chart)?.states[state];
  const lines = plainText(own.tree, {
    value: (id) => formatClaim(claim(id) as NonNullable<ReturnType<typeof claim>>, lang),
    finding: (id) => claim(id)?.[lang].brief ?? claim(id)?.[lang].found ?? '',
    sentence: (chart, state) => pictured(words(chart, state)?.sentence ?? ''),
    credit: () => fill(site['article-credit'], { title: site['article-title'], address: '' }).trim(),
  })
    .split('\n\n')
    .map((line) => line.replace(/^(?:###|>) /, ''));
  const shown = [...own.scrollies.flatMap((s) => s.steps), ...own.figures];
  const said = bare(lines.filter((line) => !line.startsWith(pictured('').charAt(0))).join(''));
  const notes = [
    ...own.claims.flatMap(({ id }) => [claim(id)?.[lang].says, claim(id)?.[lang].found]),
    ...own.terms.map(({ id }) => content.terms.get(id)?.[lang].definition),
    ...shown.map(({ chart, state }) => words(chart, state)?.sentence),
  ];
  return {
    ...{ path, lang, lines },
    headlines: shown.map(({ chart, state }) => words(chart, state)?.title ?? ''),
    hidden: [...new Set(notes)].filter(
      (note): note is string => Boolean(note) && !said.includes(bare(note ?? '')),
    ),
  };
}

export const stories: readonly Story[] = pages.map(({ path, lang }) => storyOf(path, lang));
for (const { path, lines, hidden } of stories)
  if (lines.length < 5 || !hidden.length) throw new Error(`the tests found next to nothing on ${path}`);

/** That a text has every paragraph and picture of a story, in its order, and each picture once. */
export function expectInOrder(text: string, { path, lines }: Story): void {
  const all = bare(text);
  let from = 0;
  for (const line of lines) {
    const at = all.indexOf(bare(line), from);
    expect(at, `${path}: ${line}`).toBeGreaterThanOrEqual(from);
    from = at + bare(line).length;
  }
  const pictures = lines.filter((line) => bare(line).startsWith(pictured('').charAt(0)));
  expect(all.split(pictured('').charAt(0)).length - 1, `pictures of ${path}`).toBe(pictures.length);
}

/** That a text has the headline of each of a story's pictures, and nothing of what its page hides. */
export function expectSeen(text: string, { path, headlines, hidden }: Story): void {
  const all = bare(text.replaceAll(/\u27e6.*?\u27e7/gs, ''));
  const lost = headlines.filter((line) => !all.includes(bare(line)));
  expect(lost, `headlines of ${path}`).toEqual([]);
  expect(
    hidden.filter((note) => all.includes(bare(note))),
    `hidden on ${path}`,
  ).toEqual([]);
}
