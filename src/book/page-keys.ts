/**
 * What pages are made of, as keys: a build takes a page from the last one where its key has not changed
 * (`experimental.incrementalBuild` of Astro).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sourceHash } from '../cache/build-cache.ts';
import { texts } from '../data/load.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { switchesFrom } from '../site/switches.ts';
import { story } from './book.ts';

/** Of an outline, what a chapter’s own page alone shows of it. */
const WORDS = ['tree', 'text', 'prose', 'words', 'problems', 'column'];

/** What pages beside a chapter’s own can know of all chapters: their outlines without their words. */
const structure = (): string =>
  JSON.stringify(LANGS.map(story), (key, value: unknown) => (WORDS.includes(key) ? undefined : value));

// A dev server makes keys as well, 50 ms at each save: left out by `import.meta.env.DEV` they were left out of builds too,
// whose feeds and lists then stayed as they were.
const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * The key of a page that shows nothing of what chapters say: of a chart’s pages and files, of a step’s page and card.
 * A word that changed in a chapter leaves it as it is; whatever else changed in content/ or src/ makes another one.
 */
export const beyondChapters: string = hashOf([
  ...Object.entries(texts)
    .filter(([file]) => !file.endsWith('.mdx'))
    .flat(),
  structure(),
  JSON.stringify(switchesFrom(process.env)),
  // Astro looks at the code of a page by its modules: what a stylesheet of a script imports is none, nor is what a
  // page’s first script is made of, and yet a page names and holds what came of them.
  sourceHash(),
  // Codes to paste name the frozen scripts, which are no part of the code that pages import.
  readFileSync('public/embed/v1/frozen.json', 'utf8'),
]);

/** The key of a chapter’s own page. @param slug its address within the language */
export const ofChapter = (lang: Lang, slug: string): string =>
  hashOf([beyondChapters, texts[`content/${lang}/chapters/${slug}.mdx`] ?? '']);

/** The key of a page that may show all that a language’s chapters say. */
export const ofAllChapters = (lang: Lang): string =>
  hashOf([beyondChapters, ...story(lang).map(({ file }) => texts[file] ?? '')]);
