/** Every address of the site, by what makes it: the check holds links to them, and a test holds them to src/pages. */
import type { Lang } from '../i18n/lang.ts';
import { withoutBase } from '../site/base.ts';
import * as at from './addresses.ts';
import { movedChapters, movedSteps, type Moved } from './moved.ts';
import type { Index } from './not-found.ts';
import { answering } from './promises.ts';

/** The names that addresses are made of. */
export interface Names extends Pick<Index, 'chapters' | 'charts' | 'data'> {
  /** Charts that have something to work by hand. */
  readonly playgrounds: readonly string[];
  readonly moved: Moved;
}
/** The addresses that a language has of a route; those of no language are the same in all. */
type Route = (lang: Lang, names: Names) => readonly string[];

const page =
  (slug: string): Route =>
  (lang) => [at.address(lang, slug)];
const files =
  (...paths: readonly string[]): Route =>
  () =>
    paths.map(at.fileAddress);
const ofCharts =
  (make: (lang: Lang, id: string) => string): Route =>
  (lang, { charts }) =>
    Object.keys(charts).map((id) => make(lang, id));
const ofStates =
  (...all: readonly ((lang: Lang, id: string, state: string) => string)[]): Route =>
  (lang, { charts }) =>
    Object.entries(charts).flatMap(([id, states]) =>
      answering(id, states).flatMap(({ requested }) => all.map((make) => make(lang, id, requested))),
    );
const still = (format: at.StillFormat) => (lang: Lang, id: string, state: string) =>
  at.stillAddress(lang, id, state, format);
const stateData = (format: at.DataFormat) => (lang: Lang, id: string, state: string) =>
  at.stateDataAddress(lang, id, state, format);
const citation = (format: at.CitationFormat) => ofCharts((lang, id) => at.citationAddress(lang, id, format));
const data =
  (...formats: readonly at.DataFormat[]): Route =>
  (_, names) =>
    names.data.flatMap((name) => formats.map((format) => at.dataAddress(name, format)));

/** Every step that there is or was, by its chapter. */
const stepsOf = ({ chapters, moved }: Names): { slug: string; step: string }[] => [
  ...Object.entries(chapters).flatMap(([slug, steps]) => steps.map((step) => ({ slug, step }))),
  ...movedSteps(moved).map(({ from }) => ({ slug: from.chapter, step: from.step })),
];
const slugsOf = ({ chapters }: Names): string[] => Object.keys(chapters).filter(Boolean);

/** The addresses of every file of src/pages. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '[...lang]/index.astro': page(''),
  '[...lang]/[chapter].astro': (lang, names) => slugsOf(names).map((slug) => at.address(lang, slug)),
  '[...lang]/[chapter]/[step].astro': (lang, names) =>
    stepsOf(names).map(({ slug, step }) => at.sharedStep(lang, slug, step)),
  '[...lang]/[renamed].astro': (lang, { moved }) =>
    movedChapters(moved).map(({ from }) => at.address(lang, from)),
  '[...lang]/charts/index.astro': page('charts'),
  '[...lang]/corrections/index.astro': page('corrections'),
  '[...lang]/print.astro': page('print'),
  '[...lang]/sources.astro': page('sources'),
  '[...lang]/terms.astro': page('terms'),
  '[...lang]/charts/[id].astro': ofCharts(at.chartAddress),
  '[...lang]/charts/[id].bib.ts': citation('bib'),
  '[...lang]/charts/[id].csl.json.ts': citation('csl.json'),
  '[...lang]/charts/[id].txt.ts': citation('txt'),
  '[...lang]/charts/[id]/[state].csv.ts': ofStates(stateData('csv')),
  '[...lang]/charts/[id]/[state].json.ts': ofStates(stateData('json'), stateData('metadata.json')),
  '[...lang]/charts/[id]/[state].png.ts': ofStates(still('png'), still('@2x.png')),
  '[...lang]/charts/[id]/[state].svg.ts': ofStates(still('svg')),
  '[...lang]/embed/[id].astro': ofCharts(at.embedAddress),
  '[...lang]/embed/[id]/[state].astro': ofStates(at.embedAddress),
  '[...lang]/embed/[id]/facts.json.ts': ofCharts(at.factsAddress),
  '[...lang]/embed/[id]/playground.astro': (lang, { playgrounds }) =>
    playgrounds.map((id) => at.playgroundAddress(lang, id)),
  // Whether a chart has one, only its picture says.
  '[...lang]/embed/[id]/readout.json.ts': ofCharts(at.readoutAddress),
  '[...lang]/oembed/[id].json.ts': ofCharts((lang, id) => at.oembedAddress(lang, id, 'json')),
  '[...lang]/oembed/[id].xml.ts': ofCharts((lang, id) => at.oembedAddress(lang, id, 'xml')),
  '[...lang]/cards/[...of].png.ts': (lang, names) =>
    [
      ...['', ...slugsOf(names), ...movedChapters(names.moved).map(({ from }) => from)],
      ...stepsOf(names).map(({ slug, step }) => `${slug || at.COVER}/${step}`),
      ...['sources', ...Object.keys(names.charts).map((id) => `charts/${id}`)],
    ].map((of) => at.cardAddress(lang, of)),
  '[...lang]/rss.xml.ts': (lang) => [at.feedAddress(lang)],
  '[...lang]/corrections/rss.xml.ts': (lang) => [at.correctionsFeed(lang)],
  '[...lang]/llms.txt.ts': (lang) => [at.plainAddress(lang)],
  '[...lang]/print/running.css.ts': (lang) => [`${at.address(lang, 'print')}running.css`],
  // A host serves it where there is nothing: no address is meant to lead to it.
  '404.astro': () => [],
  '[icon].png.ts': files('apple-touch-icon.png', 'icon-192.png', 'icon-512.png'),
  'data/[name].csv.ts': data('csv'),
  'data/[name].json.ts': data('json', 'metadata.json'),
  'embed/v1/embed.js.ts': files('embed/v1/embed.js'),
  'favicon.svg.ts': files('favicon.svg'),
  'models/practice.json.ts': files('models/practice.json'),
  'robots.txt.ts': files('robots.txt'),
  'site.webmanifest.ts': files('site.webmanifest'),
};

/** What integrations add to the pages, and what stands in public/. */
const BESIDE: Route = (lang, names) => [
  at.address(lang, 'print').replace(/\/$/, '.pdf'),
  ...files('sitemap-index.xml', 'sitemap-0.xml', 'fonts-licence.txt', 'embed/v1/frozen.json')(lang, names),
  ...['bigru', 'gru', 'transformer'].flatMap((model) =>
    files(`models/${model}.bin`, `models/${model}.json`)(lang, names),
  ),
];
/** Scripts of embeds as they once were, each named by what it holds. */
const FROZEN = /^\/embed\/v1\/embed\.[0-9a-f]{16}\.js$/;
export const isFrozen = (path: string): boolean => FROZEN.test(path);

/** Every path in the site that a page in a language may lead to, but for those of frozen scripts. */
export const pathsOf = (lang: Lang, names: Names): ReadonlySet<string> =>
  new Set([...Object.values(ROUTES), BESIDE].flatMap((route) => route(lang, names)).map(withoutBase));
