import type { Content } from '../ledger/content.ts';
import { siteWords } from '../ledger/furniture.ts';
import type { Drawn } from './drawn-words.ts';
import type { Parts } from './slices.ts';

/** The Chinese faces: for reading and headings, for charts and furniture, and its bold. */
export type FaceName = 'serif' | 'sans' | 'bold';

/** Written by a format or the browser, not by an editor: parts of a date, the dots of a line cut short. */
const WRITTEN = '年月日…';
/** Furniture of at most so many characters is a label, and may be bold; longer, it is a sentence. */
const LABEL = 12;

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');
const frontMatter = (mdx: string): string => /^---\n(.*?)\n---/s.exec(mdx)?.[1] ?? '';
const titles = (mdx: string): string[] => all(frontMatter(mdx), /^(?:sub)?title: *(.+)$/gm);
const bolds = (mdx: string): string[] => all(mdx, /\*\*(.+?)\*\*/g);
const claims = (mdx: string): string[] => all(mdx, /<Claim\s[^>]*?\bid="([\w-]+)"/g);
const openClaims = (mdx: string): string[] => all(mdx, /<Claim\s[^>]*?\bid="([\w-]+)"[^>]*?\sopen\b/g);

/**
 * Which words are set in which Chinese face, read from the files as they are, half-written ones too.
 * @param texts by path, as `content/zh-hant/cover.mdx`; @param content the same, as far as it can be read
 * @param pictures what each chart draws
 */
export function faceTexts(
  texts: Readonly<Record<string, string>>,
  content: Content,
  pictures: Readonly<Record<string, Drawn>>,
): Record<FaceName, Parts> {
  const files = Object.entries(texts).map(([path, text]) => [path.replace(/^content\//, ''), text] as const);
  const under = (folder: string) => files.flatMap(([path, text]) => (path.startsWith(folder) ? [text] : []));
  const cover = texts['content/zh-hant/cover.mdx'] ?? '';
  const chapters = files.flatMap(([path, mdx]) => {
    const slug = /^zh-hant\/chapters\/(.+)\.mdx$/.exec(path)?.[1];
    return slug ? [{ slug, mdx }] : [];
  });
  const each = (read: (mdx: string) => unknown[]) =>
    Object.fromEntries(chapters.map(({ slug, mdx }) => [slug, read(mdx).join('\n')]));

  const told = (id: string) => content.claims.get(id)?.['zh-hant'];
  const words = (mdx: string) =>
    all(mdx, /\bchart="([\w-]+)"/g).flatMap((id) => content.words['zh-hant'].get(id) ?? []);
  const headlines = (mdx: string) => words(mdx).flatMap((w) => Object.values(w.states).map((s) => s.title));
  const drawn = (mdx: string, weight: keyof Drawn) =>
    all(mdx, /\bchart="([\w-]+)"/g).flatMap((id) => pictures[id]?.[weight] ?? []);

  // Words of pages that are no chapter come with what such a page shows beside them.
  const site = Object.entries(content.site['zh-hant']).flatMap(([key, text]) =>
    key in siteWords.shape ? [text] : [],
  );
  const stories = [cover, ...chapters.map(({ mdx }) => mdx)];
  const furniture = [WRITTEN, ...stories.flatMap(titles)];
  const rest = {
    title: [...under('en/'), ...[...content.sources.values()].map((s) => s.publisher)].join('\n'),
    rest: [...under('zh-hant/'), ...under('claims/'), ...under('sources.yaml'), ...under('data/')].join('\n'),
  };
  const bold = {
    base: [
      ...site.filter((text) => text.length <= LABEL),
      ...furniture,
      ...drawn(cover, 'heavy'),
      ...headlines(cover),
    ].join('\n'),
    chapters: each((mdx) => [...headlines(mdx), ...drawn(mdx, 'heavy'), ...bolds(mdx)]),
  };
  const heavy = new Set([bold.base, ...Object.values(bold.chapters)].join(''));
  return {
    serif: {
      ...rest,
      base: [WRITTEN, cover, ...stories.map(frontMatter)].join('\n'),
      chapters: each((mdx) => [mdx, ...claims(mdx).map((id) => told(id)?.value)]),
    },
    sans: {
      ...rest,
      base: [...site, ...furniture, ...drawn(cover, 'light')].join('\n'),
      chapters: each((mdx) => [
        ...words(mdx).flatMap((w) => [w.unit, w.title]),
        ...drawn(mdx, 'light'),
        ...openClaims(mdx).map((id) => told(id)?.brief ?? told(id)?.found),
      ]),
    },
    bold: {
      // Where the heavy face lacks a character, the light one stands in.
      rest: '',
      title: [...rest.title].filter((char) => heavy.has(char)).join(''),
      ...bold,
    },
  };
}
