/** What a number in a claim is counted in: the ledger has its figures, and may have them in another unit. */
import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG } from '../i18n/lang.ts';
import type { Said, SaidOf } from './ledger-texts.ts';
import { MONTHS } from './numerals.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';

/** A number and what stands around it. */
interface Counted extends Quantity {
  /** Not known of a sum. */
  readonly isPercent: boolean | undefined;
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

/** Of several that share one mark each is a percentage: 50, 35 and 15%. */
const PERCENT = /^(?:(?:, | and | to |–|、|和|到|與)[\d.]+)* ?(?:%|percent\b)/;

const countedIn = ({ text, lang }: Pick<Said, 'text' | 'lang'>, names: readonly string[]): Counted[] =>
  quantities(text, lang, names)
    .filter(({ figures }) => figures !== undefined)
    .map((one) => ({
      ...one,
      isPercent: PERCENT.test(text.slice(one.end)),
      currency: CURRENCIES.find(
        ([, before, behind]) => before.test(text.slice(0, one.start)) || behind.test(text.slice(one.end)),
      )?.[0],
    }));

const plain = ({ figures = '' }: Quantity): string => figures.replaceAll(',', '');

/** Why none of an entry's numbers of the same figures is this one; nothing where one is, or where there is none. */
function differing(own: Counted, all: readonly Counted[]): string | undefined {
  const alike = all.filter((other) => isSame(own, other));
  const [figures] = all.filter((other) => plain(own) === plain(other));
  if (!alike.length) return own.unit > 1 && figures ? `“${figures.words}”` : undefined;
  const same = alike.filter((other) => plain(own) === plain(other));
  const known = same.filter(({ isPercent }) => isPercent !== undefined);
  if (known.length && known.every(({ isPercent }) => isPercent !== own.isPercent))
    return `“${known[0]?.words}${own.isPercent ? '” without a %' : '%”'}`;
  const currencies = new Set(alike.flatMap(({ currency }) => currency ?? []));
  if (own.currency !== undefined && currencies.size && !currencies.has(own.currency))
    return `it in ${[...currencies].join(' and ')}, not in ${own.currency}`;
  return undefined;
}

const MONTH = `(${MONTHS.join('|')})`;
/** A month alone may be one of the story's: “June’s pair”. With a day or a year it is a date. */
const DATED = new RegExp(`\\d ${MONTH}\\b|\\b${MONTH} \\d{4}`, 'g');
/** The months of a text, from 1; those of its dates in English, and those in figures before 月. */
const monthsIn = (text: string): number[] => [
  ...[...text.matchAll(DATED)].map(([, behind, before]) => MONTHS.indexOf(behind ?? before ?? '') + 1),
  ...[...text.matchAll(/(\d+)月/g)].map(([, n]) => Number(n)),
];

/**
 * Numbers in the words of claims whose figures the ledger has in another magnitude, currency or not as a percentage,
 * and months that it does not have. Where the ledger says nothing of that kind, nothing is said.
 */
export const claimUnitProblems = (claims: readonly SaidOf[], names: readonly string[]): Problem[] =>
  claims.flatMap(({ id, all, sum }) => {
    const ledger = all.filter(({ field }) => field !== 'use');
    const uses = all.filter(({ field }) => field === 'use');
    // A sum says nothing of what its numbers are counted in.
    const reckoned = quantities(sum, DEFAULT_LANG, names).map((one) => ({
      ...one,
      isPercent: undefined,
      currency: undefined,
    }));
    const numbers = [...ledger.flatMap((said) => countedIn(said, names)), ...reckoned];
    const months = new Set(ledger.flatMap(({ text }) => monthsIn(text)));
    return uses.flatMap((use): Problem[] => {
      const tell = (found: string, has: string): Problem => ({
        ...{ file: use.file, ...use.at(0), rule: 'number-in-claim' },
        message: `“${found}” stands in the words of claim "${id}", and its ledger entry has ${has}: mend the one or the other.`,
      });
      const odd = months.size ? monthsIn(use.text).find((month) => !months.has(month)) : undefined;
      return [
        ...countedIn(use, names).flatMap((own) => {
          const has = differing(own, numbers);
          return has === undefined ? [] : [tell(own.words + (own.isPercent ? '%' : ''), has)];
        }),
        ...(odd === undefined
          ? []
          : [tell(MONTHS[odd - 1] ?? '', [...months].map((month) => MONTHS[month - 1]).join(', '))]),
      ];
    });
  });
