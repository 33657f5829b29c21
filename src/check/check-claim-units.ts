/** What a number in a claim is counted in: the ledger has its figures, and may have them in another unit. */
import type { Problem } from '../data/problem.ts';
import { rememberedIn } from '../data/remember.ts';
import { byLang, DEFAULT_LANG, LANGUAGES } from '../i18n/lang.ts';
import type { Said, SaidOf } from './ledger-texts.ts';
import { datesIn, daysIn, oddDate, oddDay, type OddDate } from './months.ts';
import { numbersIn } from './numbers.ts';
import { isPercentage, lastOfLists } from './percentages.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';

/** A number and what stands around it. */
interface Counted extends Quantity {
  /** Not known of a sum, where nothing says so. */
  readonly isPercent: boolean | undefined;
  /** Whether it is one of a sum, which leaves out what it counts. */
  readonly isReckoned?: true;
  /** The currency that stands with it; none where none does. */
  readonly currency: string | undefined;
}

/** Currencies as they stand before a number or behind it, in either language. */
const CURRENCIES: readonly (readonly [name: string, before: RegExp, behind: RegExp])[] = [
  ['dollars', /\$ ?$/, /^ ?(?:US )?(?:dollars?\b|美元)/],
  ['euros', /€ ?$/, /^ ?(?:euros?\b|歐元)/],
  ['pounds', /£ ?$/, /^ ?(?:pounds?\b|英鎊)/],
  ['yuan', /¥ ?$/, /^ ?(?:yuan\b|renminbi\b|人民幣)/],
];

const finders = byLang((lang) =>
  rememberedIn(
    (names: readonly string[], text): readonly Counted[] =>
      quantities(text, lang, names)
        .filter(({ figures }) => figures !== undefined)
        .map((one) => ({
          ...one,
          isPercent: isPercentage(one, text),
          currency: CURRENCIES.find(
            ([, before, behind]) => before.test(text.slice(0, one.start)) || behind.test(text.slice(one.end)),
          )?.[0],
        })),
    10_000,
  ),
);
const countedIn = (
  { text, lang }: Pick<Said, 'text' | 'lang'>,
  names: readonly string[],
): readonly Counted[] => finders[lang](names, text);

/** What stands between the numbers of a list or a range, which share what stands behind the last. */
const LISTED = /^(?:,? (?:and|or|to) |, |–|、|和|或|到|至|與)(?:US)?[$€£¥]?$/;

/** What a number behind it in a list is counted in: in “3.6 and 3.8 billion” the first is counted in billions. */
function unitBehind(own: Quantity, text: string, all: readonly Quantity[]): number {
  const next = all.find(({ start }) => start >= own.end);
  if (own.unit > 1 || !next || !LISTED.test(text.slice(own.end, next.start))) return own.unit;
  return unitBehind(next, text, all);
}

/** What a number in the words of a claim may be worth. @param uses all words of the claim, in the order of their files */
function valuesIn(own: Quantity, use: Said, uses: readonly Said[], names: readonly string[]): number[] {
  const all = quantities(use.text, use.lang, names);
  const [n = 0] = own.values;
  const units = [unitBehind(own, use.text, all)];
  // “50 billion, and as much again, which makes 100”, “from 180 billion” “to 34”: so Chinese never says it.
  if (own.unit === 1 && LANGUAGES[use.lang].grammar !== 'chinese') {
    units.push(...all.filter(({ end }) => end <= own.start).map(({ unit }) => unit));
    const before = uses[uses.indexOf(use) - 1];
    if (/^(?:to|and|or) $/.test(use.text.slice(0, own.start)) && before?.file === use.file)
      units.push(...quantities(before.text, before.lang, names).map(({ unit }) => unit));
  }
  return own.unit > 1 ? [n] : [n, ...units.map((unit) => n * unit)];
}

