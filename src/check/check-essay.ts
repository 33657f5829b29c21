// Over 150 lines: the one list of what is held against the essay as a whole.
import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Charts } from '../kit/chart/module.ts';
import { LAYOUTS, type Layout } from '../mdx/layouts.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { blockProblems } from './check-blocks.ts';
import { calendarProblems } from './check-calendar.ts';
import { cellOrderProblems, totalRowProblems } from './check-cell-order.ts';
import { futureCells } from './check-cells.ts';
import { claimUnitProblems } from './check-claim-units.ts';
import { countedUnitProblems } from './check-counted-units.ts';
import { countedWordProblems } from './check-counted-words.ts';
import { chartTwinProblems } from './check-chart-twins.ts';
import { chartNumberProblems } from './check-chart-numbers.ts';
import { dateTwinProblems } from './check-date-twins.ts';
import { datumProblems } from './check-datum.ts';
import { doubledProblems } from './check-doubled.ts';
import { paragraphProblems } from './check-paragraphs.ts';
import { describedProblems } from './check-described.ts';
import { foreignWordProblems } from './check-foreign-words.ts';
import { furnitureProblems } from './check-furniture.ts';
import { furnitureNumberProblems } from './check-furniture-numbers.ts';
import { fileNameProblems } from './check-file-names.ts';
import { cutTextProblems } from './check-cut-texts.ts';
import { frontProblems, isWhole, today } from './check-front.ts';
import { passageMarkProblems } from './check-marks.ts';
import { markupProblems } from './check-markup.ts';
import { passageTwinProblems } from './check-passages.ts';
import { titleTextProblems } from './check-title-texts.ts';
import { chartTitleProblems } from './check-titles.ts';
import { keyLetterProblems } from './check-key-letters.ts';
import { linkProblems } from './check-links.ts';
import { listedTwiceProblems } from './check-listed-twice.ts';
import { lostZeroProblems } from './check-lost-zeros.ts';
import { measureTwinProblems } from './check-measure-twins.ts';
import { loneBraceProblems } from './check-lone-braces.ts';
import { loneBrief, loneBriefProblems, loneValueProblems } from './check-lone-fields.ts';
import { longestFirst } from './proper-names.ts';
import { numberOrderProblems } from './check-number-order.ts';
import { claimNumberProblems } from './check-number-twins.ts';
import { percentTwinProblems } from './check-percent-twins.ts';
import { UNPUBLISHED, type Published } from './check-published.ts';
import { buildProblems } from './check-order.ts';
import { sentenceProblems } from './check-sentences.ts';
import { summaryProblems } from './check-summaries.ts';
import { timeTwinProblems } from './check-time-twins.ts';
import { typeProblems } from './check-type.ts';
import type { IsCopy } from './paragraph-pairs.ts';
import { practiceProblems } from './check-practice.ts';
import { rowSourceProblems } from './check-row-sources.ts';
import { sourceProblems } from './check-sources.ts';
import { saidOfClaims } from './ledger-texts.ts';
import { updateTextProblems } from './check-update-texts.ts';
import { unitProblems } from './check-units.ts';

/** Numbers that are not one and the same wherever they are told. */
function numberProblems(
  chapters: Chapters,
  content: Content,
  filled: Content,
  charts: Charts,
  published: Published,
  isCopy: IsCopy,
): Problem[] {
  // Without the names each of their digits would be taken for a number.
  if (content.lost['content/names.yaml'] !== undefined) return [];
  const names = longestFirst(content.names);
  const claims = saidOfClaims(chapters, content, published.claims);
  return [
    ...claimNumberProblems(claims, names),
    ...percentTwinProblems(claims, names),
    ...claimUnitProblems(claims, names),
    ...countedUnitProblems(claims, names),
    ...countedWordProblems(chapters, names, isCopy),
    ...dateTwinProblems(claims),
    ...timeTwinProblems(chapters, content),
    ...passageTwinProblems(chapters, names),
    ...loneBriefProblems(claims, content),
    ...loneValueProblems(claims),
    // Beside a text that is gone, two others may be the only ones that have their numbers.
    ...numberOrderProblems(
      claims.filter((claim) => !loneBrief(claim)),
      names,
      isWhole(chapters),
    ),
    ...datumProblems(claims, content, names, published.data),
    ...chartNumberProblems(chapters, content, filled, names),
    ...chartTwinProblems(content, charts, names),
    ...measureTwinProblems(content),
    ...describedProblems(content, names),
    ...updateTextProblems(chapters, names),
    ...furnitureNumberProblems(content, names),
    ...unitProblems(content),
  ];
}

