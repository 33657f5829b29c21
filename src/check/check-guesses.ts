// Over 150 lines: one declaration held against its chart, its slots and its words, a few lines a rule.
/** What is wrong with what a reader may guess: states, range, places, what it is compared with, and words. */
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { GuessWords, WrittenWords } from '../data/words.ts';
import { formatAs } from '../i18n/format-as.ts';
import { guessKeys, type GuessDeclaration, type ValuesGuess } from '../kit/chart/guesses.ts';
import type { Chart } from '../kit/chart/module.ts';
import type { GuessAnswers } from '../kit/chart/slots.ts';
import { isSound } from '../slots/chart-rows.ts';
import { answersOf, comparedPlace, isOfReader, OUTCOMES, outcomeTexts } from '../slots/guess-texts.ts';
import { slotNames } from '../slots/slots.ts';
import { DEFAULT_LANG } from '../i18n/lang.ts';
import { bareNumbers } from './check-slots.ts';
import { spotOf, type Source } from './chart-source.ts';

/** Numbers of a log scale have two digits that count: a smaller step would not lead from one to the next. */
const LOG_STEP = 1.1;

/** A mistake, and the name in the code that it is about. */
type Mistake = readonly [name: string, message: string];

function stateMistakes(declared: GuessDeclaration, states: readonly string[]): Mistake[] {
  const { state, reveal } = declared;
  const unknown = [state, reveal].filter((name) => !states.includes(name));
  if (unknown.length)
    return unknown.map((name) => [name, `the guess names the state "${name}".${nearest(name, states)}`]);
  return states.indexOf(state) < states.indexOf(reveal)
    ? []
    : [[reveal, `the guess is put at "${state}" and told at "${reveal}", which does not come after it.`]];
}

function rangeMistakes(declared: ValuesGuess): Mistake[] {
  const { least, most, step, scale, start, places, compared } = declared;
  const isLog = scale === 'log';
  if (!(least < most && (isLog ? step >= LOG_STEP : step > 0) && (!isLog || least > 0)))
    return [
      ['guess', `the guess goes from ${least} to ${most} in steps of ${step}: nothing can be guessed.`],
    ];
  return [
    ...(start >= least && start <= most
      ? []
      : ([['start', `the guess starts at ${start}; it goes from ${least} to ${most}.`]] as const)),
    ...(compared === undefined || places.includes(compared)
      ? []
      : ([
          [compared, `the guess compares "${compared}", which is no place.${nearest(compared, places)}`],
        ] as const)),
  ];
}

function answerMistakes(chart: Chart, { names, answer }: GuessAnswers): Mistake[] {
  const declared = chart.declared.guess as GuessDeclaration;
  const nameless = guessKeys(declared)
    .filter((key) => !names[key])
    .map((key): Mistake => [
      key,
      `"${key}" is guessed at and has no name: \`guess\` in slots.ts gives it none.`,
    ]);
  if (declared.kind === 'option')
    return declared.options.includes(String(answer))
      ? nameless
      : [...nameless, ['options', `the right option is "${String(answer)}", which is none of them.`]];
  const { least, most, places } = declared;
  const value = (key: string): unknown => (typeof answer === 'string' ? undefined : answer[key]?.value);
  const outside = places
    .map((key) => [key, value(key)] as const)
    .filter(([, was]) => was !== undefined && !(Number(was) >= least && Number(was) <= most))
    .map(([key, was]): Mistake => [
      key,
      `what happened at "${key}" is ${String(was)}, and a guess goes from ${least} to ${most}: nobody could be right.`,
    ]);
  const compared = comparedPlace(chart);
  return [
    ...nameless,
    ...outside,
    ...(value(compared) === undefined
      ? ([[compared, `nothing is known of "${compared}", which the guess is compared at.`]] as const)
      : []),
  ];
}

function declaredMistakes(declared: GuessDeclaration, states: readonly string[]): Mistake[] {
  const keys = guessKeys(declared);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  return [
    ...stateMistakes(declared, states),
    ...(declared.kind === 'values' ? rangeMistakes(declared) : []),
    ...(keys.length ? [] : ([['guess', 'the guess has no place and no option.']] as const)),
    ...(twice === undefined ? [] : ([[twice, `"${twice}" is guessed at twice.`]] as const)),
  ];
}

/** Whether words have all labels of their chart: what is said of a guess is made of them. One that is missing is told elsewhere. */
const hasLabels = (chart: Chart, words: WrittenWords): boolean =>
  Object.keys(chart.declared.labels).every((label) => words.labels[label] !== undefined);

