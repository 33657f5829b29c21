import type { Words } from '../../data/words.ts';
import type { Shown } from '../../picture/datum.ts';
import type { Chart, Props } from './module.ts';
import type { Declaration, LookOf, State } from './declaration.ts';
import { labelsOf, type Label } from './labels.ts';
import { reader, type Tables } from './rows.ts';

/** What a slot of a title or sentence is filled with: a cell, or a value reckoned from cells. */
export interface SlotValue extends Shown {
  /** What the value is given in: 1e9 for billions; 1 unless given. */
  readonly unit?: number;
}
/** The slots of a state by their names; what a state does not know yet is left out. */
export type SlotValues = Readonly<Record<string, SlotValue | undefined>>;

/** What the slots of a state are filled from beside its facts. */
export interface SlotsGiven<X extends Declaration> {
  readonly data: Tables<X['data']>;
  readonly state: State<X>;
  readonly look: LookOf<X>;
}
export type SlotsOf<X extends Declaration, Facts> = (facts: Facts, given: SlotsGiven<X>) => SlotValues;

/** A value that the data give in a large unit: `inUnits(1e9, cell(row, 'chips'))` is in billions. */
export const inUnits = (unit: number, shown: Shown): SlotValue => ({ ...shown, unit });

/**
 * Says what fills the slots of a chart's titles and sentences; it stands in `slots.ts` beside the chart's
 * `index.ts`, and not in the chart itself, since browsers load that and are sent words already filled.
 */
export const defineSlots = <X extends Declaration, Facts>(slots: SlotsOf<X, Facts>): SlotsOf<X, Facts> =>
  slots;

/** What happened where a reader may guess, and what the places or options are called. */
export interface GuessAnswers {
  /** By the keys that the declaration lists. */
  readonly names: Readonly<Record<string, string>>;
  /** At each place where it is known; or the key of the right option. */
  readonly answer: SlotValues | string;
}
/** What names and answers are taken from: the facts of the state that tells them. */
export type GuessAnswersOf<X extends Declaration, Facts> = (
  facts: Facts,
  given: { readonly label: Label<X['labels']>; readonly words: Words; readonly data: Tables<X['data']> },
) => GuessAnswers;

/**
 * Says what a guess is compared with; `slots.ts` exports it as `guess`, so that the answer is no part of what a
 * browser draws the guess with.
 */
export const defineGuess = <X extends Declaration, Facts>(
  answers: GuessAnswersOf<X, Facts>,
): GuessAnswersOf<X, Facts> => answers;

/** A chart with what fills its slots, as build and server know it. */
export interface ChartWithSlots extends Chart {
  /** @throws what the chart's facts throw */
  slots(props: Pick<Props, 'data' | 'state' | 'controls'>): SlotValues;
  /** What a guess is compared with; none where there is nothing to guess. @throws what the chart's facts throw */
  guess?(props: Pick<Props, 'data' | 'words'>): GuessAnswers;
}
export const hasSlots = (chart: Chart): chart is ChartWithSlots => 'slots' in chart;

/** What a `slots.ts` exports. */
export interface SlotsFile {
  readonly default: SlotsOf<Declaration, unknown>;
  readonly guess?: GuessAnswersOf<Declaration, unknown>;
}

/** A chart with the slots that stand in the file beside it; the chart alone where there is none. */
export function withSlots(chart: Chart, file: SlotsFile | undefined): Chart {
  if (!file) return chart;
  const { data, states, guess: declared } = chart.declared;
  const answers = file.guess;
  const tables = reader(data);
  const slots: ChartWithSlots['slots'] = (props) => {
    const { state } = props;
    return file.default(chart.facts(props), { data: tables(props.data), state, look: states[state] });
  };
  if (!declared || !answers) return { ...chart, slots } as ChartWithSlots;
  const guess: ChartWithSlots['guess'] = (props) => {
    const given = { label: labelsOf(props.words), words: props.words, data: tables(props.data) };
    return answers(chart.facts({ data: props.data, state: declared.reveal }), given);
  };
  return { ...chart, slots, guess } as ChartWithSlots;
}
