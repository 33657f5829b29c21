import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { isChanged, placeNamed, type Said, type SaidOf } from './ledger-texts.ts';
import { unmatched } from './counterparts.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';

/** A number where it stands. */
interface Stood {
  readonly said: Said;
  readonly number: Quantity;
}

/** How many of some texts have a number. */
const support = ({ number, said }: Stood, all: readonly Said[], names: readonly string[]): number =>
  all.filter(
    (other) => other !== said && quantities(other.text, other.lang, names).some((one) => isSame(one, number)),
  ).length;

/** What is said of a number that another language does not have, and of the one that it has instead. */
function tell(id: string, { number, said }: Stood, instead: Stood | undefined, other: Said): Problem {
  const has = instead
    ? `which has “${instead.number.words}” at ${placeNamed(instead.said, instead.number.start)}`
    : `at ${placeNamed(other)}`;
  const message = `“${number.words}” in what is ${said.field === 'says' ? 'said' : said.field} of "${id}" is not in the ${englishName(other.lang)}, ${has}: one number, one truth.`;
  return { file: said.file, ...said.at(number.start), rule: 'number-twins', message };
}

/** Numbers of two texts, one a language, that only one of them has: of a pair the one that was changed, or that fewer others bear out. */
function pairProblems(
  id: string,
  one: Said,
  two: Said,
  { all, sum }: SaidOf,
  names: readonly string[],
): Problem[] {
  const stood = (own: Said, other: Said): Stood[] =>
    unmatched(own, [other], names).map((number) => ({ said: own, number }));
  const [mine, theirs] = [stood(one, two), stood(two, one)];
  const others = sum ? [...all, { ...one, text: sum }] : all;
  return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i) => {
    const [a, b] = [mine[i], theirs[i]];
    if (!a || !b) return a ? tell(id, a, undefined, two) : tell(id, b as Stood, undefined, one);
    const isFirst = isChanged(one, two) ?? support(a, others, names) < support(b, others, names);
    return isFirst ? tell(id, a, b, two) : tell(id, b, a, one);
  });
}

/**
 * Numbers that only one language has: in what the ledger says of a claim, field by field. All languages are of
 * one essay, and a number that was corrected in one alone is a second truth. Number words count.
 */
const numberTwinProblems = (claims: readonly SaidOf[], names: readonly string[]): Problem[] =>
  claims.flatMap((claim) =>
    (['says', 'found', 'brief', 'value'] as const).flatMap((field) => {
      const of = (lang: Lang) => claim.all.find((said) => said.lang === lang && said.field === field);
      const one = of(DEFAULT_LANG);
      return otherLangs(DEFAULT_LANG).flatMap((lang) => {
        const two = of(lang);
        return one && two ? pairProblems(claim.id, one, two, claim, names) : [];
      });
    }),
  );

/** Numbers of a claim's value that what was found does not have in either language. */
function valueProblems({ id, all, sum }: SaidOf, names: readonly string[]): Problem[] {
  const texts = all.filter(({ field }) => field !== 'value' && field !== 'use');
  const found = texts.filter(({ field }) => field === 'found');
  const reported = new Set<string>();
  return all
    .filter(({ field }) => field === 'value')
    .flatMap((value) =>
      unmatched(value, [...texts, { text: sum, lang: value.lang }], names).flatMap((number): Problem[] => {
        const { line, column } = value.at(0);
        // A value that all languages print is told once.
        if (reported.has(`${line} ${column}`)) return [];
        reported.add(`${line} ${column}`);
        const here = found.find(({ lang }) => lang === value.lang);
        const near = here && nearestOf(number, quantities(here.text, here.lang, names));
        const where = here
          ? `: ${near ? `“${near.words}” stands there, at ` : 'see '}${placeNamed(here, near?.start)}`
          : '';
        const message = `the value of "${id}" has “${number.words}”, which what was found does not${where}.`;
        return [{ file: value.file, line, column, rule: 'value-in-finding', message }];
      }),
    );
}

/** The number of a text that comes nearest to another. */
function nearestOf({ values: [n = 0] }: Quantity, all: readonly Quantity[]): Quantity | undefined {
  const off = ({ values }: Quantity): number => Math.min(...values.map((value) => Math.abs(value - n)));
  return all.filter(({ loose }) => !loose).sort((a, b) => off(a) - off(b))[0];
}

/** Number words in a claim's words in a chapter that its entry has neither in words nor in figures. */
function wordProblems({ id, all, sum }: SaidOf, names: readonly string[]): Problem[] {
  const texts = [...all.filter(({ field }) => field !== 'use'), { text: sum, lang: DEFAULT_LANG }];
  return all
    .filter(({ field }) => field === 'use')
    .flatMap((use) =>
      unmatched(use, texts, names)
        .filter(({ figures }) => figures === undefined)
        .map(({ words, start }) => ({
          ...{ file: use.file, ...use.at(start), rule: 'number-word-in-claim' as const },
          message: `“${words}” stands in the words of claim "${id}", but its ledger entry has it neither in words nor in figures: mend the one or the other.`,
        })),
    );
}

/**
 * Numbers that only one language has, and values and number words that the ledger does not bear out. A value that
 * was changed in one language is both, and told of once.
 */
export function claimNumberProblems(claims: readonly SaidOf[], names: readonly string[]): Problem[] {
  const twins = numberTwinProblems(claims, names);
  const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
  const reported = new Set(twins.map(placeOf));
  const others = claims.flatMap((claim) => [...valueProblems(claim, names), ...wordProblems(claim, names)]);
  return [...twins, ...others.filter((one) => !reported.has(placeOf(one)))];
}
