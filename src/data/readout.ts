/** What the marks of a chart are read out with. */
import type { Lang } from '../i18n/lang.ts';

/** A column of a data set, in one language. */
export interface ReadoutColumn {
  readonly title: string;
  readonly type: 'text' | 'number' | 'date';
  readonly unit?: string;
  /** What its cells mean that are no words of the language: `gru` is a recurrent network. */
  readonly words?: Readonly<Record<string, string>>;
  /** Who publishes the sources that its cells name. */
  readonly publishers?: Readonly<Record<string, string>>;
}

/** A data set whose rows have names. */
export interface ReadoutSet {
  /** The columns that name a row. */
  readonly names: readonly string[];
  /** Who publishes its sources; a row may name its own. */
  readonly publishers: string;
  readonly columns: Readonly<Record<string, ReadoutColumn>>;
}

/** What a page fetches once, when its reader first points at a chart: `/embed/<id>/readout.json`. */
export interface ReadoutWords {
  readonly lang: Lang;
  /** Before the publishers. */
  readonly source: string;
  /** Between a title and its value. */
  readonly colon: string;
  readonly join: string;
  /** By the data set's name; without those whose rows have none. */
  readonly sets: Readonly<Record<string, ReadoutSet>>;
}
