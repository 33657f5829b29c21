/** Addresses within the site that lead nowhere: no page, no part of one, or one in another language. */
import { nearest, type Problem } from '../data/problem.ts';
import { byLang, langOfSegment, LANGS, segmentOf, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { isBroken } from '../mdx/outline.ts';
import { COVER } from '../urls/addresses.ts';
import { answering } from '../urls/promises.ts';
import { isFrozen, pathsOf, type Names } from '../urls/routes.ts';
import { readView } from '../urls/view.ts';
import { pageAt, stepsOf, type Site } from './page-anchors.ts';
import { slugOf } from './twins.ts';

export type Fault = Pick<Problem, 'message' | 'misses'>;

/** All that links are held against. */
export interface Known extends Site {
  readonly names: Names;
  readonly paths: Readonly<Record<Lang, ReadonlySet<string>>>;
  /** Chapters that can't be parsed: nobody knows the addresses of their steps. */
  readonly broken: ReadonlySet<string>;
}

/** What links are held against, of all that pages are made of. */
export function knownOf(site: Site): Known {
  const everywhere = LANGS.flatMap((lang) => site.chapters[lang]);
  const names: Names = {
    chapters: Object.fromEntries(
      [...Map.groupBy(everywhere, slugOf)].map(([slug, all]) => [
        slug,
        [...new Set(all.flatMap((o) => stepsOf(o)))],
      ]),
    ),
    charts: Object.fromEntries(Object.entries(site.charts).map(([id, { states }]) => [id, states])),
    playgrounds: Object.keys(site.charts).filter((id) => site.charts[id]?.declared.playground),
    data: [...site.content.data.keys()],
    moved: site.content.moved,
  };
  return {
    ...site,
    names,
    paths: byLang((lang) => pathsOf(lang, names)),
    broken: new Set(everywhere.filter(isBroken).map(slugOf)),
  };
}

/** A fault that no other is the cause of. */
export const asFaults = (message: string): Fault[] => [{ message }];
/** What the paths of a language begin with: `/zh-hant`, or nothing. */
export const rootOf = (lang: Lang): string => (segmentOf(lang) ? `/${segmentOf(lang)}` : '');

/** Why a path leads nowhere, if it does. A chapter or a step that one language alone has is told of there. */
function lostPath(path: string, lang: Lang, { paths, broken }: Known): Fault[] {
  if (paths[lang].has(path) || isFrozen(path)) return [];
  const there = langOfSegment(/^\/([^/]*)\//.exec(path)?.[1]);
  const rest = path.slice(rootOf(there).length);
  const own = rootOf(lang) + rest;
  if (there !== lang && paths[lang].has(own))
    return asFaults(`leads to the ${englishName(there)} page: write ${own}.`);
  if (paths[lang].has(`${path}/`)) return asFaults(`leads to ${path}: addresses end in a slash, ${path}/.`);
  const [, slug = ''] = /^\/([^/]*)/.exec(rest) ?? [];
  const [, set] = /^\/data\/([^/.]+)\./.exec(path) ?? [];
  if (broken.has(slug === COVER ? '' : slug)) return [];
  return [
    {
      message: `leads to ${path}, and there is no such page.${nearest(path, paths[lang])}`,
      misses: [
        ...LANGS.map((each) => ({ in: `content/${each}/chapters/${slug}.` })),
        { in: 'content/moved.yaml', name: slug },
        ...(set === undefined ? [] : [{ in: `content/data/${set}.` }]),
      ],
    },
  ];
}

/** Every page has its words there. */
const MAIN = 'main';
const same = (name: string): string => name;

/** Why an anchor of a page leads nowhere, if it does. @param path within its language: `charts/hole` */
function lostAnchor(anchor: string, path: string, lang: Lang, site: Site): Fault[] {
  const { whose, parts } = pageAt(path, lang, site) ?? { parts: [] };
  if (!anchor || anchor === MAIN) return [];
  if (parts.some(({ names, idOf = same }) => names.some((name) => idOf(name) === anchor))) return [];
  const kind = parts.find(({ idOf = same }) => anchor.startsWith(idOf('')));
  if (!kind) return [];
  const { what, names, idOf = same, in: files = [] } = kind;
  const name = anchor.slice(idOf('').length);
  const message = `${whose} has no ${what} "${name}".${nearest(name, names)}`;
  return [{ message, misses: files.map((file) => ({ in: file, name })) }];
}

/** What an address asks of a chart's page that is not there. @param path within its language: `charts/hole` */
function lostView(query: string, path: string, { charts }: Site): Fault[] {
  const [, id = ''] = /^charts\/([^/]+)$/.exec(path) ?? [];
  const chart = charts[id];
  if (!chart) return [];
  const states = answering(id, chart.states).map(({ requested }) => requested);
  return readView(query, states).unknown.map(({ setting, value, nearest: best }) => ({
    message: `the chart "${id}" has no ${setting} "${value}". Did you mean "${best}"?`,
  }));
}

/** Why an address within the site leads nowhere, if it does. @param own the path of the page that has it */
export function lostAddress(url: string, own: string, lang: Lang, known: Known): Fault[] {
  const [, written = '', query = '', anchor = ''] = /^([^?#]*)([^#]*)#?(.*)$/.exec(url) ?? [];
  const path = written || own;
  const lost = lostPath(path, lang, known);
  if (lost.length) return lost;
  const page = path.slice(rootOf(lang).length).replace(/^\/|\/$/g, '');
  return [...lostView(query, page, known), ...lostAnchor(anchor, page, lang, known)];
}
