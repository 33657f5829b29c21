import type { Value, Values } from '../../data/settable.ts';

/** A number on a range that a reader may set. Name and unit are labels, so that both languages have them. */
export interface Range<L extends string = string> {
  readonly name: L;
  readonly unit: L;
  readonly least: number;
  readonly most: number;
  /** Values lie so far apart, from `least` on. */
  readonly step: number;
  readonly default: number;
  /** What the default rests on: an id of content/sources.yaml, or `OURS`. */
  readonly source: string;
}
/** One of some named options that a reader may choose. */
export interface Choice<L extends string = string> {
  readonly name: L;
  /** By the key that stands in addresses, the label that says what the option is called. */
  readonly options: Readonly<Record<string, L>>;
  /** The key of the option that is chosen at first. */
  readonly default: string;
}
/** Something that a reader may set. */
export type Control<L extends string = string> = Range<L> | Choice<L>;
/** In place of a source: the default is an assumption of ours, and a reader is told so. */
export const OURS = 'ours';
export type Controls<L extends string = string> = Readonly<Record<string, Control<L>>>;

/** Settings that go together, under a name of their own: a label, so that both languages have it. */
export interface Preset<L extends string = string> {
  readonly name: L;
  readonly set: Values;
  /** What it rests on: an id of content/sources.yaml. */
  readonly source: string;
}

type Set<C extends Control> = C extends { readonly options: infer O } ? keyof O & string : number;
/** What the controls stand at: a number, or the key of an option. */
export type Settings<C extends Controls> = { readonly [K in keyof C]: Set<C[K]> };

/** Whether a value can be reached by steps from the least. */
const onStep = ({ least, step }: Range, value: number): boolean =>
  Math.abs((value - least) / step - Math.round((value - least) / step)) < 1e-6;

/** What is wrong with a value for a control, as the end of a sentence about it; nothing if it fits. */
export function misfit(control: Control, value: Value): string | undefined {
  if ('options' in control)
    return typeof value === 'string' && Object.hasOwn(control.options, value)
      ? undefined
      : `is "${value}"; there are ${Object.keys(control.options).join(', ')}`;
  const { least, most, step } = control;
  if (typeof value === 'string') return `is "${value}", which is no number: write ${control.default}`;
  if (!(value >= least && value <= most)) return `is ${value}; it goes from ${least} to ${most}`;
  if (!onStep(control, value)) return `is ${value}; it goes in steps of ${step} from ${least}`;
  return undefined;
}

/**
 * The values that a picture is drawn with: those that were set, and the defaults of the others.
 * @throws a sentence for a control that the chart does not have, and for a value that it does not take
 */
export function settings<C extends Controls>(controls: C, set: Values = {}): Settings<C> {
  for (const [key, value] of Object.entries(set)) {
    const control = controls[key];
    if (!control) throw new Error(`there is no control "${key}", only ${Object.keys(controls).join(', ')}`);
    const wrong = misfit(control, value);
    if (wrong) throw new Error(`the control "${key}" ${wrong}`);
  }
  const defaults = Object.entries(controls).map(([key, control]) => [key, control.default]);
  return { ...Object.fromEntries(defaults), ...set } as Settings<C>;
}
