// Over 150 lines: a list of all kinds of page, a few lines each.
/** The ids that the pages of the site have, as far as links lead to them. */
import type { Content } from '../data/content.ts';
import { NETWORKS_CHART } from '../data/networks.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Charts } from '../kit/chart/module.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { NETWORKS, termNoteId, termUseId, updateId } from '../urls/addresses.ts';
import * as ids from '../urls/ids.ts';
import { movedSteps, oldIdsOf } from '../urls/moved.ts';
import { slugOf } from './twins.ts';

/** All that pages are made of. */
export interface Site {
  readonly chapters: Chapters;
  readonly content: Content;
  readonly charts: Charts;
}
/** Parts of a page of one kind. */
interface Parts {
  /** What one is called in a message: `step`. */
  readonly what: string;
  readonly names: readonly string[];
  readonly idOf?: (name: string) => string;
  /** The files that have their names, by the beginnings of their paths. */
  readonly in?: readonly string[];
}
/** A page, as messages call it, and its parts, those last whose ids have no lead of their own. */
export interface Page {
  readonly whose: string;
  readonly parts: readonly Parts[];
}

/** The ids of a chapter's steps, in their order. */
export const stepsOf = (o: Outline): string[] =>
  o.scrollies.flatMap(({ steps }) => steps.map(({ id }) => id)).filter(Boolean);
const datesOf = ({ front }: Outline): string[] => (front.updates ?? []).map(({ date }) => date);

/** A page whose parts are of one kind. */
const listPage = (whose: string, what: string, names: Iterable<string>, file?: string): Page => ({
  whose,
  parts: [{ what, names: [...names], ...(file !== undefined && { in: [file] }) }],
});

/** A chapter's parts. A step or an update that one language alone has is told of there. */
function chapterPage(slug: string, lang: Lang, { chapters, content }: Site): Page | undefined {
  const all = LANGS.flatMap((each) => chapters[each]).filter((o) => slugOf(o) === slug);
  if (!all.length || all.some(isBroken)) return undefined;
  const own = chapters[lang].find((o) => slugOf(o) === slug);
  const here = own ? [own] : all;
  const steps = [...new Set(all.flatMap(stepsOf))];
  const names = (of: (o: Outline) => readonly { id: string }[]): string[] =>
    here.flatMap((o) => of(o).map(({ id }) => id));
  const terms = names((o) => o.terms);
  return {
    whose: slug ? `the chapter "${slug}"` : 'the cover',
    parts: [
      { what: 'term', names: terms, idOf: termUseId },
      { what: 'term', names: terms, idOf: termNoteId },
      { what: 'claim', names: names((o) => o.claims), idOf: ids.claimNoteId },
      { what: 'update of', names: all.flatMap(datesOf), idOf: updateId },
      { what: 'chart', names: here.flatMap((o) => o.scrollies.map((s) => s.chart)), idOf: ids.numbersId },
      {
        what: 'playground',
        names: here.flatMap((o) => o.playgrounds.map((p) => p.chart)),
        idOf: ids.playgroundId,
      },
      { what: 'step', names: [...steps, ...oldIdsOf(slug, steps, movedSteps(content.moved)).keys()] },
    ],
  };
}

function chartPage(id: string, { charts }: Site): Page | undefined {
  const chart = charts[id];
  if (!chart) return undefined;
  const playground = chart.declared.playground ? [ids.playgroundId(id)] : [];
  const sections = [
    ids.EMBED,
    ids.numbersId(id),
    ...playground,
    ...(id === NETWORKS_CHART ? [NETWORKS] : []),
  ];
  return listPage(`the chart "${id}"`, 'state', [...chart.states, ...sections]);
}

/** The sources that the notes and the charts of chapters rest on. */
function printedSources(all: readonly Outline[], { claims, data }: Content, charts: Charts): string[] {
  const shown = all.flatMap(({ scrollies, figures }) => [...scrollies, ...figures]);
  return [
    ...all.flatMap((o) => o.claims.flatMap(({ id }) => claims.get(id)?.sources ?? [])),
    ...shown.flatMap(({ chart }) =>
      (charts[chart]?.data ?? []).flatMap((set) => data.get(set)?.sources ?? []),
    ),
  ];
}

/** The page of all chapters: each of their ids begins with its chapter's. */
function printPage(lang: Lang, { chapters, content, charts }: Site): Page | undefined {
  if (chapters[lang].some(isBroken)) return undefined;
  const ofChapters = chapters[lang].flatMap((o) => {
    const slug = slugOf(o);
    const notes = o.claims.flatMap(({ id }) => [ids.noteId(slug, id), ids.citeId(slug, id)]);
    return [ids.chapterId(slug), ...stepsOf(o).map((step) => ids.stepId(slug, step)), ...notes];
  });
  return {
    whose: 'the print edition',
    parts: [
      {
        what: 'term',
        names: [...content.terms.keys()],
        idOf: ids.paperTermId,
        in: ['content/terms.yaml'],
      },
      {
        what: 'source',
        names: printedSources(chapters[lang], content, charts),
        idOf: ids.sourceId,
        in: ['content/sources.yaml', 'content/claims/', 'content/data/'],
      },
      { what: 'chapter, step or note', names: [...ofChapters, ...ids.PAPER_PARTS] },
    ],
  };
}

function changesPage(lang: Lang, { chapters, content }: Site): Page | undefined {
  if (chapters[lang].some(isBroken)) return undefined;
  const updates = chapters[lang].flatMap((o) =>
    datesOf(o).map((date) => ids.updateChangeId(slugOf(o), date)),
  );
  const corrections = [...content.claims.values()].flatMap(({ id, corrections = [] }) =>
    corrections.map(({ date }) => `${id}-${date}`),
  );
  return {
    whose: 'the page of corrections',
    parts: [
      {
        what: 'change of the entry',
        names: corrections,
        idOf: (name) => ids.ENTRY_CHANGE + name,
        in: ['content/claims/'],
      },
      // A change of a chapter is in no ledger, whatever else is missed there.
      { what: 'change', names: updates },
    ],
  };
}

/**
 * A page with what links may lead to on it; none where the check doesn't know, or can't read, what it has.
 * @param path within its language: `charts/hole`, empty for the cover
 */
export function pageAt(path: string, lang: Lang, site: Site): Page | undefined {
  const { claims, terms } = site.content;
  const [first = '', second] = path.split('/');
  if (first === 'charts' && second !== undefined) return chartPage(second, site);
  const pages: Readonly<Record<string, () => Page | undefined>> = {
    charts: () => listPage('the gallery', 'part', []),
    corrections: () => changesPage(lang, site),
    print: () => printPage(lang, site),
    sources: () => listPage('the ledger', 'entry', claims.keys(), 'content/claims/'),
    terms: () => listPage('the glossary', 'term', terms.keys(), 'content/terms.yaml'),
  };
  return second === undefined ? (pages[first] ?? (() => chapterPage(first, lang, site)))() : undefined;
}
