import type { Lang } from '../i18n/lang.ts';
import type { Change, Words } from './words.ts';

/** From where to where a number goes, in its own unit. */
export interface RangeBounds {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly default: number;
  /** What a value is multiplied by where it is shown and typed, in a unit of the page’s language; 1 if not given. Addresses hold the value. */
  readonly factor?: number | undefined;
}
/** What there is to choose from. */
export interface ChoiceBounds {
  /** What each option is called, by the key that stands in addresses. */
  readonly options: Readonly<Record<string, string>>;
  readonly default: string;
}
/** What a control can be set to. */
export type Bounds = RangeBounds | ChoiceBounds;
/** A number, or the key of an option. */
export type Value = number | string;
/** What controls stand at, by their keys. */
export type Values = Readonly<Record<string, Value>>;
/** Why a value is not taken. */
export type Refusal = 'number' | 'range' | 'step' | 'option';

/** A control as a page knows it; an option needs no unit. */
export type PageControl = Bounds & { readonly name: string; readonly unit: string };

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
  readonly says: Readonly<Record<'unknown' | 'change' | 'join', string> & Partial<Record<Refusal, string>>>;
  /** What a picture that is taken along says of itself. */
  readonly source: string;
  readonly imprint: string;
}
