import type { Charts } from '../kit/chart/module.ts';
import { LANGS, otherLang, type Lang } from '../i18n/lang.ts';
import type { Content } from '../data/content.ts';
import { inOrder, nearest, type Problem } from '../data/problem.ts';
import type { Sources } from './chart-source.ts';
import { chartProblems } from './check-chart.ts';
import { claimProblems, ledgerProblems } from './check-claims.ts';
import { houseTermProblems } from './check-house-terms.ts';
import { passageProblems } from './check-passages.ts';
import { publishedProblems, UNPUBLISHED } from './check-published.ts';
import { slotProblems } from './check-slots.ts';
import { playgroundNumbers, playgroundProblems } from './check-playgrounds.ts';
import { spaceProblems } from './check-spaces.ts';
import { namesOf } from './check-names.ts';
import { glossaryProblems, termProblems, termLanguageProblems } from './check-terms.ts';
import { fillWords } from '../slots/fill-words.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { LAYOUTS } from '../mdx/layouts.ts';

const otherFile = (file: string, lang: Lang): string =>
  file.replace(`content/${lang}/`, `content/${otherLang(lang)}/`);

/** @param misdeclared by chart, states that are right here and misspelt in code */
function stepProblems(
  o: Outline,
  charts: Charts,
  misdeclared: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const problems: Problem[] = [];
  const file = o.file;
  const seen = new Map<string, number>();
  for (const s of o.scrollies)
    if (s.layout && !LAYOUTS.includes(s.layout as never))
      problems.push({
        file,
        line: s.line,
        column: s.column,
        message: `layout="${s.layout}" is none of ${LAYOUTS.join(', ')}.${nearest(s.layout, LAYOUTS)}`,
      });
  for (const s of [...o.scrollies, ...o.figures])
    if (s.chart && !charts[s.chart])
      problems.push({
        file,
        line: s.line,
        column: s.column,
        message: `chart="${s.chart}" is not a file in src/charts.${nearest(s.chart, Object.keys(charts))}`,
      });
  for (const s of [...o.scrollies.flatMap((x) => x.steps), ...o.figures]) {
    const { line, column } = s;
    const chart = charts[s.chart];
    const isRight = misdeclared.get(s.chart)?.includes(s.state);
    if (chart && s.state && !chart.states.includes(s.state) && !isRight)
      problems.push({
        file,
        line,
        column,
        message: `the chart "${s.chart}" does not know the state "${s.state}".${nearest(s.state, chart.states)}`,
      });
    if (!s.id) continue;
    const before = seen.get(s.id);
    if (before)
      problems.push({
        file,
        line,
        column,
        message: `the step id "${s.id}" is used already in line ${before}; an id is an address and stands once a chapter.`,
      });
    seen.set(s.id, line);
  }
  return problems;
}

function languageProblems(chapters: Chapters, lang: Lang): Problem[] {
  const problems: Problem[] = [];
  for (const o of chapters[lang]) {
    const other = chapters[otherLang(lang)].find((x) => x.file === otherFile(o.file, lang));
    if (!other) {
      problems.push({
        file: otherFile(o.file, lang),
        message: `is missing: ${o.file} has no twin in the other language.`,
      });
      continue;
    }
    if (isBroken(o) || isBroken(other)) continue;
    const ids = (x: Outline): StepKey[] =>
      x.scrollies.flatMap((s) => s.steps.map(({ id, state }) => `${s.chart} ${id} ${state}`));
    const own = ids(o);
    const others = new Set(ids(other));
    const steps = o.scrollies.flatMap((s) => s.steps);
    own.forEach((key, i) => {
      const s = steps[i];
      if (!others.has(key))
        problems.push({
          file: o.file,
          line: s?.line,
          column: s?.column,
          message: `the step "${s?.id}" with state "${s?.state}" is not in ${other.file}; both languages share one list of steps.`,
        });
    });
  }
  return problems;
}
type StepKey = string;

/**
 * Everything that is wrong with the content, each with its file, its line and what would be right, in the
 * order of files and lines. Where a file can't be read that is all: what it holds would be missed everywhere.
 * @param sources of the charts, to find the line of what they ask for
 * @param published what was ever published and so has to be there, or to leave a trace
 */
export function check(
  content: Content,
  chapters: Chapters,
  charts: Charts,
  sources: Sources = {},
  published = UNPUBLISHED,
): Problem[] {
  if (content.problems.some(({ unreadable }) => unreadable)) return inOrder(content.problems);
  const filled = fillWords(content, charts);
  const misdeclared = new Map(
    Object.entries(charts).map(([id, chart]) => [id, namesOf(id, chart, content, sources[id]).misdeclared]),
  );
  const ofLang = (lang: Lang): Problem[] => [
    ...chapters[lang].flatMap((o) => [
      ...[...o.problems, ...stepProblems(o, charts, misdeclared), ...passageProblems(o, chapters, lang)],
      ...[...claimProblems(o, content, lang), ...termProblems(o, content, lang)],
    ]),
    ...languageProblems(chapters, lang),
    ...playgroundProblems(chapters, charts, lang),
    ...termLanguageProblems(chapters, lang),
    ...ledgerProblems(chapters, content, lang),
    ...Object.entries(charts).flatMap(([id, chart]) => {
      const written = content.words[lang].get(id);
      return written
        ? [...slotProblems(id, chart, written, content), ...playgroundNumbers(id, content, lang)]
        : [];
    }),
  ];
  const chartListProblems = Object.entries(charts).flatMap(([id, chart]) =>
    chartProblems(id, chart, filled, sources[id]),
  );
  const words = [
    ...glossaryProblems(content),
    ...houseTermProblems(chapters, content),
    ...spaceProblems(chapters, content),
  ];
  const all = [...filled.problems, ...chartListProblems, ...words, ...LANGS.flatMap(ofLang)];
  return inOrder([...all, ...publishedProblems(chapters, content, published, all)]);
}
