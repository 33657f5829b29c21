/**
 * Something that a reader may set. Its name and its unit are labels, so that both languages have them;
 * numbers are in that unit.
 */
export interface Control<L extends string = string> {
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
/** In place of a source: the default is an assumption of ours, and a reader is told so. */
export const OURS = 'ours';
export type Controls<L extends string = string> = Readonly<Record<string, Control<L>>>;

/** Settings that go together, under a name of their own: a label, so that both languages have it. */
export interface Preset<L extends string = string> {
  readonly name: L;
  readonly set: Readonly<Record<string, number>>;
  /** What it rests on: an id of content/sources.yaml. */
  readonly source: string;
}

/** What the controls stand at. */
export type Settings<C extends Controls> = { readonly [K in keyof C]: number };

/** Whether a value can be reached by steps from the least. */
const onStep = ({ least, step }: Control, value: number): boolean =>
  Math.abs((value - least) / step - Math.round((value - least) / step)) < 1e-6;

/** What is wrong with a value for a control, as the end of a sentence about it; nothing if it fits. */
export function misfit(control: Control, value: number): string | undefined {
  const { least, most, step } = control;
  if (!(value >= least && value <= most)) return `is ${value}; it goes from ${least} to ${most}`;
  if (!onStep(control, value)) return `is ${value}; it goes in steps of ${step} from ${least}`;
  return undefined;
}

/**
 * The values that a picture is drawn with: those that were set, and the defaults of the others.
 * @throws a sentence for a control that the chart does not have, and for a value out of its range
 */
export function settings<C extends Controls>(
  controls: C,
  set: Readonly<Record<string, number>> = {},
): Settings<C> {
  for (const [key, value] of Object.entries(set)) {
    const control = controls[key];
    if (!control) throw new Error(`there is no control "${key}", only ${Object.keys(controls).join(', ')}`);
    const wrong = misfit(control, value);
    if (wrong) throw new Error(`the control "${key}" ${wrong}`);
  }
  const defaults = Object.entries(controls).map(([key, control]) => [key, control.default]);
  return { ...Object.fromEntries(defaults), ...set } as Settings<C>;
}
