import type { Row } from '../../data/row.ts';
import type { Words } from '../../data/words.ts';
import type { Picture } from '../../picture/mark.ts';
import type { Size } from '../../picture/sizes.ts';

/** What a chart is given. `id` makes ids within the picture unique on a page. */
export interface Props {
  readonly data: Readonly<Record<string, readonly Row[]>>;
  readonly state: string;
  readonly size: Size;
  readonly words: Words;
  readonly id: string;
}

/** What a file in src/charts exports. */
export interface ChartModule {
  /** The states it knows, in the order of the story. */
  readonly states: readonly string[];
  /** The data sets it draws, by the names of their files. */
  readonly data: readonly string[];
  picture(props: Props): Picture;
}

/** Every chart, by its id. */
export type Charts = Readonly<Record<string, ChartModule>>;
