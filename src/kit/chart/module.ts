import type { Picture } from '../../picture/mark.ts';
import { fill } from '../../i18n/fill.ts';

/** The sizes a picture is drawn at, in user units; who shows it scales the nearest one. */
export const SIZES = {
  s: { name: 's', width: 360, height: 320 },
  m: { name: 'm', width: 640, height: 600 },
  l: { name: 'l', width: 960, height: 480 },
} as const;
export type SizeName = keyof typeof SIZES;
export type Size = (typeof SIZES)[SizeName];

/** One row of a data set: text, or a number, or null where a cell may be empty. */
export type Row = Readonly<Record<string, string | number | null>>;

/** All words of one chart in one language, as an editor wrote them. */
export interface Words {
  readonly lang: Lang;
  readonly title: string;
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, { readonly title: string; readonly sentence: string }>>;
}
export type Lang = 'en' | 'zh-hant';

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

/**
 * A label with its slots filled.
 * @throws if the words don't have the label: the sentence names the file that lacks it
 */
export function label(words: Words, key: string, slots: Record<string, string | number> = {}): string {
  const text = words.labels[key];
  if (text === undefined) throw new Error(`label "${key}" is missing`);
  return fill(text, slots, `label "${key}"`);
}

/** A row's number, or its text as a string; the data set's schema has checked that it is there. */
export const num = (row: Row, column: string): number => Number(row[column]);
export const str = (row: Row, column: string): string => String(row[column] ?? '');
