/** Links in the words that set a chart: where they lead, what they set, and whether the number in them is what comes of it. */
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { plainFigures } from '../i18n/figures.ts';
import { formatNumber } from '../i18n/format.ts';
import { DEFAULT_LANG, LANGS, twinLangs, type Lang } from '../i18n/lang.ts';
import { misfit, settings, type Controls } from '../kit/chart/controls.ts';
import type { Charts } from '../kit/chart/module.ts';
import { isBroken, type Chapters, type Outline, type StepOutline, type ViewLink } from '../mdx/outline.ts';
import { slotValues } from '../slots/slots.ts';
import { COVER } from '../urls/addresses.ts';
import type { PromisedSteps } from '../urls/moved.ts';
import { parseSet } from '../urls/settings.ts';
import { printings } from './check-slots.ts';
import { numbersIn } from './numbers.ts';
import { otherFile, twinOf } from './check-twins.ts';
import { viewUnitProblems } from './check-view-units.ts';
import { lonelyViews } from './lonely-views.ts';
import { slugOf } from './twins.ts';

const stepsOf = (o: Outline): StepOutline[] => o.scrollies.flatMap(({ steps }) => steps);

/** What is wrong with what a link sets, as ends of a sentence about it. */
function settingFaults(set: string, chart: string, controls: Controls): string[] {
  const keys = Object.keys(controls);
  return Object.entries(parseSet(set)).flatMap(([key, value]) => {
    const control = controls[key];
    if (!keys.length) return [`the chart "${chart}" has nothing to set: leave set="…" out.`];
    if (!control) return [`the chart "${chart}" has no control "${key}".${nearest(key, keys)}`];
    if (value === '') return [`"${key}" has nothing behind it: write ${key}=${control.default}.`];
    const wrong = misfit(control, value);
    return wrong ? [`the control "${key}" ${wrong}.`] : [];
  });
}

/** Numbers in a link's words that its chart does not give at what the link sets. */
function strayNumbers(
  { words, set }: ViewLink,
  { chart: id, state }: StepOutline,
  charts: Charts,
  content: Content,
  lang: Lang,
): string[] {
  const chart = charts[id];
  const numbers = numbersIn(words, content.names, lang);
  if (!chart || !numbers.length) return [];
  const set_ = settings(chart.declared.controls ?? {}, parseSet(set));
  // Of a chart that can't be drawn the numbers are not known: that is told.
  const values = slotValues(chart, content, state, set_);
  if (!values) return [];
  const given = Object.entries(values).flatMap(([name, value]) =>
    typeof value?.value === 'number' ? printings(name, value, lang).map(({ printed }) => printed) : [],
  );
  const own = Object.values(set_).flatMap((value) =>
    typeof value === 'number' ? plainFigures(formatNumber(value, lang), lang) : [],
  );
  const at = set ? `at ${set}` : 'at its defaults';
  const known = Object.entries(values)
    .filter(([, value]) => typeof value?.value === 'number')
    .map(([name, value]) => `${name} ${value ? formatNumber(Number(value.value), lang) : ''}`);
  return numbers
    .filter((number) => ![...given, ...own].includes(number))
    .map(
      (number) =>
        `“${number}” is nothing that the chart "${id}" gives ${at}, where it has ${known.join(', ') || 'no numbers'}: mend the one or the other.`,
    );
}

/** What is wrong with one link. */
function faultsOf(
  view: ViewLink,
  o: Outline,
  charts: Charts,
  content: Content,
  lang: Lang,
  isMissed: (step: string) => boolean,
): Problem[] {
  const { line, column, step: id, set } = view;
  const tell = (rule: Problem['rule'], message: string): Problem => ({
    ...{ file: o.file, line, column, rule },
    message: `<View step="${id}">: ${message}`,
  });
  if (!id) return [];
  const steps = stepsOf(o);
  const step = steps.find((one) => one.id === id);
  if (!step) {
    const ids = steps.map((one) => one.id);
    return isMissed(id) ? [] : [tell('view-target', `this chapter has no step "${id}".${nearest(id, ids)}`)];
  }
  const chart = charts[step.chart];
  if (!chart?.states.includes(step.state)) return [];
  const wrong = settingFaults(set, step.chart, chart.declared.controls ?? {});
  if (wrong.length) return wrong.map((message) => tell('view-setting', message));
  return strayNumbers(view, step, charts, content, lang).map((message) => tell('view-number', message));
}

/** Whether an attribute of a link is wrong, which is told: nobody knows then what it sets. */
const isTold = (o: Outline, { line, column }: ViewLink): boolean =>
  o.problems.some((one) => one.rule === 'component-attribute' && one.line === line && one.column === column);

/**
 * What is wrong with the links that set charts.
 * @param published every step that was ever published, by chapter: of one that another language still has, it is told
 *   that the chapter lacks it
 */
export function viewProblems(
  chapters: Chapters,
  charts: Charts,
  content: Content,
  published: PromisedSteps = {},
): Problem[] {
  const isMissed = (o: Outline, lang: Lang, id: string): boolean =>
    published[slugOf(o) || COVER]?.includes(id) === true &&
    twinLangs(lang).some((other) => {
      const twin = twinOf(o, chapters, lang, other);
      return twin !== undefined && stepsOf(twin).some((step) => step.id === id);
    });
  const all = LANGS.flatMap((lang) =>
    chapters[lang]
      .filter((o) => !isBroken(o))
      .map((o) => ({
        ...{ o, lang },
        isTold: o.views.some((view) => isTold(o, view)),
        wrong: o.views.flatMap((view) =>
          isTold(o, view) ? [] : faultsOf(view, o, charts, content, lang, (id) => isMissed(o, lang, id)),
        ),
      })),
  );
  // A link that is wrong in one language is told of there, and not that the other has none like it.
  const wrongIn = new Set(
    all.flatMap(({ o, lang, wrong, isTold: told }) =>
      told || wrong.length ? otherFile(o.file, lang, DEFAULT_LANG) : [],
    ),
  );
  return all.flatMap(({ o, lang, wrong }) => {
    const isWrong = wrongIn.has(otherFile(o.file, lang, DEFAULT_LANG));
    if (isWrong) return wrong;
    const units = lang === DEFAULT_LANG ? viewUnitProblems(o, chapters, content) : [];
    return [...lonelyViews(o, chapters, lang), ...units];
  });
}
