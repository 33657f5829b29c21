import type { Lang } from '../i18n/lang.ts';
import type { Change, Words } from './words.ts';

/** From where to where a control goes, in its own unit. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly default: number;
}
/** What controls stand at, by their keys. */
export type Values = Readonly<Record<string, number>>;
/** Why a value is not taken. */
export type Refusal = 'number' | 'range' | 'step';

/** A control as a page knows it. */
export interface PageControl extends Bounds {
  readonly name: string;
  readonly unit: string;
}

/** What a page is given beside the controls of a chart, as JSON. */
export interface Settable {
  readonly lang: Lang;
  readonly chart: string;
  readonly controls: Readonly<Record<string, PageControl>>;
  readonly presets: readonly Values[];
  /** The chart's texts, with slots for its values. */
  readonly texts: Pick<Words, 'title' | 'unit' | 'states'> & {
    readonly changed?: Readonly<Record<Change, string>> | undefined;
  };
  /** Sentences of the page with slots. */
  readonly says: Readonly<Record<Refusal | 'unknown' | 'change' | 'join', string>>;
  /** What a picture that is taken along says of itself. */
  readonly source: string;
  readonly imprint: string;
}
