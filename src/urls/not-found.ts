import leven from 'leven';
import type { Lang } from '../i18n/lang.ts';
import { BASE, withoutBase } from '../site/base.ts';
import {
  DATA_FORMATS,
  STILL_FORMATS,
  address,
  chartAddress,
  dataAddress,
  sharedStep,
  stepAddress,
  stillAddress,
} from './addresses.ts';

/** Names of all that has an address, as short as they can be sent to a browser. */
export interface Index {
  /** Chapters with their steps; the cover's slug is empty. */
  readonly chapters: Readonly<Record<string, readonly string[]>>;
  /** Charts with their states. */
  readonly charts: Readonly<Record<string, readonly string[]>>;
  /** Pages that are no chapter: `sources`, `charts`. */
  readonly pages: readonly string[];
  readonly data: readonly string[];
}

/** An address: what a reader would have typed, and where it leads. */
export interface Place {
  readonly typed: string;
  readonly href: string;
}

/** What is typed is compared within the site: the folder that it stands in is no part of what was meant. */
const at = (href: string): Place => ({ typed: withoutBase(href), href });
const each = <T>(names: Readonly<Record<string, readonly string[]>>, make: (name: string, of: string) => T) =>
  Object.entries(names).flatMap(([of, list]) => list.map((name) => make(name, of)));

/** Every address of a language. A step is typed as it is shared, and leads to where it stands. */
export const places = (lang: Lang, { chapters, charts, pages, data }: Index): Place[] => [
  ...[...Object.keys(chapters), ...pages].map((slug) => at(address(lang, slug))),
  ...each(chapters, (step, slug) => ({
    typed: withoutBase(sharedStep(lang, slug, step)),
    href: stepAddress(lang, slug, step),
  })),
  ...Object.keys(charts).map((id) => at(chartAddress(lang, id))),
  ...each(charts, (state, id) => ({
    typed: `${withoutBase(chartAddress(lang, id))}${state}/`,
    href: chartAddress(lang, id, state),
  })),
  ...each(charts, (state, id) => STILL_FORMATS.map((f) => at(stillAddress(lang, id, state, f)))).flat(),
  ...data.flatMap((name) => DATA_FORMATS.map((format) => at(dataAddress(name, format)))),
];

/** An address as a host reads it, within the site: small letters, no index.html, a slash at the end of a folder. */
export function normalizePath(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A broken escape is taken as it is written.
  }
  const inSite = text.toLowerCase().startsWith(`${BASE.toLowerCase()}/`) ? text.slice(BASE.length) : text;
  const short = inSite
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$|\.html?$/, '/');
  return /\.\w+$|\/$/.test(short) ? short : `${short}/`;
}

/**
 * The valid address that is nearest to what was typed, by letters to change, add or leave out.
 * @returns undefined where nothing is near enough to be meant
 */
export function nearestPlace(path: string, all: readonly Place[]): Place | undefined {
  const typed = normalizePath(path);
  const most = Math.floor(Math.max(2, typed.length / 3));
  // How far off the others are nobody asks.
  const [best] = all
    .map((place) => ({ place, steps: leven(place.typed, typed, { maxDistance: most + 1 }) }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= most ? best.place : undefined;
}
