import type { Guess } from '../../data/guess.ts';
import type { Row } from '../../data/row.ts';
import type { Values } from '../../data/settable.ts';
import type { Words } from '../../data/words.ts';
import type { Picture } from '../../picture/mark.ts';
import type { Size } from '../../picture/sizes.ts';
import type { Declaration } from './declaration.ts';

/** What a picture is drawn from. `id` makes ids within the picture unique on a page. */
export interface Props<S extends string = string> {
  /** Rows as the data sets have them, by data set. */
  readonly data: Readonly<Record<string, readonly Row[]>>;
  readonly state: S;
  readonly size: Size;
  readonly words: Words;
  readonly id: string;
  /** What a reader has set; the defaults stand for the rest. */
  readonly controls?: Values;
  /** What a reader guesses, where the chart has something to guess. */
  readonly guess?: Guess | undefined;
  readonly model?: unknown;
}

/** A chart as everybody else sees it: what `defineChart` makes. */
export interface Chart<S extends string = string, Facts = unknown> {
  /** The states it knows, in the order of the story. */
  readonly states: readonly S[];
  /** The data sets it draws, by the names of their files. */
  readonly data: readonly string[];
  readonly declared: Declaration;
  /** The facts of a state. @throws a sentence for a state, a control or a guess that it does not have */
  facts(props: Pick<Props<S>, 'data' | 'state' | 'controls' | 'guess' | 'model'>): Facts;
  /** A state's picture. @throws a sentence for a state, a control or a guess that it does not have */
  picture(props: Props<S>): Picture;
}

/** What a file in src/charts exports. */
export interface ChartFile {
  readonly default: Chart;
}

/** Every chart, by its id. */
export type Charts = Readonly<Record<string, Chart>>;
