import type { Props } from '../../kit/chart/module.ts';
import type { Picture } from '../../picture/mark.ts';
import type { SizeName } from '../../picture/sizes.ts';

/** One of the sizes that a chart is drawn at in a page: its box, of which the svg fills the width. */
export interface Sheet {
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly size: SizeName;
  /** In CSS px. */
  width: number;
}

/** What a reader has set, with the chart's words filled from it, and what they guess. */
export type Settings = Pick<Props, 'controls' | 'guess'> & Partial<Pick<Props, 'words'>>;

/** What a view tells of its sheets. */
export interface ViewEvents {
  /** What moves is painted over the svg from now on. */
  onMove(): void;
  /** It can't be drawn any more; nothing will be said of it from now on. */
  onFail(why: unknown): void;
  /** The svg is the state that was asked for last, and nothing moves. */
  onRest(): void;
}

/** One chart in a page, drawn in this thread or in another: whoever uses it need not know which. */
export interface View {
  /**
   * Draws a state on a sheet; in motion, or at once. What was under way on any sheet ends.
   * @param here makes the picture in the page's own thread, where its code is there
   */
  draw(sheet: Sheet, state: string, inMotion: boolean, settings?: Settings, here?: () => Picture): void;
  /** Takes note of a sheet's new width. */
  resize(sheet: Sheet): void;
  /** Forgets the chart. */
  close(): void;
}

export interface ViewOptions extends ViewEvents {
  /** The chart's id. */
  readonly chart: string;
  /** Rows and words as JSON: `{ data, words }`. */
  readonly facts: string;
  /** The state that the server drew on all sheets. */
  readonly drawn: string;
}

/** Opens a chart. @throws where its code or its facts can't be had */
export type OpenView = (options: ViewOptions) => Promise<View>;