/** What is wrong with the guess that a chart declares, whichever language its words are in. */
export function guessProblems(id: string, chart: Chart, content: Content, source?: Source): Problem[] {
  const { guess: declared } = chart.declared;
  if (!declared) return [];
  const say = ([name, message]: Mistake): Problem => ({
    ...spotOf(id, source, name, 'guess'),
    rule: 'chart-guess',
    message,
  });
  const found = declaredMistakes(declared, chart.states);
  const words = content.words[DEFAULT_LANG].get(id);
  if (found.length || !words || !hasLabels(chart, words) || !isSound(chart, content)) return found.map(say);
  try {
    return answerMistakes(chart, answersOf(chart, words, content)).map(say);
  } catch (error) {
    return [say(['guess', `the guess can't be compared: ${(error as Error).message}.`])];
  }
}

/** Whether the one text that a guess lacks stands there under a name that nothing reads, which is told. */
function isMisnamed(file: string, content: Content, lacking: readonly string[]): boolean {
  const from = content.placeOf(file, ['guess'])?.line ?? Infinity;
  const unread = content.problems.filter(
    ({ rule, file: other, line = 0 }) => rule === 'unknown-field' && other === file && line > from,
  );
  return lacking.length === 1 && unread.length === 1;
}

/** What is wrong with the words of a guess in one language. */
export function guessWordProblems(
  id: string,
  chart: Chart,
  words: WrittenWords,
  content: Content,
): Problem[] {
  const { guess: declared } = chart.declared;
  const file = `content/${words.lang}/charts/${id}.yaml`;
  const at = (path: readonly string[], message: string): Problem => {
    return { file, ...content.placeOf(file, path), rule: 'chart-guess', message };
  };
  const own: GuessWords | undefined = words.guess;
  if (!declared) return own ? [at(['guess'], 'holds a guess, and the chart declares none.')] : [];
  // What its words need is only known of a guess that is declared as it should be.
  if (declaredMistakes(declared, chart.states).length) return [];
  const needed = [...(declared.kind === 'values' ? (['unit'] as const) : []), ...OUTCOMES[declared.kind]];
  if (!own)
    return [
      {
        ...at(
          [],
          `lacks \`guess\` with \`question\`, \`${needed.join('`, `')}\`: the chart has something to guess.`,
        ),
        misses: { in: file, name: 'guess' },
      },
    ];
  const known = ['question', 'format', ...needed];
  const lacking = needed.filter((key) => !own[key]);
  const found = [
    ...(isMisnamed(file, content, lacking) ? [] : lacking).map((key) =>
      at(['guess'], `lacks \`${key}\`, which its kind of guess needs.`),
    ),
    ...Object.keys(own)
      .filter((key) => own[key as keyof GuessWords] !== undefined && !known.includes(key))
      .map((key) => at(['guess', key], `has \`${key}\`, which its kind of guess does not say.`)),
    ...Object.entries(own).flatMap(([key, text]) =>
      bareNumbers(key === 'format' ? '' : (text ?? ''), content.names, words.lang).map((number) => ({
        ...at(['guess', key], `the ${key} of the guess holds the number "${number}", which is no slot.`),
        misses: { in: 'content/names.', name: number },
      })),
    ),
  ];
  return found.length || !hasLabels(chart, words) || !isSound(chart, content)
    ? found
    : textProblems(chart, words, content, at);
}

/** Slots and formats of the sentences; told one language at a time, since each writes its own. */
function textProblems(
  chart: Chart,
  words: WrittenWords,
  content: Content,
  at: (path: readonly string[], message: string) => Problem,
): Problem[] {
  const declared = chart.declared.guess as GuessDeclaration;
  const { guess: own } = words;
  const format = own?.format ?? '';
  try {
    formatAs(1, format, words.lang);
    outcomeTexts(chart, words, content);
  } catch (error) {
    return [at(['guess'], `the guess: ${(error as Error).message}`)];
  }
  const ofReader = declared.kind === 'values' ? declared.places.map((key) => `guess-${key}`) : [];
  const known = ['guess', ...(declared.kind === 'values' ? ['apart', 'times'] : []), ...ofReader];
  const formatted = OUTCOMES[declared.kind].filter((kind) =>
    /\{(guess|apart|times)[\w-]*:/.test(own?.[kind] ?? ''),
  );
  const ofZero =
    declared.kind === 'values' && declared.least <= 0 && slotNames(own?.low ?? '').includes('times');
  return [
    ...formatted.map((kind) =>
      at(
        ['guess', kind],
        'gives a format to what the reader guessed, which is said as it was drawn or typed.',
      ),
    ),
    ...(ofZero
      ? [at(['guess', 'low'], 'says {times}, of which a guess of nothing has none: say {apart}.')]
      : []),
    ...OUTCOMES[declared.kind].flatMap((kind) =>
      slotNames(own?.[kind] ?? '')
        .filter((name) => isOfReader(name) && !known.includes(name))
        .map((name) => at(['guess', kind], `{${name}} is no slot of a guess.${nearest(name, known)}`)),
    ),
  ];
}
