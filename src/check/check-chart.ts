import { isDeclared } from '../kit/chart/discover.ts';
import { SIZES } from '../picture/sizes.ts';
import type { ChartModule } from '../kit/chart/module.ts';
import { otherLang, type Lang } from '../i18n/lang.ts';
import type { Words } from '../data/words.ts';
import { slotsOf } from '../i18n/fill.ts';
import { faults } from '../picture/faults.ts';
import { wrap } from '../picture/text.ts';
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { rowsOf } from '../slots/chart-rows.ts';
import { spotOf, type Source } from './chart-source.ts';
import { ofLabels } from './check-labels.ts';

/** Room for words above a picture on the narrowest phone: 328 px, two lines each, or the picture shrinks. */
const PHONE = 328;
const LINES = 2;

function tooLong(what: string, text: string, size: number, weight: 400 | 600): string[] {
  const lines = wrap(text, PHONE, size, weight).length;
  return lines <= LINES ? [] : [`${what} takes ${lines} lines on a phone, and ${LINES} fit: “${text}”.`];
}

/**
 * Labels that fill more slots in the other language, by their keys. Which ones is the language's own
 * affair: `{b} billion` is `{yi} 億`.
 */
function slotFaults(words: Words, twin: Words | undefined): [string, string][] {
  return Object.entries(words.labels).flatMap(([key, text]) => {
    const theirs = slotsOf(twin?.labels[key] ?? '');
    const mine = slotsOf(text);
    const left = [...theirs].filter((slot) => !mine.has(slot)).map((slot) => `{${slot}}`);
    if (mine.size >= theirs.size) return [];
    return [[key, `label "${key}" lacks ${left.join(' or ')}, which the other language fills.`]];
  });
}

/** What is wrong with one chart in one language: its words, its data, and every picture it can draw. */
export function ofChart(
  id: string,
  chart: ChartModule,
  content: Content,
  lang: Lang,
  source?: Source,
): Problem[] {
  const file = `content/${lang}/charts/${id}.yaml`;
  const words = content.words[lang].get(id);
  if (!words)
    return [{ file, message: `is missing or broken: the chart "${id}" has no words in this language.` }];
  const problems: Problem[] = [];
  for (const name of chart.data)
    if (!content.data.has(name))
      problems.push({
        ...spotOf(id, source, name),
        message: `draws the data set "${name}", which content/data does not have.${nearest(name, content.data.keys())}`,
      });
  for (const state of chart.states)
    if (!words.states[state])
      problems.push({ file, message: `has no title and sentence for the state "${state}".` });
  for (const state of Object.keys(words.states))
    if (!chart.states.includes(state))
      problems.push({
        file,
        line: content.lineOf(file, ['states', state]),
        message: `tells of a state "${state}" that the chart does not know.${nearest(state, chart.states)}`,
      });
  if (isDeclared(chart)) problems.push(...ofLabels(file, words, chart.declared.labels, content));
  const long = [
    ...tooLong('unit', words.unit, 13, 400),
    ...Object.entries(words.states).flatMap(([s, { title }]) =>
      tooLong(`the title of "${s}"`, title, 17, 600),
    ),
  ];
  problems.push(...long.map((message) => ({ file, message })));
  const lineOf = (key: string): number | undefined => content.lineOf(file, ['labels', key]);
  // What a chart declares says more: `check-labels.ts`.
  const undeclared = isDeclared(chart) ? [] : slotFaults(words, content.words[otherLang(lang)].get(id));
  for (const [key, message] of undeclared) problems.push({ file, line: lineOf(key), message });
  if (problems.length) return problems;
  const data = rowsOf(chart, content);
  for (const size of Object.values(SIZES))
    for (const state of chart.states) {
      const where = `at state "${state}", size ${size.name}:`;
      try {
        for (const f of faults(chart.picture({ data, state, size, words, id })))
          problems.push({ file, message: `${where} ${f}.` });
      } catch (error) {
        const { message } = error as Error;
        const key = /^label "(.+?)"/.exec(message)?.[1];
        if (!key) problems.push({ file, message: `${where} ${message}.` });
        // One label is one mistake, in however many pictures it is missed.
        else if (!problems.some((p) => p.message === `${message}.`))
          problems.push({ file, line: lineOf(key), message: `${message}.` });
      }
    }
  return problems;
}