/** Parts that only one language has, or that are wrong in themselves: other rules tell of them. */
function isReportedElsewhere(chapters: Chapters, charts: Charts): (o: Outline) => boolean {
  const keys = (o: Outline): string =>
    [
      ...o.scrollies.flatMap(({ chart, steps }) => steps.map(({ id, state }) => `${chart} ${id} ${state}`)),
      ...o.playgrounds.map(({ chart }) => chart),
    ]
      .sort()
      .join();
  const bare = (file: string): string => file.replace(/^content\/[^/]+\//, '');
  const all = new Map<string, Set<string>>();
  for (const o of LANGS.flatMap((lang) => chapters[lang]))
    all.set(bare(o.file), (all.get(bare(o.file)) ?? new Set<string>()).add(keys(o)));
  const isSound = (o: Outline): boolean =>
    o.scrollies.every(({ chart, layout }) => charts[chart] && LAYOUTS.includes(layout as Layout)) &&
    o.figures.every(({ chart, state }) => charts[chart]?.states.includes(state));
  return (o) => (all.get(bare(o.file))?.size ?? 0) > 1 || !isSound(o);
}

/**
 * Everything that is wrong with the essay as a whole: how it is built, where it leads, how it is set, and whether
 * its numbers agree.
 * @param filled the same content with the slots of charts' words filled; @param now the day, as `2026-11-26`
 */
export function essayProblems(
  content: Content,
  filled: Content,
  chapters: Chapters,
  charts: Charts,
  published: Published = UNPUBLISHED,
  now = today(),
): Problem[] {
  const named = Object.values(charts).flatMap(({ declared }) =>
    Object.values(declared.controls ?? {}).flatMap((control) => ('source' in control ? control.source : [])),
  );
  const doubled = doubledProblems(chapters, content);
  const paragraphs = [...doubled.copies, ...paragraphProblems(chapters, content, doubled.isCopy)];
  const odd = new Set(
    paragraphs.flatMap(({ echoes = [], marksIn = [] }) =>
      [...echoes, ...marksIn].map(({ file, line }) => `${file}:${line}`),
    ),
  );
  return [
    ...doubled.sentences,
    ...paragraphs,
    ...fileNameProblems(content),
    ...furnitureProblems(content),
    ...keyLetterProblems(content),
    ...loneBraceProblems(content),
    ...cutTextProblems(content),
    ...chartTitleProblems(content),
    ...titleTextProblems(chapters, content),
    ...frontProblems(chapters, now),
    ...buildProblems(chapters, isReportedElsewhere(chapters, charts), (file, line) =>
      odd.has(`${file}:${line}`),
    ),
    ...LANGS.flatMap((lang) => chapters[lang].flatMap((o) => [...blockProblems(o), ...markupProblems(o)])),
    ...LANGS.flatMap((lang) => summaryProblems(chapters, lang)),
    ...passageMarkProblems(chapters),
    ...linkProblems({ chapters, content, charts }),
    ...listedTwiceProblems(content),
    ...lostZeroProblems(content),
    ...practiceProblems(content),
    ...sourceProblems(content, now, named),
    ...futureCells(content, now),
    ...rowSourceProblems(content),
    ...cellOrderProblems(content),
    ...totalRowProblems(content),
    ...calendarProblems(chapters, content),
    ...typeProblems(chapters, content),
    ...foreignWordProblems(chapters, content),
    ...sentenceProblems(chapters, content),
    ...numberProblems(chapters, content, filled, charts, published, doubled.isCopy),
  ];
}
