import { isDeclared } from '../kit/discover.ts';
import { SIZES, type ChartModule, type Lang } from '../parts/chart.ts';
import { faults } from '../picture/faults.ts';
import { wrap } from '../picture/text.ts';
import type { Content } from '../ledger/content.ts';
import { nearest, type Problem } from '../ledger/problem.ts';
import { rowsOf } from './chart-rows.ts';
import { spotOf, type Source } from './chart-source.ts';
import { ofLabels } from './check-labels.ts';

/** Room for words above a picture on the narrowest phone: 328 px, two lines each, or the picture shrinks. */
const PHONE = 328;
const LINES = 2;

function tooLong(what: string, text: string, size: number, weight: 400 | 600): string[] {
  const lines = wrap(text, PHONE, size, weight).length;
  return lines <= LINES ? [] : [`${what} takes ${lines} lines on a phone, and ${LINES} fit: “${text}”.`];
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
  if (problems.length) return problems;
  const data = rowsOf(chart, content);
  for (const size of Object.values(SIZES))
    for (const state of chart.states) {
      const where = `at state "${state}", size ${size.name}:`;
      try {
        for (const f of faults(chart.picture({ data, state, size, words, id })))
          problems.push({ file, message: `${where} ${f}.` });
      } catch (error) {
        problems.push({ file, message: `${where} ${(error as Error).message}.` });
      }
    }
  return problems;
}
