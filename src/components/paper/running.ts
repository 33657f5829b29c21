import { content } from '../../data/load.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chapter, chapters } from '../../book/book.ts';
import { cssString } from './css-string.ts';
import { chapterId } from '../../urls/ids.ts';

/**
 * The stylesheet that sets each chapter's title on top of its pages: a page margin's words can only
 * come from a stylesheet, and these are an editor's.
 */
export function runningTitles(lang: Lang): string {
  const site = content.site[lang];
  const parts: [string, string][] = [
    [chapterId(''), chapter(lang, '').front.title],
    ...chapters(lang).map((c): [string, string] => [chapterId(c.slug), c.front.title]),
    ['terms', site['terms']],
    ['sources', site['note-sources']],
  ];
  return parts
    .map(
      ([id, title]) => `@page ${id} {
  @top-left { content: ${cssString(site['name'])}; }
  @top-right { content: ${cssString(title)}; }
}
[data-page='${id}'] { page: ${id}; }
`,
    )
    .join('');
}
