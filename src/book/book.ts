import type { AstroGlobal } from 'astro';
import { texts } from '../data/load.ts';
import { byLang, langOfSegment, segmentOf, type Lang } from '../i18n/lang.ts';
import { chartId } from '../kit/chart/discover.ts';
import type { ChartFile, Charts } from '../kit/chart/module.ts';
import { withSlots, type SlotsFile } from '../kit/chart/slots.ts';
import { withoutBase } from '../site/base.ts';
import { minutes } from './minutes.ts';
import { outline, type Outline } from '../mdx/outline.ts';

const modules = import.meta.glob<ChartFile>(['../charts/*.ts', '../charts/*/index.ts'], { eager: true });
const slotFiles = import.meta.glob<SlotsFile>('../charts/*/slots.ts', { eager: true });

/** Every chart, by its id; a file in src/charts, or a folder with an index.ts, is all it takes. */
export const charts: Charts = Object.fromEntries(
  Object.entries(modules).map(([path, file]) => [
    chartId(path),
    withSlots(file.default, slotFiles[path.replace('index.ts', 'slots.ts')]),
  ]),
);

/** Whether a view of a chart is more than its state: a reader may set or guess something of it. */
export const isTakenPart = (id: string): boolean => {
  const declared = charts[id]?.declared ?? {};
  return ['controls', 'guess'].some((key) => key in declared);
};

export interface Chapter extends Outline {
  /** Its address within a language: `moat`; empty for the cover. */
  readonly slug: string;
  readonly minutes: number;
}

function chaptersOf(lang: Lang): Chapter[] {
  return Object.entries(texts)
    .filter(([file]) => file.startsWith(`content/${lang}/`) && file.endsWith('.mdx'))
    .map(([file, text]) => {
      const o = outline(file, text);
      const steps = o.scrollies.flatMap((s) => s.steps).length;
      const slug = /chapters\/(.+)\.mdx$/.exec(file)?.[1] ?? '';
      return { ...o, slug, minutes: minutes(o.text, steps) };
    })
    .sort((a, b) => (a.front.order ?? -1) - (b.front.order ?? -1));
}

const book = byLang(chaptersOf);

/** The cover, then the chapters, in the order of the story. */
export const story = (lang: Lang): readonly Chapter[] => book[lang];

/** Chapters in the order of the story, without the cover. */
export const chapters = (lang: Lang): Chapter[] => book[lang].filter((c) => c.slug);

/** One chapter, or the cover for an empty slug. @throws if there is none */
export function chapter(lang: Lang, slug: string): Chapter {
  const found = book[lang].find((c) => c.slug === slug);
  if (!found) throw new Error(`content/${lang} has no chapter "${slug}"`);
  return found;
}

/** Where a component stands: `lang` and chapter, and its path without the language. */
export interface Here {
  readonly lang: Lang;
  readonly slug: string;
  /** The page's path without its language: `charts/hole`, empty for the cover. */
  readonly path: string;
}

/**
 * The language and chapter that a component stands in: what its address says, unless a page that
 * holds several chapters has said which one it is at.
 */
export function whereAmI({ url, locals }: Pick<AstroGlobal, 'url' | 'locals'>): Here {
  const parts = withoutBase(url.pathname).split('/').filter(Boolean);
  const lang = langOfSegment(parts[0]);
  const path = parts.slice(segmentOf(lang) ? 1 : 0);
  return { lang, slug: locals.chapter ?? path[0] ?? '', path: path.join('/') };
}
