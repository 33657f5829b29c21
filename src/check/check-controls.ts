// Over 150 lines: a few lines for each rule, and each says its file and line in the same way.
/** What is wrong with what a reader may set: ranges, presets, words, and the file that a page loads for them. */
import { basename } from 'node:path';
import type { Content } from '../data/content.ts';
import { WHERE } from '../data/data-files.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { WrittenWords } from '../data/words.ts';
import type { Lang } from '../i18n/lang.ts';
import { misfit, OURS, settings, type Choice, type Control } from '../kit/chart/controls.ts';
import type { Chart } from '../kit/chart/module.ts';
import { BEFORE, CHANGES, fillChanged, stateWithResult } from '../kit/chart/change-text.ts';
import { slotValues } from '../slots/slots.ts';
import { spotOf, type Source } from './chart-source.ts';

/** Keys that an address uses for something else (`urls/view.ts`, `client/embed/params.ts`, `urls/guess.ts`). */
const RESERVED = ['state', 'size', 'theme', 'plain', 'fit', 'childId', 'guess'];

/** The key of an option; a number would be taken for one where an editor sets it. */
const OPTION = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

type Fault = Pick<Problem, 'message' | 'misses'>;
type Say = (name: string, fault: Fault) => Problem;
const asFault = (message: string): Fault => ({ message });

const sourceProblem = (what: string, source: string, content: Content): Fault[] =>
  content.sources.has(source) || source === OURS
    ? []
    : [
        {
          message: `${what} rests on the source "${source}", which content/sources.yaml does not have.${nearest(source, content.sources.keys())}`,
          misses: { in: WHERE.sources.in, name: source },
        },
      ];

const labelMistakes = (what: string, chart: Chart, labels: readonly string[]): string[] =>
  labels
    .filter((label) => !(label in chart.declared.labels))
    .map(
      (label) =>
        `${what} is named by the label "${label}", which is not declared.${nearest(label, Object.keys(chart.declared.labels))}`,
    );

/** What is wrong with the options of a control. */
function optionMistakes(key: string, { options }: Choice, chart: Chart): string[] {
  const keys = Object.keys(options);
  if (keys.length < 2)
    return [`the control "${key}" has ${keys.length} of the two options that a choice needs.`];
  return [
    ...keys
      .filter((option) => !OPTION.test(option))
      .map(
        (option) =>
          `the control "${key}" has the option "${option}": an address holds it, so use small letters, digits and hyphens, a letter first.`,
      ),
    ...labelMistakes(`an option of the control "${key}"`, chart, Object.values(options)),
  ];
}

/** Whether there is nothing to set, as a sentence. */
const emptyRange = (key: string, control: Control): string[] =>
  'options' in control || (control.least < control.most && control.step > 0)
    ? []
    : [
        `the control "${key}" goes from ${control.least} to ${control.most} in steps of ${control.step}: nothing can be set.`,
      ];

function controlMistakes(key: string, control: Control, chart: Chart, content: Content): Fault[] {
  const empty = emptyRange(key, control);
  if (empty.length) return empty.map(asFault);
  const wrong = misfit(control, control.default);
  const isNumber = 'source' in control;
  const source = isNumber
    ? sourceProblem(`the default of the control "${key}"`, control.source, content)
    : [];
  const mistakes = [
    ...(wrong ? [`the default of the control "${key}" ${wrong}.`] : []),
    ...(RESERVED.includes(key)
      ? [`"${key}" can't name a control: an address says something else by it (${RESERVED.join(', ')}).`]
      : []),
    ...labelMistakes(`the control "${key}"`, chart, [control.name, ...(isNumber ? [control.unit] : [])]),
    ...(isNumber ? [] : optionMistakes(key, control, chart)),
  ];
  return [...mistakes.map(asFault), ...source];
}

function presetProblems(chart: Chart, content: Content, say: Say): Problem[] {
  const { presets = [], controls = {} } = chart.declared;
  return presets.flatMap(({ name, set, source }) => {
    const found = [
      ...sourceProblem(`the preset "${name}"`, source, content),
      ...labelMistakes(`the preset "${name}"`, chart, [name]).map(asFault),
    ];
    try {
      settings(controls, set);
    } catch (error) {
      found.push(asFault(`the preset "${name}" can't be set: ${(error as Error).message}.`));
    }
    return found.map((fault) => say(name, fault));
  });
}

