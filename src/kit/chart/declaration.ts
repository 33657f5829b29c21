import type { Size, SizeName } from '../../picture/sizes.ts';
import type { Words } from '../../data/words.ts';
import type { Controls, Preset, Settings } from './controls.ts';
import type { Guessed, GuessDeclaration } from './guesses.ts';
import type { Label, Labels, TipOf } from './labels.ts';
import type { DataSets, Tables } from './rows.ts';
import type { Say } from '../marks/say.ts';

/** What a chart needs and knows, before anything is drawn. */
export interface Declaration<
  D extends DataSets = DataSets,
  S extends string = string,
  Look = unknown,
  Dims extends { readonly font: number } = { readonly font: number },
  L extends Labels = Labels,
  C extends Controls = Controls,
  M = unknown,
  T extends Labels = Labels,
> {
  /** The columns it draws, by the data set's name. */
  readonly data: D;
  /** Its states in the order of the story, each with what sets it apart. No name may be a whole number. */
  readonly states: Readonly<Record<S, Look>>;
  /** Each size is a design of its own: its measures in user units; `font` is that of plain words. */
  readonly sizes: Readonly<Record<SizeName, Dims>>;
  /** The labels it writes, with their slots. */
  readonly labels: L;
  /** What it tells of marks that show derived values, with slots as labels have them. */
  readonly tips?: T;
  /** What a reader may set. */
  readonly controls?: C;
  /** Settings that can be had by one button. */
  readonly presets?: readonly Preset<keyof L & string>[];
  /** The slot of `slots.ts` whose change is told when a reader sets something; a chart with controls has one. */
  readonly result?: string;
  /** What a reader may guess before a state tells it. */
  readonly guess?: GuessDeclaration<S>;
  /** The labels of its playground in src/playgrounds, with their slots; only a chart that has one declares them. */
  readonly playground?: Labels;
  /** Loads what the facts may need beyond the data sets; called when a reader comes near. */
  readonly model?: () => Promise<M>;
}

export type LookOf<X extends Declaration> = X['states'][keyof X['states']];
export type State<X extends Declaration> = keyof X['states'] & string;
export type ControlsOf<X extends Declaration> = X['controls'] extends Controls | undefined
  ? NonNullable<X['controls']>
  : Record<never, never>;
export type Model<X extends Declaration> = X['model'] extends (() => Promise<infer M>) | undefined
  ? M
  : undefined;

/** The tips of a declaration; a chart without any can write none. */
export type TipsOf<X extends Declaration> = X['tips'] extends Labels | undefined
  ? NonNullable<X['tips']>
  : Record<never, never>;

/** What the facts of a state are made from: rows and what was set, no size and no words. */
export interface Given<X extends Declaration> {
  readonly data: Tables<X['data']>;
  readonly state: State<X>;
  /** What the declaration says of the state. */
  readonly look: LookOf<X>;
  readonly controls: Settings<ControlsOf<X>>;
  /** What a reader guesses; none where nobody does. */
  readonly guess: Guessed | undefined;
  /** What `model` loaded; none before it has come. */
  readonly model: Model<X> | undefined;
}

/** What places are made from beside the facts. */
export interface Stage<X extends Declaration> {
  readonly state: State<X>;
  readonly look: LookOf<X>;
  readonly size: Size;
  /** What the declaration says of the size. */
  readonly dims: X['sizes'][SizeName];
}

/** What marks are made with beside facts and places. */
export interface Pen<X extends Declaration> extends Stage<X> {
  readonly words: Words;
  readonly label: Label<X['labels']>;
  /** What is told of a mark, as its `tip`. */
  readonly tip: TipOf<TipsOf<X>>;
  /** Words at a place, in the font size of `dims` unless given. */
  readonly say: Say;
  /** Makes ids within the picture unique on a page. */
  readonly id: string;
}

/** A declaration on its own, typed, for a chart whose drawing is more than one function long. */
export const declare = <
  const D extends DataSets,
  S extends string,
  Look,
  Dims extends { readonly font: number },
  const L extends Labels,
  const C extends Controls<keyof L & string> = Record<never, never>,
  M = undefined,
  const T extends Labels = Record<never, never>,
>(
  declaration: Declaration<D, S, Look, Dims, L, C, M, T>,
): Declaration<D, S, Look, Dims, L, C, M, T> => declaration;
