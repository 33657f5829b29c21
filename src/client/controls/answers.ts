/** What a setting gives, in words: the chart's own, their slots filled from its facts. Loaded with the first setting. */
import type { Settings } from '../chart/view.ts';
import type { Picture } from '../../picture/mark.ts';
import { SIZES, type SizeName } from '../../picture/sizes.ts';
import type { Words } from '../../data/words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Chart, Props } from '../../kit/chart/module.ts';
import type { SlotsOf, SlotValues } from '../../kit/chart/slots.ts';
import type { Declaration } from '../../kit/chart/declaration.ts';
import { changeOf, fillChanged, stateWithResult } from '../../kit/chart/change-text.ts';
import { printSlot, replaceSlots } from '../../kit/chart/slot-text.ts';
import type { Settable, Values } from '../../data/settable.ts';
import { valueText } from '../../urls/settings.ts';

/** What `settable.ts` of a chart exports. */
export interface AnswersFile {
  readonly chart: Chart;
  readonly slots: SlotsOf<Declaration, unknown>;
}
const modules = import.meta.glob<AnswersFile>('../../charts/*/settable.ts');

export interface Answers {
  readonly chart: Chart;
  /** A picture of the chart at some settings. */
  picture(size: SizeName, state: string, settings: Settings): Picture;
  /** The chart's words at some settings. */
  words(values: Values): Words;
  /** A sentence about what changed between two settings, told of a state; empty if the chart tells of none. */
  changed(before: Values, after: Values, state: string): string;
}

/** The values that were set anew, as a phrase. */
function changesIn({ controls, says, lang }: Settable, before: Values, after: Values): string {
  return Object.entries(controls)
    .filter(([key]) => before[key] !== after[key])
    .map(([key, control]) => {
      const { name, unit } = control;
      const [from, to] = [before, after].map((values) => valueText(control, values[key], lang));
      // Behind an option stands no unit, and no space for one.
      return fill(says.change, { name, unit, before: from ?? '', after: to ?? '' }).trimEnd();
    })
    .join(says.join);
}

/**
 * @param file what the chart's `settable.ts` exports
 * @param facts rows and words as JSON, as `live-chart` has them
 */
export function answersOf({ chart, slots }: AnswersFile, given: Settable, facts: string): Answers {
  const { data, words } = JSON.parse(facts) as Pick<Props, 'data' | 'words'>;
  const { texts, lang } = given;
  const valuesOf = (state: string, controls: Values): SlotValues =>
    // Slots are filled from facts and look; rows are given untyped, since every one of them is in the facts.
    slots(chart.facts({ data, state, controls }), {
      data,
      state,
      look: chart.declared.states[state],
    } as never);
  const print = (text: string, values: SlotValues): string =>
    replaceSlots(text, (name, format) => {
      const value = values[name];
      return value ? printSlot(value, format, lang) : '';
    });
  return {
    chart,
    picture: (size, state, settings) =>
      chart.picture({ data, words, ...settings, state, size: SIZES[size], id: given.chart }),
    words(controls) {
      const first = valuesOf(chart.states[0] ?? '', controls);
      const states = Object.entries(texts.states).map(([state, says]) => {
        const values = valuesOf(state, controls);
        return [state, { title: print(says.title, values), sentence: print(says.sentence, values) }];
      });
      return {
        ...words,
        title: print(texts.title, first),
        unit: print(texts.unit, first),
        // Of a state that is not here the same is said whatever is set.
        states: { ...words.states, ...(Object.fromEntries(states) as Words['states']) },
      };
    },
    changed(before, after, shown) {
      const { result } = chart.declared;
      if (!texts.changed || result === undefined) return '';
      const state = stateWithResult(chart.states, shown, result, (one) => valuesOf(one, after));
      const values = { before: valuesOf(state, before), after: valuesOf(state, after) };
      const number = (of: SlotValues): number => Number(of[result]?.value);
      const kind = changeOf(number(values.before), number(values.after));
      return fillChanged(texts.changed[kind], changesIn(given, before, after), values, lang);
    },
  };
}

/** @throws where the chart has no `settable.ts`, or it can't be had */
export async function openAnswers(given: Settable, facts: string): Promise<Answers> {
  const file = await modules[`../../charts/${given.chart}/settable.ts`]?.();
  if (!file) throw new Error(`the chart "${given.chart}" has no settable.ts`);
  return answersOf(file, given, facts);
}
