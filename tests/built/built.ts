import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ZodType } from 'zod';
import { all, first, parseHtml, textOf as contents, type Element } from './html.ts';

const DIST = 'dist';

/** Every file of the built site, by its address: `/moat/index.html`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => `/${relative(DIST, join(f.parentPath, f.name)).split(sep).join('/')}`),
);
export const textOf = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** The address that the site is built for, as robots.txt says. */
export const origin = new URL(/^Sitemap: (.+)$/m.exec(textOf('/robots.txt'))?.[1] ?? '').origin;

/** The file behind an address; undefined for an address of another site. */
export function fileOf(address: string): string | undefined {
  const url = new URL(address);
  if (url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** A page as a browser reads it, with what stands in `noscript`. */
export interface Built {
  readonly file: string;
  /** Its own address. */
  readonly href: string;
  readonly lang: string;
  readonly title: string;
  readonly ids: readonly string[];
  /** Names of the parts that a screen reader lists, but of those that are closed. */
  readonly landmarks: readonly string[];
  /** All addresses that it names, made whole. */
  readonly links: readonly string[];
  readonly meta: Readonly<Record<string, string>>;
  readonly canonical: readonly string[];
  readonly alternates: Readonly<Record<string, string>>;
  readonly feeds: readonly string[];
  /** Its JSON-LD, as it is written. */
  readonly blocks: readonly string[];
  /** The essay's words on it, paragraph by paragraph, and what its stills are said to show. */
  readonly paragraphs: readonly string[];
}

/** The essay's words: paragraphs, lists and quotations, and findings. */
const PARAGRAPHS =
  '.passage > blockquote > p, .passage > .credit, .chapter > :is(p, h2, blockquote):not(.key, .finding), .words > :is(p, ul, ol, blockquote):not(.finding, .sharing), .finding';
/** Pictures among them, each named by what it shows. */
const STILLS = '.still svg[aria-label]';

/** What one page of the built site, whose address is `href`, says of itself. */
function look(file: string, href: string): Omit<Built, 'file' | 'href'> {
  const doc = readPage(file);
  const whole = (to: string): string => new URL(to, href).href;
  const attributes = (selector: string, name: string): string[] =>
    all(selector, doc).map((e) => e.attribs[name] ?? '');
  const sets = attributes('[srcset]', 'srcset').flatMap((set) =>
    set.split(',').map((s) => s.trim().split(' ')[0] ?? ''),
  );
  const named = attributes('meta[property="og:image"], meta[property="og:url"]', 'content');
  return {
    lang: attributes('html', 'lang')[0] ?? '',
    title: contents(first('head > title', doc)).trim(),
    ids: attributes('[id]', 'id'),
    landmarks: all('nav, aside:not([popover]), section[aria-label], form[aria-label]', doc).map(
      (e) => `${e.name} ${e.attribs['aria-label'] ?? ''}`,
    ),
    links: [...attributes('[href]', 'href'), ...attributes('[src]', 'src'), ...sets, ...named].map(whole),
    meta: Object.fromEntries(
      all('meta[content]', doc).map(({ attribs: a }) => [
        a['name'] || a['property'] || '',
        a['content'] ?? '',
      ]),
    ),
    canonical: attributes('link[rel="canonical"]', 'href'),
    alternates: Object.fromEntries(
      all('link[hreflang]', doc).map(({ attribs: a }) => [a['hreflang'] ?? '', a['href'] ?? '']),
    ),
    feeds: attributes('link[type="application/rss+xml"]', 'href').map(whole),
    blocks: all('script[type="application/ld+json"]', doc).map(contents),
    paragraphs: all(PARAGRAPHS, doc)
      .map((e) => {
        // A finding's verdict is no part of its sentence.
        const verdict = e.children.find((c) => c.type === 'tag' && c.name === 'strong');
        return e.children
          .filter((c) => c !== verdict)
          .map((c) => contents(c as Element))
          .join('');
      })
      .concat(attributes(STILLS, 'aria-label')),
  };
}

const parsed = new Map<string, ReturnType<typeof parseHtml>>();
/** A built page by its file or its folder, parsed once for all tests of a worker. */
export function readPage(path: string): ReturnType<typeof parseHtml> {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const page = parsed.get(file) ?? parseHtml(textOf(file));
  parsed.set(file, page);
  return page;
}

let read: readonly Built[] | undefined;
/** Every built page, read once for all tests of a worker. */
export const readPages = (): readonly Built[] =>
  (read ??= [...files]
    .filter((f) => f.endsWith('.html'))
    .sort()
    .map((file) => {
      const href = origin + file.replace(/index\.html$/, '');
      return { file, href, ...look(file, href) };
    }));

/**
 * XML as plain objects, attributes by `@name`.
 * @param lists the elements of which there may be several
 * @throws where it is not well-formed, or not as the schema says
 */
export function readXml<T>(file: string, schema: ZodType<T>, lists: readonly string[]): T {
  const text = textOf(file);
  const fault = XMLValidator.validate(text);
  if (fault !== true) throw new Error(`${file}:${fault.err.line}: ${fault.err.msg}`);
  const parser = new XMLParser({
    ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false },
    isArray: (name) => lists.includes(name),
  });
  return schema.parse(parser.parse(text));
}
