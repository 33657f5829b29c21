import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../../src/build/chromium.ts';

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

/** A page as Chromium reads it, with what stands in `noscript`. */
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
  /** The essay's words on it, paragraph by paragraph. */
  readonly told: readonly string[];
}

/**
 * Reads a page with the parser that readers have: no dependency more, and without script it makes
 * nodes of `noscript`, where most of the pictures are.
 */
const look = (page: Page, html: string, href: string): Promise<Omit<Built, 'file' | 'href'>> =>
  page.evaluate(
    ([text = '', base = '']) => {
      const doc = new DOMParser().parseFromString(text, 'text/html');
      const all = (selector: string): Element[] => [...doc.querySelectorAll(selector)];
      const attr = (name: string) => (e: Element) => e.getAttribute(name) ?? '';
      const whole = (to: string): string => new URL(to, base).href;
      const sets = all('[srcset]').flatMap((e) =>
        attr('srcset')(e)
          .split(',')
          .map((s) => s.trim().split(' ')[0] ?? ''),
      );
      const named = all('meta[property="og:image"], meta[property="og:url"]').map(attr('content'));
      return {
        lang: attr('lang')(doc.documentElement),
        title: doc.title,
        ids: all('[id]').map((e) => e.id),
        landmarks: all('nav, aside:not([popover]), section[aria-label], form[aria-label]').map(
          (e) => `${e.tagName} ${attr('aria-label')(e)}`,
        ),
        links: [...all('[href]').map(attr('href')), ...all('[src]').map(attr('src')), ...sets, ...named].map(
          whole,
        ),
        meta: Object.fromEntries(
          all('meta[content]').map((e) => [attr('name')(e) || attr('property')(e), attr('content')(e)]),
        ),
        canonical: all('link[rel="canonical"]').map(attr('href')),
        alternates: Object.fromEntries(
          all('link[hreflang]').map((e) => [attr('hreflang')(e), attr('href')(e)]),
        ),
        feeds: all('link[type="application/rss+xml"]').map((e) => whole(attr('href')(e))),
        blocks: all('script[type="application/ld+json"]').map((e) => e.textContent ?? ''),
        told: all(
          '.chapter > :is(p, h2, blockquote):not(.key, .finding), .words > :is(p, ul, ol, blockquote):not(.finding, .sharing), .finding, .heard',
        ).map((e) => {
          e.querySelector(':scope > strong')?.remove();
          return e.textContent ?? '';
        }),
      };
    },
    [html, href],
  );

/** XML as Chromium reads it: the texts, or all values of an attribute, of what a selector finds. */
export type ReadXml = (file: string, selector: string, attribute?: string) => Promise<string[]>;

/** Reads every built page. */
export async function readSite(): Promise<{ pages: Built[]; xml: ReadXml; close(): Promise<void> }> {
  const chromium = await launch();
  const page = await chromium.newPage();
  const pages: Built[] = [];
  for (const file of [...files].filter((f) => f.endsWith('.html')).sort()) {
    const href = origin + file.replace(/index\.html$/, '');
    pages.push({ file, href, ...(await look(page, textOf(file), href)) });
  }
  const xml: ReadXml = (file, selector, attribute = '') =>
    page.evaluate(
      ([text = '', find = '', name = '']) => {
        const doc = new DOMParser().parseFromString(text, 'application/xml');
        const fault = doc.querySelector('parsererror');
        if (fault) throw new Error(fault.textContent ?? '');
        return [...doc.querySelectorAll(find)].map(
          (e) => (name ? e.getAttribute(name) : e.textContent) ?? '',
        );
      },
      [textOf(file), selector, attribute],
    );
  return { pages, xml, close: () => chromium.close() };
}
