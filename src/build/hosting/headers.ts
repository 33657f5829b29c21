import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mimes } from 'mrmime';
import { builtFor } from '../dist/built-for.ts';
import { metaOf } from '../dist/html.ts';
import { DEFAULT_LANG, otherLangs } from '../../i18n/lang.ts';

/** Folders of the site that hold the pages of a language. */
const FOLDERS: readonly string[] = otherLangs(DEFAULT_LANG);

/** Headers by name, in small letters. */
export type Headers = Readonly<Record<string, string>>;
/** A path, or with a star at its end all that begins so; and what is sent with it. */
export interface Rule {
  readonly path: string;
  readonly headers: Headers;
}
/** What a site's answers carry. No two rules give one path the same header: some hosts join such. */
export interface Table {
  /** The folder that the site stands in, `/essay/` or `/`; every rule's path begins with it. */
  readonly base: string;
  /** What every answer has. */
  readonly all: Headers;
  /** What an answer has where no rule says otherwise, on hosts that don't do so by themselves. */
  readonly rest: Headers;
  readonly rules: readonly Rule[];
}

/**
 * What other people's pages and frames may load. The second is for pages that are isolated
 * (`Cross-Origin-Embedder-Policy`): they take nothing from elsewhere that does not say so, and the frame
 * of an embed, which in its sandbox is of no origin, is itself such a page.
 */
const OPEN: Headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
/** What an isolated page asks of every frame in it, whoever made it, and of the script of its worker. */
const ISOLATED: Headers = { 'cross-origin-embedder-policy': 'require-corp' };
const FOREVER: Headers = { 'cache-control': 'public, max-age=31536000, immutable' };
/** Folders of files that other pages' scripts may read. `charts` and `embed` also hold pages. */
const SHARED = ['_astro', 'cards', 'charts', 'data', 'embed', 'models', 'oembed'];
const FROZEN = /^embed\.[\da-f]{8,}\.js$/;

const folders = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((f) => f.isDirectory())
    .map((f) => f.name)
    .sort();

/** The policy that a page names itself. */
const policyIn = (file: string): string =>
  metaOf(readFileSync(file, 'utf8'), ['httpEquiv', 'content-security-policy']) ?? '';

/** The policies that the pages of a folder name themselves. */
function policies(folder: string): Set<string> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
  return new Set(pages.map((page) => policyIn(join(folder, page))));
}

/** A page's own policy with what only a header can say, so that the two never contradict each other. */
function policy(own: string, embed: boolean): Headers {
  // An embed names nobody who may frame it: `*` is not everybody, but leaves out a page from a disk and
  // one in a sandbox without an origin (docs/decisions/0016).
  const more = embed ? ["require-trusted-types-for 'script'"] : ["frame-ancestors 'self'"];
  const parts = own.split(/;\s*/).filter(Boolean);
  const missing = more.filter((part) => !parts.includes(part));
  return { 'content-security-policy': [...parts, ...missing].join('; ') };
}

/**
 * The one table that all hosts' headers are made from.
 * @param site the built site, whose pages say themselves what they may load
 * @throws if pages of one folder name different policies, which one header can't answer
 */
export function headerTable(site: string): Table {
  const { base } = builtFor(site);
  const rules: Rule[] = [];
  const add = (path: string, ...headers: Headers[]): void => {
    const all: Headers = Object.assign({}, ...headers);
    if (Object.keys(all).length) rules.push({ path: base + path.slice(1), headers: all });
  };
  const own = (path: string, from: string, embed = false): Headers => {
    const [first, ...others] = policies(from);
    if (others.length)
      throw new Error(`the pages under ${path} name ${others.length + 1} policies; a header can name one.`);
    return first === undefined ? {} : policy(first, embed);
  };
  const front = policy(policyIn(join(site, 'index.html')), false);
  add('/', front);
  if (existsSync(join(site, '404.html'))) add('/404.html', front);
  // An embed names it as its icon.
  if (existsSync(join(site, 'favicon.svg'))) add('/favicon.svg', OPEN);
  for (const root of ['', ...FOLDERS].filter((r) => existsSync(join(site, r)))) {
    const lead = root && `/${root}`;
    if (root) add(`${lead}/`, front);
    for (const name of folders(join(site, root)).filter((f) => !FOLDERS.includes(f)))
      add(
        `${lead}/${name}/*`,
        own(`${lead}/${name}/`, join(site, root, name), name === 'embed'),
        SHARED.includes(name) ? OPEN : {},
        name === 'embed' || name === '_astro' ? ISOLATED : {},
        name === '_astro' ? FOREVER : {},
      );
  }
  const scripts = join(site, 'embed/v1');
  if (existsSync(scripts))
    for (const name of readdirSync(scripts).filter((f) => FROZEN.test(f))) add(`/embed/v1/${name}`, FOREVER);
  return {
    base,
    all: {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy':
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    },
    rest: { 'cache-control': 'public, max-age=0, must-revalidate' },
    rules,
  };
}

/** Whether a rule speaks of a path. */
export const covers = ({ path: rule }: Rule, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** What an answer at a path carries; an answer that there is nothing carries what `404.html` does. */
export const headersFor = ({ all, rest, rules }: Table, path: string): Headers =>
  Object.assign({}, all, rest, ...rules.filter((r) => covers(r, path)).map((r) => r.headers));

/** Endings of files that the build writes. */
const ENDINGS = [
  ...['html', 'css', 'js', 'json', 'svg', 'png', 'woff2', 'xml'],
  ...['csv', 'txt', 'bib', 'webmanifest', 'pdf', 'bin'],
];
/** What a file is, by its ending, in the list that browsers' makers keep; it has no BibTeX. */
const typeOf = (ending: string): string => {
  const type = ending === 'bib' ? 'application/x-bibtex' : (mimes[ending] ?? 'application/octet-stream');
  return type.startsWith('text/') || ending === 'bib' ? `${type}; charset=utf-8` : type;
};
export const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  ENDINGS.map((ending) => [ending, typeOf(ending)]),
);
