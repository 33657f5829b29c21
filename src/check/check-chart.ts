import type { Chart } from '../kit/chart/module.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { wrap } from '../picture/text.ts';
import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import { isSound } from '../slots/chart-rows.ts';
import type { Source } from './chart-source.ts';
import { pictureProblems } from './check-pictures.ts';
import { changedProblems } from './check-controls.ts';
import { factorProblems } from './check-factors.ts';
import { declarationProblems } from './check-declared.ts';
import { guessWordProblems } from './check-guesses.ts';
import { saidSlotProblems } from './check-slots.ts';
import { labelProblems } from './check-labels.ts';
import { namesOf } from './check-names.ts';

/** Room for words above a picture on the narrowest phone: 328 px, two lines each, or the picture shrinks. */
const PHONE = 328;
const LINES = 2;

/** How many lines a text takes on a phone. @param key its size, its weight, and the text */
const linesOnPhone = remembered((key) => {
  const [size, weight, text] = JSON.parse(key) as [number, 400 | 600, string];
  return wrap(text, PHONE, size, weight).length;
}, 2_000);

function tooLong(what: string, text: string, size: number, weight: 400 | 600): string[] {
  const lines = linesOnPhone(JSON.stringify([size, weight, text]));
  // How long a slot gets is known once the data are.
  return lines <= LINES || text.includes('{')
    ? []
    : [`${what} takes ${lines} lines on a phone, and ${LINES} fit: shorten “${text}”.`];
}

/** What is wrong with a chart's words in one language. */
function wordProblems(id: string, chart: Chart, content: Content, lang: Lang): Problem[] {
  const file = `content/${lang}/charts/${id}.yaml`;
  const words = content.words[lang].get(id);
  if (!words)
    return [
      {
        ...{ file, rule: 'missing-file', misses: { in: file.replace(/yaml$/, '') } },
        message: `is missing: the chart "${id}" has no words in this language.`,
      },
    ];
  const long = (path: string[], messages: readonly string[]): Problem[] =>
    messages.map((message) => ({ file, ...content.valueAt(file, path), rule: 'phone-lines', message }));
  return [
    ...labelProblems(file, words, 'labels', chart.declared.labels, content),
    ...labelProblems(file, words, 'tips', chart.declared.tips ?? {}, content),
    ...labelProblems(file, words, 'playground', chart.declared.playground ?? {}, content),
    ...changedProblems(id, chart, words, content, lang),
    ...factorProblems(id, chart, words, content, lang),
    ...guessWordProblems(id, chart, words, content),
    ...long(['unit'], tooLong('the unit', words.unit, 13, 400)),
    ...chart.states.flatMap((s) =>
      long(['states', s, 'title'], tooLong(`the title of "${s}"`, words.states[s]?.title ?? '', 17, 600)),
    ),
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
  const isWritten = LANGS.every((lang) =>
    content.problems.every(({ file }) => file !== `content/${lang}/charts/${id}.yaml`),
  );
  if (problems.length || !isWritten || !isSound(chart, content)) return problems;
  return [
    ...LANGS.flatMap((lang) => {
      const words = content.words[lang].get(id);
      return words ? saidSlotProblems(id, words, content) : [];
    }),
    ...pictureProblems(id, chart, content, source),
  ];
}
