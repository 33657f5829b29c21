import type { Lang } from '../i18n/lang.ts';

/** What a reader guessed: a number at each place, by the place's key, or the key of an option. */
export type Guess = Readonly<Record<string, number>> | string;

/** From where to where the numbers of a guess go, as the chart declares it. */
export interface GuessRange {
  readonly least: number;
  readonly most: number;
  /** What an arrow key adds; on a log scale, what it multiplies by. */
  readonly step: number;
  readonly log: boolean;
  /** What a point stands at before anybody has moved one. */
  readonly start: number;
}

/** A place or an option, as a page knows it. */
export interface GuessItem {
  readonly key: string;
  readonly name: string;
}

/** Which sentence compares a guess with what happened. */
export type Outcome = 'high' | 'low' | 'near' | 'right' | 'wrong';

/** What a page is given beside a chart with a guess, as JSON. */
export interface PageGuess {
  readonly lang: Lang;
  readonly chart: string;
  /** The state at which the guess is put, and the one that tells what happened. */
  readonly state: string;
  readonly reveal: string;
  /** The places in their order, or the options. */
  readonly items: readonly GuessItem[];
  /** None where one of some options is guessed. */
  readonly range?: GuessRange | undefined;
  /** What happened, by place where that is known; or the key of the right option. */
  readonly answer: Guess;
  /** The place whose numbers decide which sentence is said. */
  readonly compared: string;
  /** How far from what happened is near, in the value's own unit; a tenth of it unless given. */
  readonly near?: number | undefined;
  /** Numbers are said and typed as so many times themselves: 10 where billions are counted in 億. */
  readonly factor: number;
  /** Whether its numbers count months, from the year 0 on, and are said and typed as such. */
  readonly isMonth: boolean;
  /** The sentences of comparison, with slots for what was guessed. */
  readonly outcomes: Readonly<Partial<Record<Outcome, string>>>;
  /** Sentences of the page with slots. */
  readonly says: Readonly<Record<'number' | 'range' | 'ignored', string>>;
}
