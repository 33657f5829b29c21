import { SIZES } from '../picture/sizes.ts';
import type { Chart } from '../kit/chart/module.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Words } from '../data/words.ts';
import { faults } from '../picture/faults.ts';
import { wrap } from '../picture/text.ts';
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { rowsOf } from '../slots/chart-rows.ts';
import { placeInCode, spotOf, type Source } from './chart-source.ts';
import { changedProblems } from './check-controls.ts';
import { declarationProblems } from './check-declared.ts';
import { labelProblems } from './check-labels.ts';
import { namesOf } from './check-names.ts';

/** Room for words above a picture on the narrowest phone: 328 px, two lines each, or the picture shrinks. */
const PHONE = 328;
const LINES = 2;

function tooLong(what: string, text: string, size: number, weight: 400 | 600): string[] {
  const lines = wrap(text, PHONE, size, weight).length;
  return lines <= LINES ? [] : [`${what} takes ${lines} lines on a phone, and ${LINES} fit: “${text}”.`];
}

/** What is wrong with a label that the code asks for: it was typed past the compiler, and is not in the words. */
function codeProblem(id: string, chart: Chart, key: string, message: string, source?: Source): Problem {
  const { labels } = chart.declared;
  const place = placeInCode(id, source, 'labels', 'labels');
  return {
    ...spotOf(id, source, key),
    message:
      key in labels
        ? `${message}, though the code declares it.`
        : `writes the label "${key}", which ${place} does not declare.${nearest(key, Object.keys(labels))}`,
  };
}

/** What is wrong with the pictures of one chart in one language. */
function pictureProblems(
  id: string,
  chart: Chart,
  words: Words,
  content: Content,
  source?: Source,
): Problem[] {
  const file = `content/${words.lang}/charts/${id}.yaml`;
  const data = rowsOf(chart, content);
  return Object.values(SIZES).flatMap((size) =>
    chart.states.flatMap((state): Problem[] => {
      const where = `at state "${state}", size ${size.name}:`;
      try {
        const found = faults(chart.picture({ data, state, size, words, id }));
        return found.map((fault) => ({ file, message: `${where} ${fault}.` }));
      } catch (error) {
        const { message } = error as Error;
        const key = /^label "(.+?)"/.exec(message)?.[1];
        return [
          key ? codeProblem(id, chart, key, message, source) : { file, message: `${where} ${message}.` },
        ];
      }
    }),
  );
}

/** What is wrong with a chart's words in one language. */
function wordProblems(id: string, chart: Chart, content: Content, lang: Lang): Problem[] {
  const file = `content/${lang}/charts/${id}.yaml`;
  const words = content.words[lang].get(id);
  // A file without words has been reported where it was read.
  if (!words)
    return content.problems.some((problem) => problem.file === file)
      ? []
      : [{ file, message: `is missing: the chart "${id}" has no words in this language.` }];
  const long = [
    ...tooLong('unit', words.unit, 13, 400),
    ...chart.states.flatMap((s) => tooLong(`the title of "${s}"`, words.states[s]?.title ?? '', 17, 600)),
  ];
  return [
    ...labelProblems(file, words, 'labels', chart.declared.labels, content),
    ...labelProblems(file, words, 'playground', chart.declared.playground ?? {}, content),
    ...long.map((message) => ({ file, message })),
    ...changedProblems(id, chart, words, content, lang),
  ];
}

/**
 * What is wrong with a chart: its declaration, its words, and the pictures that it draws. The pictures
 * are drawn only when nothing else is wrong, since each would report the same wrong cell or name again.
 * @param content with the slots of its words filled
 */
export function chartProblems(id: string, chart: Chart, content: Content, source?: Source): Problem[] {
  const problems = [
    ...declarationProblems(id, chart, content, source),
    ...namesOf(id, chart, content, source).problems,
    ...LANGS.flatMap((lang) => wordProblems(id, chart, content, lang)),
  ];
  const files = chart.data.map((name) => `content/data/${name}.`);
  const isSound = !content.problems.some(({ file }) => files.some((lead) => file.startsWith(lead)));
  if (problems.length || !isSound) return problems;
  return LANGS.flatMap((lang) => {
    const words = content.words[lang].get(id);
    return words ? pictureProblems(id, chart, words, content, source) : [];
  });
}
