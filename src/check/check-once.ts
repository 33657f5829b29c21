import type { Charts } from '../kit/chart/module.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Content } from '../data/content.ts';
import { causes, inOrder, type Problem } from '../data/problem.ts';
import { cutAndRead, cutFileProblems, withoutCut } from './check-cut-files.ts';
import type { Sources } from './chart-source.ts';
import { chartProblems } from './check-chart.ts';
import { chapterProblems } from './check-chapter.ts';
import { ledgerProblems } from './check-claims.ts';
import { essayProblems } from './check-essay.ts';
import { houseTermProblems } from './check-house-terms.ts';
import { joinedNameProblems } from './check-joined-names.ts';
import { withoutFollowOns } from './follow-ons.ts';
import { goneSteps } from './gone-steps.ts';
import { withoutCopies } from './check-copies.ts';
import { withListedOnce } from './check-listed-ids.ts';
import { withPastedIds } from './check-pasted-ids.ts';
import { withoutCutChapters } from './check-cut-chapters.ts';
import { nameListProblems, withNamesOfAll } from './check-name-list.ts';
import { withLostFiles } from './check-lost-files.ts';
import { publishedProblems, type Published } from './check-published.ts';
import { slotUnitProblems } from './check-slot-units.ts';
import { slotOrderProblems } from './check-slot-order.ts';
import { slotDigitProblems } from './check-slot-digits.ts';
import { slotProblems } from './check-slots.ts';
import { playgroundNumbers, playgroundProblems } from './check-playgrounds.ts';
import { twinProblems } from './check-twins.ts';
import { viewProblems } from './check-views.ts';
import { spaceProblems } from './check-spaces.ts';
import { sumProblems } from './check-sums.ts';
import { namesOf } from './check-names.ts';
import { withTypesOnce } from './check-declared.ts';
import { readCells } from './read-cells.ts';
import { glossaryProblems, termLanguageProblems } from './check-terms.ts';
import { fillWords } from '../slots/fill-words.ts';
import type { Chapters } from '../mdx/outline.ts';
import { NO_LISTS } from '../data/published-lists.ts';

/** Chapters that are no copies and whose end was not cut off, and what is told of the others. */
function legible(whole: Chapters, { steps }: Published) {
  const { chapters: own, problems: copies } = withoutCopies(whole, steps);
  const { chapters, problems: cut } = withoutCutChapters(own);
  return { chapters, copies, cut };
}

/** Copies of chapters, and all other problems but theirs, without places that are free for want of a chapter that is gone. */
function withoutChapters(found: readonly Problem[], copies: readonly Problem[]): Problem[] {
  const isGone = found.some(({ rule, line }) => rule === 'published-address' && line === undefined);
  const rest = found.filter(
    ({ rule, file }) => !(isGone && rule === 'chapter-order') && !copies.some((copy) => copy.file === file),
  );
  return [...copies, ...rest];
}

/** All that is looked at. */
interface Inputs {
  readonly content: Content;
  readonly chapters: Chapters;
  readonly charts: Charts;
  readonly sources: Sources;
  readonly published: Published;
}

/** What every rule finds, the same slip by several of them. */
function findProblems({ content, chapters, charts, sources, published }: Inputs): Problem[] {
  const filled = fillWords(content, charts);
  const misdeclared = new Map(
    Object.entries(charts).map(([id, chart]) => [id, namesOf(id, chart, content, sources[id]).misdeclared]),
  );
  const steps = goneSteps(chapters, content, published.steps);
  const ofLang = (lang: Lang): Problem[] => [
    ...chapters[lang].flatMap((o) =>
      chapterProblems(o, chapters, content, { charts, misdeclared, gone: steps }),
    ),
    ...playgroundProblems(chapters, charts, lang),
    ...termLanguageProblems(chapters, content, lang),
    ...Object.entries(charts).flatMap(([id, chart]) => {
      const written = content.words[lang].get(id);
      return written
        ? [
            ...slotProblems(id, chart, written, content),
            ...slotDigitProblems(id, content, lang),
            ...slotUnitProblems(id, chart, content, lang),
            ...playgroundNumbers(id, content, lang),
          ]
        : [];
    }),
  ];
  const slotOrders = Object.keys(charts).flatMap((id) => slotOrderProblems(id, content));
  const chartListProblems = Object.entries(charts).flatMap(([id, chart]) =>
    chartProblems(id, chart, filled, sources[id]),
  );
  const words = [
    ...glossaryProblems(content),
    ...nameListProblems(content),
    ...houseTermProblems(chapters, content),
    ...joinedNameProblems(chapters, content),
    ...spaceProblems(chapters, content),
  ];
  return [
    ...[...filled.problems, ...chartListProblems, ...slotOrders, ...words, ...LANGS.flatMap(ofLang)],
    ...[
      ...ledgerProblems(chapters, content, steps),
      ...sumProblems(content),
      ...twinProblems(chapters, charts, published.steps),
    ],
    ...viewProblems(chapters, charts, content, published.steps),
    ...essayProblems(content, filled, chapters, charts, published),
  ];
}

/** Everything that is wrong with the content as it was read, to `check`. */
export function checkOnce(
  given: Content,
  whole: Chapters,
  charts: Charts,
  sources: Sources,
  published: Published,
): Problem[] {
  const { chapters, copies, cut: cutChapters } = legible(whole, published);
  const { content: there, problems: gone } = withLostFiles(given, published.lists ?? NO_LISTS);
  const { content, problems: misspelt } = readCells(there, charts, sources);
  const all = findProblems({ content, chapters, charts, sources, published });
  const cut = cutFileProblems(content, published.claims, causes(all, content.lost));
  // Nobody knows what else stood there.
  const lost = { ...content.lost, ...Object.fromEntries(cut.map(({ file }) => [file, ''])) };
  const reported = [...cutAndRead(cut, content.problems), ...withoutCut(causes(all, lost), cut, content)];
  const traceless = publishedProblems(chapters, content, published, reported);
  const everything = [...gone, ...misspelt, ...cutChapters, ...reported, ...causes(traceless, lost)];
  const ids = withListedOnce(
    withPastedIds(withoutChapters(everything, copies), content, published.claims),
    content,
    published.claims,
  );
  return withoutFollowOns(inOrder(withTypesOnce(withNamesOfAll(ids))));
}
