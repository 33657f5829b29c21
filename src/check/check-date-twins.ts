/**
 * Dates that two languages say otherwise of one claim, in the ledger or in the same place of a chapter. Each of the two
 * may be one of the entry’s, so that a number alone tells nothing: “which came out in July 2024” for June.
 */
import type { Echo, Problem } from '../data/problem.ts';
import { DEFAULT_LANG, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import {
  calendarDates,
  isOnePartApart,
  isSameDate,
  partsApart,
  type CalendarDate,
} from './calendar-dates.ts';
import { oddDateOf } from './check-claim-units.ts';
import { isChanged, placeNamed, type Said, type SaidOf } from './ledger-texts.ts';

/** A date where it stands. */
interface Stood {
  readonly said: Said;
  readonly date: CalendarDate;
}

const datesOf = (said: Said): Stood[] => calendarDates(said.text, said.lang).map((date) => ({ said, date }));

/** Dates of two texts without those that are the same: each is one of the other’s alone, the nearest first. */
function unpaired(one: Said, two: Said): [Stood[], Stood[]] {
  const [mine, theirs] = [datesOf(one), datesOf(two)];
  const pairs = mine
    .flatMap((a) => theirs.filter((b) => isSameDate(a.date, b.date)).map((b) => [a, b] as const))
    .sort(([a, b], [c, d]) => partsApart(a.date, b.date) - partsApart(c.date, d.date));
  const taken = new Set<Stood>();
  for (const [a, b] of pairs) if (!taken.has(a) && !taken.has(b)) taken.add(a).add(b);
  return [mine.filter((a) => !taken.has(a)), theirs.filter((b) => !taken.has(b))];
}

const NEAR = 60;
/** Names and numbers beside a date, which both languages write with the same letters. */
const wordsBeside = ({ said: { text }, date: { start, end } }: Stood): string[] =>
  `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`.match(
    /[A-Z][\w.+-]*\w|\d+[.,]\d+/g,
  ) ?? [];

/** How near a date stands to some words where other texts say it, in characters. */
function distance(date: CalendarDate, words: readonly string[], others: readonly Said[]): number {
  const all = others.flatMap(datesOf).filter((one) => isSameDate(one.date, date));
  return Math.min(
    ...all.flatMap(({ said: { text }, date: { start, end } }) =>
      words.map((word) => {
        const before = text.lastIndexOf(word, start);
        const behind = text.indexOf(word, end);
        return Math.min(
          before < 0 ? Infinity : start - before - word.length,
          behind < 0 ? Infinity : behind - end,
        );
      }),
    ),
    Infinity,
  );
}

/** Whether the first of two is the one that was changed, or fewer others say it, or it stands further from its words there. */
function isWrong(a: Stood, b: Stood, all: readonly Said[]): boolean {
  const changed = isChanged(a.said, b.said);
  if (changed !== undefined) return changed;
  const others = all.filter((other) => other !== a.said && other !== b.said);
  const support = ({ date }: Stood): number =>
    others.filter((other) => datesOf(other).some((one) => isSameDate(one.date, date))).length;
  const [mine, theirs] = [support(a), support(b)];
  if (mine !== theirs) return mine < theirs;
  const words = [...wordsBeside(a), ...wordsBeside(b)];
  return distance(a.date, words, others) > distance(b.date, words, others);
}

const spanOf = ({ said, date }: Stood): Echo => {
  const { line, column } = said.at(date.start);
  return { file: said.file, line, from: column, to: column + date.words.length };
};

/** What is told of a date, and where it would be told again: wherever the entry or a chapter says the one or the other. */
function tell(id: string, wrong: Stood, right: Stood, all: readonly Said[]): Problem {
  const { said, date } = wrong;
  const what =
    said.field === 'use'
      ? `stands in the words of claim "${id}"`
      : `in what is ${said.field === 'says' ? 'said' : said.field} of "${id}" differs`;
  return {
    ...{ file: said.file, ...said.at(date.start) },
    rule: said.field === 'use' ? 'number-in-claim' : 'number-twins',
    message: `“${date.words}” ${what}, and the ${englishName(right.said.lang)} has “${right.date.words}” in its place, at ${placeNamed(right.said, right.date.start)}: mend the one or the other.`,
    echoes: all
      .flatMap(datesOf)
      .filter((one) => [wrong, right].some((own) => isSameDate(one.date, own.date)))
      .map(spanOf),
  };
}

/** The texts of a claim that say the same in two languages: its fields, and its words where the same chapters have them as often. */
function textPairs({ all }: SaidOf, lang: Lang): (readonly [Said, Said])[] {
  const of = (own: Lang, field: Said['field']): Said[] =>
    all.filter((said) => said.lang === own && said.field === field);
  const bare = ({ file }: Said): string => file.replace(/^content\/[^/]+\//, '');
  return (['says', 'found', 'brief', 'value', 'use'] as const).flatMap((field) => {
    const [mine, theirs] = [of(DEFAULT_LANG, field), of(lang, field)];
    const isAlike =
      mine.length === theirs.length &&
      (field !== 'use' || mine.every((said, i) => theirs[i] && bare(said) === bare(theirs[i])));
    return isAlike ? mine.flatMap((said, i) => (theirs[i] ? [[said, theirs[i]] as const] : [])) : [];
  });
}

/**
 * Dates of which two languages say one part otherwise: a day, a month or a year.
 * @param claims all that is said of each claim
 * @returns one problem a date, at the one of the two that fewer others bear out
 */
export const dateTwinProblems = (claims: readonly SaidOf[]): Problem[] =>
  claims.flatMap((claim) =>
    otherLangs(DEFAULT_LANG).flatMap((lang) =>
      textPairs(claim, lang).flatMap(([one, two]) => {
        const [mine, theirs] = unpaired(one, two);
        const [a, b] = [mine[0], theirs[0]];
        // Of several nobody knows which was meant by which.
        if (!a || !b || mine.length > 1 || theirs.length > 1 || !isOnePartApart(a.date, b.date)) return [];
        // A month alone may be one of the story’s.
        if (a.date.day === undefined && a.date.year === undefined) return [];
        const [wrong, right] = isWrong(a, b, claim.all) ? [a, b] : [b, a];
        // What the entry does not have at all is told of by that.
        const isOdd = wrong.said.field === 'use' && oddDateOf(wrong.said, claim) !== undefined;
        return isOdd ? [] : [tell(claim.id, wrong, right, claim.all)];
      }),
    ),
  );
