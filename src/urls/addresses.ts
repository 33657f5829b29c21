import { segmentOf } from '../i18n/default-lang.ts';
import type { Lang } from '../i18n/lang.ts';
import { NETWORKS_CHART } from '../data/networks.ts';
import { BASE } from '../site/base.ts';

function root(lang: Lang): string {
  const segment = segmentOf(lang);
  return segment ? `${BASE}/${segment}` : BASE;
}

/** A file that is there once for all languages: `favicon.svg`, `embed/v1/embed.js`. */
export const fileAddress = (path: string): string => `${BASE}/${path}`;

/** The address of a chapter, of another page, or, for an empty slug, of the cover. */
export const address = (lang: Lang, slug: string): string => `${root(lang)}/${slug && `${slug}/`}`;

/** What stands for the cover where its empty slug would be no name: in the addresses of its steps. */
export const COVER = 'cover';

/** A step within its page: `/moat/#leader`. */
export const stepAddress = (lang: Lang, slug: string, step: string): string =>
  `${address(lang, slug)}#${step}`;

/** A step as it is shared, `/moat/leader/`: a page with a card of its own that leads on to the step. */
export const sharedStep = (lang: Lang, slug: string, step: string): string =>
  `${root(lang)}/${slug || COVER}/${step}/`;

/** A step as an editor names it: one of a chapter's own, or `chapter/step` of another. */
export function stepNamed(name: string, own: string): { chapter: string; step: string } {
  const [step = '', chapter = own] = name.split('/').reverse();
  return { chapter: chapter === COVER ? '' : chapter, step };
}

/** What a term means, among all terms. */
export const termAddress = (lang: Lang, id: string): string => `${address(lang, 'terms')}#${id}`;

/**
 * Ids of a term on a chapter's page: where it is introduced, and of what it means. Two hyphens, since no
 * claim or step may have them in its own.
 */
export const termUseId = (id: string): string => `term--${id}`;
export const termNoteId = (id: string): string => `note--${id}`;

/** Where readers write who know better: at whatever host serves the site. */
export const correctionsAddress = (origin: URL | undefined): string =>
  `corrections@${origin?.hostname ?? 'localhost'}`;

/** Where a chapter tells of its update of a day; and a change on the page of all of them. */
export const updateId = (date: string): string => `updated-${date}`;
export const changeAddress = (lang: Lang, id: string): string => `${address(lang, 'corrections')}#${id}`;

/** A chart in the gallery; with a state, opened at it. */
export const chartAddress = (lang: Lang, id: string, state = ''): string =>
  `${root(lang)}/charts/${id}/${state && `?state=${state}`}`;

/** What an embed fetches before it moves: its chart's rows and words. */
export const factsAddress = (lang: Lang, id: string): string => `${root(lang)}/embed/${id}/facts.json`;

/** What a chart’s marks are read out with, which a page fetches when its reader first points at one. */
export const readoutAddress = (lang: Lang, id: string): string => `${root(lang)}/embed/${id}/readout.json`;

export const STILL_FORMATS = ['svg', 'png', '@2x.png'] as const;
export type StillFormat = (typeof STILL_FORMATS)[number];

/** A chart for other people's pages; with a state, drawn at it. */
export const embedAddress = (lang: Lang, id: string, state = ''): string =>
  `${root(lang)}/embed/${id}/${state && `${state}/`}`;

/** A chart's playground for other people's pages; no state may have its name. */
export const playgroundAddress = (lang: Lang, id: string): string => embedAddress(lang, id, PLAYGROUND);
export const PLAYGROUND = 'playground';
/** The section of the first models’ chart that has every network and every seed. */
export const NETWORKS = 'networks';
export const networksAddress = (lang: Lang): string => `${chartAddress(lang, NETWORKS_CHART)}#${NETWORKS}`;

/** A chart at one state as a file: `/charts/hole/need.svg`, `…/need.png`, `…/need@2x.png`. */
export const stillAddress = (lang: Lang, id: string, state: string, format: StillFormat): string =>
  `${root(lang)}/charts/${id}/${state}${format.startsWith('@') ? '' : '.'}${format}`;

/** A share card; `of` names what it is the card of: `moat`, `moat/leader`, `charts/hole`. */
export const cardAddress = (lang: Lang, of: string): string => `${root(lang)}/cards/${of || COVER}.png`;

export const DATA_FORMATS = ['csv', 'json', 'metadata.json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** A data set as a file: `/data/nations.csv`. */
export const dataAddress = (name: string, format: DataFormat): string =>
  fileAddress(`data/${name}.${format}`);

/** What a chart at one state is drawn from, as a file beside its still: `/charts/hole/need.csv`. */
export const stateDataAddress = (lang: Lang, id: string, state: string, format: DataFormat): string =>
  `${root(lang)}/charts/${id}/${state}.${format}`;

export const CITATION_FORMATS = ['txt', 'bib', 'csl.json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How to cite a chart, as a file: `/charts/hole.bib`; no state can have that address. */
export const citationAddress = (lang: Lang, id: string, format: CitationFormat): string =>
  `${root(lang)}/charts/${id}.${format}`;

/** What tells of new chapters and of changes, of changes alone, and the whole essay as plain text. */
export const feedAddress = (lang: Lang): string => `${root(lang)}/rss.xml`;
export const correctionsFeed = (lang: Lang): string => `${address(lang, 'corrections')}rss.xml`;
export const plainAddress = (lang: Lang): string => `${root(lang)}/llms.txt`;

/** How a host that asks in oEmbed's way shows a chart. */
export const oembedAddress = (lang: Lang, id: string, format: 'json' | 'xml'): string =>
  `${root(lang)}/oembed/${id}.${format}`;
