import type { Problem } from '../data/problem.ts';
import { MONTHS } from './numerals.ts';
import { placeNamed, type Said, type SaidOf } from './ledger-texts.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';

const MONTH = MONTHS.join('|');
const BEHIND = new RegExp(`^( to \\d+)? (${MONTH})|^ ?[月日]`);
const BEFORE = new RegExp(`(${MONTH}) $`);
/** "8 of the top 10", "55 instead of 48": Chinese names the second first. */
const TURNED = /^( [a-z]+)? (of|instead of|out of) ((the|a|top|its|their|\S+’s) )*(US\$)?$|^ from (US\$)?$/;

/** A number whose place among the others means something. */
interface Placed extends Quantity {
  /** Numbers of one kind can be taken for each other: with decimals or none, of a hundred, counted in millions. */
  readonly kind: string;
}

const isDate = (text: string, { figures = '', start, end }: Quantity): boolean =>
  /^(19|20)\d\d$/.test(figures) || BEHIND.test(text.slice(end)) || BEFORE.test(text.slice(0, start));

const kindOf = (text: string, { figures = '', end, unit }: Quantity): string =>
  [
    figures.includes('.') ? 'decimal' : 'whole',
    /^ ?%/.test(text.slice(end)) ? '%' : '',
    unit > 1 ? 'big' : '',
  ].join();

/** The numbers of a text in the order in which Chinese would name them; those that stand twice are left out. */
function orderOf({ text, lang }: Said, names: readonly string[]): Placed[] {
  const all = quantities(text, lang, names)
    .filter((one) => one.figures !== undefined && !one.loose && !isDate(text, one))
    .map((one): Placed => ({ ...one, kind: kindOf(text, one) }));
  for (let i = 0; i + 1 < all.length; i++) {
    const [a, b] = [all[i], all[i + 1]];
    if (!a || !b || !TURNED.test(text.slice(a.end, b.start))) continue;
    [all[i], all[i + 1]] = [b, a];
    i++;
  }
  return all.filter((one) => all.filter((other) => isSame(one, other)).length === 1);
}

interface Ordered {
  readonly said: Said;
  readonly numbers: readonly Placed[];
}

/** Those of other texts that have two numbers the other way round, unless one has them the same way. */
function contradicting(a: Placed, b: Placed, others: readonly Ordered[]): readonly Ordered[] {
  const both = others.flatMap((one): { one: Ordered; turned: boolean }[] => {
    const [first, second] = [a, b].map((n) => one.numbers.findIndex((other) => isSame(n, other)));
    return first === undefined || second === undefined || first < 0 || second < 0
      ? []
      : [{ one, turned: first > second }];
  });
  return both.every(({ turned }) => turned) ? both.map(({ one }) => one) : [];
}

/** The first two numbers of a text that all other texts have the other way round. */
function turnedIn(own: Ordered, all: readonly Ordered[]): Problem[] {
  const others = all.filter((one) => one !== own);
  for (const [i, a] of own.numbers.entries())
    for (const b of own.numbers.slice(i + 1)) {
      if (a.kind !== b.kind) continue;
      const against = contradicting(a, b, others);
      const [first] = against;
      // Of two texts that contradict each other only the second is told of.
      if (!first || (against.length === 1 && all.indexOf(first) > all.indexOf(own))) continue;
      const there = first.numbers.find((one) => isSame(one, b));
      const message = `has “${a.words}” before “${b.words}”, and ${placeNamed(first.said, there?.start)} has them the other way round: were they swapped? If not, tell them in the same order.`;
      return [{ file: own.said.file, ...own.said.at(a.start), rule: 'number-order', message }];
    }
  return [];
}

/**
 * Numbers of a claim that one text names in another order than all others do: two that were swapped are both in
 * the ledger, so nothing else would find them. The order is the same in all languages for that reason alone.
 * @param isWhole whether every chapter was read: the words of one that wasn't may have borne out those of its twin
 */
export const numberOrderProblems = (
  claims: readonly SaidOf[],
  names: readonly string[],
  isWhole: boolean,
): Problem[] =>
  claims.flatMap(({ all }) => {
    const ordered = all
      .filter(({ field }) => field !== 'says' && field !== 'value')
      .map((said): Ordered => ({ said, numbers: orderOf(said, names) }))
      .filter(({ numbers }) => numbers.length > 1);
    return ordered.flatMap((own) => (isWhole || own.said.field !== 'use' ? turnedIn(own, ordered) : []));
  });
