import type { Lang } from '../i18n/lang.ts';
import type { PageGuess } from './guess.ts';

/** A guess of the story as the coda knows it. */
export interface SummedGuess extends Pick<
  PageGuess,
  'chart' | 'items' | 'range' | 'answer' | 'compared' | 'factor' | 'isMonth' | 'lang'
> {
  readonly title: string;
  /** The step at which it is put. */
  readonly href: string;
  /** What its numbers are in. */
  readonly unitName: string;
}

/** What the coda is given of the essay’s guesses and forecasters, as JSON. */
export interface PageSummary {
  readonly lang: Lang;
  /** In the order of the story. */
  readonly guesses: readonly SummedGuess[];
  /** Forecasters with a number, and by what factor it was off. */
  readonly rivals: readonly { readonly name: string; readonly off: number }[];
  /** Sentences and words of the page, with slots. */
  readonly says: Readonly<
    Record<
      | 'one'
      | 'some'
      | 'options'
      | 'nearer'
      | 'further'
      | 'and'
      | 'high'
      | 'low'
      | 'near'
      | 'right'
      | 'wrong'
      | 'invite'
      | 'said'
      | 'came'
      | 'off'
      | 'colon',
      string
    >
  >;
}
