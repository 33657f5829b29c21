import type { Chart } from './module.ts';
import { frame } from '../marks/frame.ts';
import type { Mark } from '../../picture/mark.ts';
import { settings, type Controls, type Settings } from './controls.ts';
import type { ControlsOf, Declaration, Given, Model, Pen, Stage } from './declaration.ts';
import { guessed } from './guesses.ts';
import { labelsOf, tip, type Labels } from './labels.ts';
import { reader, type DataSets } from './rows.ts';
import { sayer } from '../marks/say.ts';

/** How a chart is drawn: rows become facts, facts places, and both marks. */
export interface Drawing<X extends Declaration, Facts, Places> {
  /** The facts of a state: typed rows and computed values, without a size or a word. */
  facts(given: Given<X>): Facts;
  /** Where it stands: scales and places, without a word. */
  places(facts: Facts, stage: Stage<X>): Places;
  /** The layers of the picture. */
  marks(facts: Facts, places: Places, pen: Pen<X>): readonly Mark[];
}

/**
 * Makes a chart; docs/charts.md shows one.
 * @returns what a file in src/charts exports as its default
 */
export function defineChart<
  const D extends DataSets,
  S extends string,
  Look,
  Dims extends { readonly font: number },
  const L extends Labels,
  Facts,
  Places,
  const C extends Controls<keyof L & string> = Record<never, never>,
  M = undefined,
  const T extends Labels = Record<never, never>,
>(
  declared: Declaration<D, S, Look, Dims, L, C, M, T>,
  drawing: Drawing<Declaration<D, S, Look, Dims, L, C, M, T>, Facts, Places>,
): Chart<S, Facts> {
  type Own = Declaration<D, S, Look, Dims, L, C, M, T>;
  const { data, states, sizes, controls = {} } = declared;
  const tables = reader(data);
  const names = Object.keys(states) as S[];

  const facts: Chart<S, Facts>['facts'] = ({ state, ...props }) => {
    if (!Object.hasOwn(states, state))
      throw new Error(`there is no state "${state}", only ${names.join(', ')}`);
    return drawing.facts({
      data: tables(props.data),
      state,
      look: states[state],
      controls: settings(controls, props.controls) as Settings<ControlsOf<Own>>,
      guess: guessed(declared.guess, props.guess),
      model: props.model as Model<Own> | undefined,
    });
  };
  return {
    states: names,
    data: Object.keys(data),
    declared,
    facts,
    picture(props) {
      const { state, size, words, id } = props;
      const known = facts(props);
      const stage = { state, look: states[state], size, dims: sizes[size.name] };
      const tools = { words, id, tip, label: labelsOf<L>(words), say: sayer({ size: stage.dims.font }) };
      const places = drawing.places(known, stage);
      return frame(props, drawing.marks(known, places, { ...stage, ...tools }));
    },
  };
}
