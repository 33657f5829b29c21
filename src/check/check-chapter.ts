import type { Content } from '../data/content.ts';
import type { Place } from '../data/place.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import type { Charts } from '../kit/chart/module.ts';
import { LAYOUTS } from '../mdx/layouts.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { claimProblems } from './check-claims.ts';
import { passageProblems } from './check-passages.ts';
import { termProblems } from './check-terms.ts';
import type { GoneSteps } from './gone-steps.ts';
import { marksOf } from './term-marks.ts';
import { langOf } from './twins.ts';

/** What is wrong with the charts, layouts and states that a chapter names, and with its steps' ids. */
function stepProblems(
  o: Outline,
  charts: Charts,
  misdeclared: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const problems: Problem[] = [];
  const tell = ({ line, column }: Place, rule: RuleId, message: string): void => {
    problems.push({ file: o.file, line, column, rule, message });
  };
  const seen = new Map<string, number>();
  for (const s of o.scrollies)
    if (s.layout && !LAYOUTS.includes(s.layout as never))
      tell(
        s,
        'layout',
        `layout="${s.layout}" is none of ${LAYOUTS.join(', ')}.${nearest(s.layout, LAYOUTS)}`,
      );
  for (const s of [...o.scrollies, ...o.figures])
    if (s.chart && !charts[s.chart])
      tell(
        s,
        'unknown-chart',
        `chart="${s.chart}" is not a file in src/charts.${nearest(s.chart, Object.keys(charts))}`,
      );
  for (const s of [...o.scrollies.flatMap((x) => x.steps), ...o.figures]) {
    const chart = charts[s.chart];
    const isRight = misdeclared.get(s.chart)?.includes(s.state);
    if (chart && s.state && !chart.states.includes(s.state) && !isRight)
      tell(
        s,
        'unknown-state',
        `the chart "${s.chart}" does not know the state "${s.state}".${nearest(s.state, chart.states)}`,
      );
    if (!s.id) continue;
    const before = seen.get(s.id);
    if (before)
      tell(
        s,
        'duplicate-step',
        `the step id "${s.id}" is used already in line ${before}; an id is an address and stands once a chapter.`,
      );
    seen.set(s.id, s.line);
  }
  return problems;
}

/** What a chapter is held against beside the content. */
interface Against {
  readonly charts: Charts;
  /** States that a chart declares under a name that is misspelt, by the chart. */
  readonly misdeclared: ReadonlyMap<string, readonly string[]>;
  /** What is gone with steps, which is told. */
  readonly gone: GoneSteps;
}

/** Everything that is wrong with one chapter by itself: its parts, its passage, its claims and its terms. */
export function chapterProblems(
  o: Outline,
  chapters: Chapters,
  content: Content,
  { charts, misdeclared, gone }: Against,
): Problem[] {
  const lang = langOf(o);
  const introductions = (twin: Outline) =>
    marksOf(twin, content, langOf(twin)).map(({ means, line }) => ({ id: means, line }));
  return [
    ...o.problems,
    ...stepProblems(o, charts, misdeclared),
    ...passageProblems(o, chapters, lang, gone.isLost),
    ...claimProblems(o, content, lang),
    ...termProblems(o, content, lang, (id) => gone.took(o, id, introductions)),
  ];
}
