import type { Content } from '../ledger/content.ts';
import type { Parts } from './slices.ts';

/** The Chinese faces: for reading, for headings, for charts and furniture, and its bold. */
export type FaceName = 'serif' | 'heads' | 'sans' | 'bold';

/** Written by a format, not by an editor: the parts of a date. */
const WRITTEN = '年月日';
/** Furniture of at most so many characters is a label, and may be bold; longer, it is a sentence. */
const LABEL = 12;

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
  const drawn = (mdx: string) =>
    words(mdx).flatMap((w) => [
      w.title,
      w.unit,
      ...Object.values(w.labels),
      ...Object.values(w.states).map((s) => s.title),
    ]);
  const heard = (mdx: string) => words(mdx).flatMap((w) => Object.values(w.states).map((s) => s.sentence));

  const site = Object.values(content.site['zh-hant']);
  const stories = [cover, ...chapters.map(({ mdx }) => mdx)];
  const furniture = [WRITTEN, ...stories.flatMap(titles), ...drawn(cover)];
  const rest = {
    title: [...under('en/'), ...[...content.sources.values()].map((s) => s.publisher)].join('\n'),
    spare: [...under('zh-hant/'), ...under('claims/')].join('\n'),
  };
  // A heavy face has no rest: where it lacks a character, the light one stands in.
  const none = { title: '', notes: '', spare: '' };
  return {
    serif: {
      ...rest,
      notes: '',
      base: [...site, ...furniture, cover, ...stories.map(frontMatter), ...heard(cover)].join('\n'),
      chapters: each((mdx) => [
        mdx,
        ...drawn(mdx),
        ...heard(mdx),
        ...claims(mdx).map((id) => told(id)?.value),
      ]),
    },
    heads: { ...none, base: stories.flatMap(titles).join('\n'), chapters: each(headings) },
    sans: {
      ...rest,
      notes: [...under('claims/'), ...under('sources.yaml'), ...under('data/')].join('\n'),
      base: [...site, ...furniture].join('\n'),
      chapters: each((mdx) => [
        ...drawn(mdx),
        ...bolds(mdx),
        ...openClaims(mdx).map((id) => told(id)?.brief ?? told(id)?.found),
      ]),
    },
    bold: {
      ...none,
      base: [...site.filter((text) => text.length <= LABEL), ...furniture].join('\n'),
      chapters: each((mdx) => [...drawn(mdx), ...bolds(mdx)]),
    },
  };
}
