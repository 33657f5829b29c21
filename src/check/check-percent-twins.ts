import type { Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { placeNamed, type Said, type SaidOf } from './ledger-texts.ts';
import { isPercentage, lastOfLists } from './percentages.ts';
import { quantities, type Quantity } from './quantities.ts';

/** Numbers of one text that lack the sign which the same number has in another language. */
function lacking(one: Said, two: Said, id: string, names: readonly string[]): Problem[] {
  const figuresOf = ({ text, lang }: Said): Quantity[] =>
    quantities(text, lang, names).filter(({ figures, unit }) => figures !== undefined && unit === 1);
  const others = figuresOf(two);
  const own = figuresOf(one);
  const found = own.flatMap((number) => {
    const alike = others.filter(({ figures }) => figures === number.figures);
    const twins = own.filter(({ figures }) => figures === number.figures);
    const [first] = alike;
    // Of a number that stands twice nobody knows which is which.
    if (!first || alike.length !== 1 || twins.length !== 1) return [];
    if (isPercentage(number, one.text) || !isPercentage(first, two.text)) return [];
    return [{ ...number, first }];
  });
  return lastOfLists(found, one.text).map((number): Problem => {
    const { first } = number;
    const message = `“${number.words}” in what is ${one.field === 'says' ? 'said' : one.field} of "${id}" is a percentage in the ${englishName(two.lang)}, at ${placeNamed(two, first.start)}: write “${number.words}%” here, or mend that.`;
    return { file: one.file, ...one.at(number.start), rule: 'number-twins', message };
  });
}

/** Numbers of the ledger that are a percentage in one language alone. */
export const percentTwinProblems = (claims: readonly SaidOf[], names: readonly string[]): Problem[] =>
  claims.flatMap(({ id, all }) =>
    (['says', 'found', 'brief'] as const).flatMap((field) =>
      LANGS.flatMap((lang) =>
        LANGS.flatMap((other) => {
          const of = (which: string) => all.find((said) => said.lang === which && said.field === field);
          const [one, two] = [of(lang), of(other)];
          return lang !== other && one && two ? lacking(one, two, id, names) : [];
        }),
      ),
    ),
  );