/** The numbers of an entry. In Chinese each has its magnitude with it, or shares that of the next one. */
function ledgerNumbers(said: Said, names: readonly string[]): readonly Counted[] {
  const all = countedIn(said, names);
  if (LANGUAGES[said.lang].grammar !== 'chinese') return all;
  return all.map((one) => ({ ...one, values: valuesIn(one, said, [said], names) }));
}

const plain = ({ figures = '' }: Quantity): string => figures.replaceAll(',', '');

/** What an entry has in the place of a number; nothing where it has it, or nothing like it. */
function differing(own: Counted, all: readonly Counted[]): string | undefined {
  const figures = all.find((other) => plain(own) === plain(other));
  // The 3.7 of a sum is no word for 3.7 dollars where the entry says that it is billions.
  const isOfText = own.currency !== undefined && figures && !figures.isReckoned;
  const alike = all.filter((other) => isSame(own, other) && !(isOfText && other.isReckoned));
  if (!alike.length) return figures && `“${figures.words}”`;
  const same = alike.filter((other) => plain(own) === plain(other));
  const known = same.filter(({ isPercent }) => isPercent !== undefined);
  if (known.length && known.every(({ isPercent }) => isPercent !== own.isPercent))
    return `“${known[0]?.words}${own.isPercent ? '” without a %' : '%”'}`;
  const currencies = new Set(alike.flatMap(({ currency }) => currency ?? []));
  if (own.currency !== undefined && currencies.size && !currencies.has(own.currency))
    return `it in ${[...currencies].join(' and ')}, not in ${own.currency}`;
  return undefined;
}

/**
 * The first date in the words of a claim that its ledger entry does not have, though it has others.
 * @param all what is said of the claim, in all languages
 */
export function oddDateOf(use: Said, { all }: Pick<SaidOf, 'all'>): OddDate | undefined {
  const ledger = all.filter(({ field }) => field !== 'use');
  const own = ledger.filter(({ lang }) => lang === use.lang);
  // A month or a year in figures that the entry nowhere has is told of as any other number.
  const figures = new Set(own.flatMap(({ text }) => numbersIn(text, [], use.lang)));
  const dates = ledger.flatMap(({ text }) => datesIn(text));
  const days = own.flatMap(({ text }) => daysIn(text));
  return oddDate(use, dates, figures) ?? oddDay(use.text, days, figures);
}

/**
 * Numbers in the words of claims whose figures the ledger has in another magnitude, currency or not as a percentage,
 * and months that it does not have, or has of another year. Where the ledger says nothing of that kind, nothing is said.
 */
export const claimUnitProblems = (claims: readonly SaidOf[], names: readonly string[]): Problem[] =>
  claims.flatMap(({ id, all, sum }) => {
    const ledger = all.filter(({ field }) => field !== 'use');
    const uses = all.filter(({ field }) => field === 'use');
    // Of a sum, only a percentage says what it is: "50 − 40 = 10" may count anything.
    const reckoned = countedIn({ text: sum, lang: DEFAULT_LANG }, names).map((one) => ({
      ...one,
      ...{ isPercent: one.isPercent || undefined, currency: undefined, isReckoned: true as const },
    }));
    const numbers = [...ledger.flatMap((said) => ledgerNumbers(said, names)), ...reckoned];
    return uses.flatMap((use): Problem[] => {
      const tell = (found: string, has: string, index: number): Problem => ({
        ...{ file: use.file, ...use.at(index), rule: 'number-in-claim' },
        message: `“${found}” stands in the words of claim "${id}", and its ledger entry has ${has}: mend the one or the other.`,
      });
      const odd = oddDateOf(use, { all });
      return [
        ...lastOfLists(
          countedIn(use, names).flatMap((own) => {
            const has = differing({ ...own, values: valuesIn(own, use, uses, names) }, numbers);
            return has === undefined ? [] : [{ ...own, has }];
          }),
          use.text,
        ).map(({ words, isPercent, has, start }) => tell(words + (isPercent ? '%' : ''), has, start)),
        ...(odd ? [tell(odd.found, odd.has, odd.index)] : []),
      ];
    });
  });
