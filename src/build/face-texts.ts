import type { Content } from '../ledger/content.ts';
import type { Parts } from './slices.ts';

/** The Chinese faces: for reading, for headings, for charts and furniture, and its bold. */
export type FaceName = 'serif' | 'heads' | 'sans' | 'bold';

/** Written by a format, not by an editor: the parts of a date. */
const WRITTEN = '年月日';

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');
const frontMatter = (mdx: string): string => /^---\n(.*?)\n---/s.exec(mdx)?.[1] ?? '';
const titles = (mdx: string): string[] => all(frontMatter(mdx), /^(?:sub)?title: *(.+)$/gm);
const headings = (mdx: string): string[] => all(mdx, /^#+ (.+)$/gm);
const bolds = (mdx: string): string[] => all(mdx, /\*\*(.+?)\*\*/g);
const claims = (mdx: string): string[] => all(mdx, /<Claim\s[^>]*?\bid="([\w-]+)"/g);
const openClaims = (mdx: string): string[] => all(mdx, /<Claim\s[^>]*?\bid="([\w-]+)"[^>]*?\sopen\b/g);

/**
 * Which words are set in which Chinese face, read from the files as they are, half-written ones too.
 * @param texts by path, as `content/zh-hant/cover.mdx`; @param content the same, as far as it can be read
 */
export function faceTexts(
  texts: Readonly<Record<string, string>>,
  content: Content,
): Record<FaceName, Parts> {
  const files = Object.entries(texts).map(([path, text]) => [path.replace(/^content\//, ''), text] as const);
  const under = (folder: string) => files.flatMap(([path, text]) => (path.startsWith(folder) ? [text] : []));
  const file = (path: string) => texts[`content/zh-hant/${path}`] ?? '';
  const charts = (mdx: string) => all(mdx, /\bchart="([\w-]+)"/g).map((id) => file(`charts/${id}.yaml`));
  const value = (id: string) => content.claims.get(id)?.['zh-hant'].value;
  const found = (id: string) => content.claims.get(id)?.['zh-hant'].found;

  const chapters = files.flatMap(([path, mdx]) => {
    const slug = /^zh-hant\/chapters\/(.+)\.mdx$/.exec(path)?.[1];
    return slug ? [{ slug, mdx }] : [];
  });
  const each = (read: (mdx: string) => unknown[]) =>
    Object.fromEntries(chapters.map(({ slug, mdx }) => [slug, read(mdx).join('\n')]));

  const cover = file('cover.mdx');
  const stories = [cover, ...chapters.map(({ mdx }) => mdx)];
  const furniture = [file('site.yaml'), WRITTEN, ...stories.flatMap(titles), ...charts(cover)].join('\n');
  const rest = {
    title: [...under('en/'), ...[...content.sources.values()].map((s) => s.publisher)].join('\n'),
    spare: [...under('zh-hant/'), ...under('claims/')].join('\n'),
  };
  const notes = [...under('claims/'), ...under('sources.yaml'), ...under('data/')].join('\n');
  // A heavy face has no rest: where it lacks a character, the light one stands in.
  const none = { title: '', notes: '', spare: '' };
  return {
    serif: {
      ...rest,
      notes: '',
      base: [furniture, cover, ...stories.map(frontMatter)].join('\n'),
      chapters: each((mdx) => [mdx, ...charts(mdx), ...claims(mdx).map(value)]),
    },
    heads: { ...none, base: stories.flatMap(titles).join('\n'), chapters: each(headings) },
    sans: {
      ...rest,
      notes,
      base: furniture,
      chapters: each((mdx) => [...charts(mdx), ...openClaims(mdx).map(found), ...bolds(mdx)]),
    },
    bold: { ...none, base: furniture, chapters: each((mdx) => [...charts(mdx), ...bolds(mdx)]) },
  };
}