const resultProblem = (id: string, source: Source): Problem => ({
  ...spotOf(id, source, 'controls'),
  rule: 'control-result',
  message:
    'has controls and no `result`: name the slot of slots.ts whose change is told to who sets one, such as result: "gap".',
});

/** What no state fills with a number can’t be told of as having changed: a misspelt name, most often. */
function unfilledResult(id: string, chart: Chart, content: Content, source: Source): Problem[] {
  const { result = '' } = chart.declared;
  const values = chart.states.map((state) => slotValues(chart, content, state));
  // Without slots it can't be drawn at all, which is told elsewhere.
  if (values.some((one) => !one)) return [];
  const numbers = new Set(
    values.flatMap((one) =>
      Object.entries(one ?? {}).flatMap(([key, of]) => (typeof of?.value === 'number' ? key : [])),
    ),
  );
  if (numbers.has(result)) return [];
  const message = `calls "${result}" its result, and no state fills the slot {${result}} with a number.${nearest(result, numbers)}`;
  return [{ ...spotOf(id, source, 'result'), rule: 'control-result', message }];
}

/** What is wrong with the controls that a chart declares, whichever language its words are in. */
export function controlProblems(id: string, chart: Chart, content: Content, source?: Source): Problem[] {
  const { controls = {}, result } = chart.declared;
  const say: Say = (name, fault) => ({
    ...spotOf(id, source, name, 'controls'),
    rule: 'chart-control',
    ...fault,
  });
  const of = Object.entries(controls).flatMap(([key, control]) =>
    controlMistakes(key, control, chart, content).map((fault) => say(key, fault)),
  );
  const presets = presetProblems(chart, content, say);
  if (!Object.keys(controls).length || !source || of.length || presets.length) return [...of, ...presets];
  // Without a result the two that follow would ask for what can't be written yet.
  if (result === undefined) return [resultProblem(id, source)];
  const hasFile = Object.keys(source).some((file) => basename(file) === 'settable.ts');
  const missing = `has controls and no src/charts/${id}/settable.ts, from which a page gets the chart and its slots (docs/charts.md).`;
  return hasFile ? unfilledResult(id, chart, content, source) : [say('controls', asFault(missing))];
}

/** What is wrong with the sentences about a change in one language. */
export function changedProblems(
  id: string,
  chart: Chart,
  words: WrittenWords,
  content: Content,
  lang: Lang,
): Problem[] {
  const { controls = {}, result } = chart.declared;
  const file = `content/${lang}/charts/${id}.yaml`;
  const at = (path: readonly string[], message: string): Problem => {
    return { file, ...content.placeOf(file, path), rule: 'chart-control', message };
  };
  const { changed } = words;
  if (!Object.keys(controls).length)
    return changed ? [at(['changed'], 'says what changed, and the chart has no controls.')] : [];
  if (result === undefined) return [];
  if (!changed)
    return [
      {
        ...at(
          [],
          'lacks `changed` with `more`, `less` and `same`: the chart has controls, so that a reader can change it.',
        ),
        misses: { in: file, name: 'changed' },
      },
    ];
  // Without slots it can't be drawn at all, which is told elsewhere.
  const valuesOf = (state: string) => slotValues(chart, content, state) ?? {};
  if (chart.states.some((state) => !slotValues(chart, content, state))) return [];
  const values = valuesOf(stateWithResult(chart.states, chart.states.at(-1) ?? '', result, valuesOf));
  // Told of where the chart names it.
  if (typeof values[result]?.value !== 'number') return [];
  const known = Object.keys(values).filter((key) => values[key]);
  const unknown = (name: string): never => {
    throw new Error(
      `{${name}} is a slot that nothing fills; there are {${CHANGES}} and, each also with “${BEFORE}” before it, ${known.map((key) => `{${key}}`).join(', ')}.`,
    );
  };
  return Object.entries(changed).flatMap(([key, text]) => {
    try {
      fillChanged(text, '', { before: values, after: values }, lang, unknown);
      return [];
    } catch (error) {
      return [at(['changed', key], `the sentence "${key}" about a change: ${(error as Error).message}`)];
    }
  });
}
