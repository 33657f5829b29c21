/** Says in the coda how near the guesses came that are kept on this device. */
import type { Guess } from '../../data/guess.ts';
import type { PageSummary, SummedGuess } from '../../data/guess-summary.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { isGuess } from '../../urls/guess.ts';
import { said } from './said.ts';
import { direction, factorOff, medianFactor, within, type Pair } from '../../data/nearness.ts';

/** So many digits of a number count in the table. */
const DIGITS = 3;
/** A half is rounded up, though its binary fraction may lie a hair below it: 1.575 is 1.58. */
const HAIR = 1 + 1e-12;
const tenths = (factor: number, lang: Lang): string =>
  said(Number(factor.toFixed(1)), { factor: 1, isMonth: false, lang });

/** A guess that was made, of one of the story’s charts. */
export interface Made {
  readonly of: SummedGuess;
  readonly guess: Guess;
}

/** A row of the reader’s: what was guessed, what happened, and how far that is off. */
export interface SummaryRow {
  readonly title: string;
  readonly href: string;
  readonly said: string;
  readonly came: string;
  readonly off: string;
}

/** The guesses that were made, of those that the story still takes. */
export const madeOf = ({ guesses }: PageSummary, stored: Readonly<Record<string, unknown>>): Made[] =>
  guesses.flatMap((of) => {
    const guess = stored[of.chart];
    return isGuess(guess, of) ? [{ of, guess }] : [];
  });

/** What a guess is compared by: each place of which it is known what happened. */
function pairs({ of, guess }: Made): Readonly<Record<string, Pair>> {
  const { answer } = of;
  if (typeof guess === 'string' || typeof answer === 'string') return {};
  const known = Object.entries(answer).filter(([key]) => guess[key] !== undefined);
  return Object.fromEntries(known.map(([key, came]) => [key, { expected: guess[key] ?? NaN, came }]));
}

/**
 * By what factor one guess is off: the median of its places, so that a line counts once. Nothing at all counts as one
 * step, the least that can be told apart.
 */
export function offOf(made: Made): number | undefined {
  const { range } = made.of;
  const all = Object.values(pairs(made));
  const least = range && (range.log ? range.least : range.step);
  return all.length ? medianFactor(all.map((pair) => factorOff(pair, least))) : undefined;
}

function rowOf(made: Made, { lang, says }: PageSummary): SummaryRow {
  const { of, guess } = made;
  const { items, answer, compared, unitName, title, href } = of;
  const nameOf = (key: string): string => items.find((one) => one.key === key)?.name ?? key;
  const pair = pairs(made)[compared];
  if (!pair) {
    const off = guess === answer ? says.right : says.wrong;
    return { title, href, said: nameOf(String(guess)), came: nameOf(String(answer)), off };
  }
  const print = (value: number): string =>
    `${said(value * HAIR, of, DIGITS)}${LANGUAGES[lang].space}${unitName}`;
  // A line has many points: the one that is shown says which.
  const where = items.length > 1 ? `${nameOf(compared)}${says.colon}` : '';
  const times = tenths(factorOff(pair), lang);
  const which = direction(pair);
  const off = which === 'near' ? says.near : fill(says[which], { times });
  return { title, href, said: where + print(pair.expected), came: print(pair.came), off };
}

/** The reader’s rows of the table. */
export const rowsOf = (given: PageSummary, made: readonly Made[]): SummaryRow[] =>
  made.map((one) => rowOf(one, given));

/** How near the reader was over all, and who of the forecasters was nearer; empty before any guess. */
export function overall({ lang, rivals, says }: PageSummary, made: readonly Made[]): string {
  const offs = made.flatMap((one) => offOf(one) ?? []);
  const options = made.filter(({ guess }) => typeof guess === 'string');
  const right = options.filter(({ of, guess }) => guess === of.answer).length;
  const median = medianFactor(offs);
  const namesOf = (all: PageSummary['rivals']): string => all.map(({ name }) => name).join(says.and);
  const [nearer, further] = [
    rivals.filter(({ off }) => median < off),
    rivals.filter(({ off }) => median > off),
  ];
  const times = tenths(within(median), lang);
  return [
    ...(offs.length
      ? [fill(offs.length > 1 ? says.some : says.one, { n: formatNumber(offs.length, lang), times })]
      : []),
    ...(offs.length && nearer.length ? [fill(says.nearer, { names: namesOf(nearer) })] : []),
    ...(offs.length && further.length ? [fill(says.further, { names: namesOf(further) })] : []),
    ...(options.length
      ? [fill(says.options, { n: formatNumber(options.length, lang), right: formatNumber(right, lang) })]
      : []),
  ].join(LANGUAGES[lang].space);
}
