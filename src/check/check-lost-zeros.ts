import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { placeIn } from '../data/place.ts';
import { remembered } from '../data/remember.ts';

const OF = /^content\/(?:[\w-]+\/)?claims\//;
/** A number with a zero behind its point, as the value of an entry or as what a correction says of one. */
const ZERO = /(?<=(?:^\s+|[{,]\s*)(?:value|old|new):\s+)-?\d[\d,]*\.\d*0(?=\s*(?:[,}#]|$))/gm;

const zerosIn = remembered(
  (text) => [...text.matchAll(ZERO)].map(({ 0: number, index }) => ({ number, index })),
  100,
);

/**
 * Numbers of the ledger that YAML reads without their last zero, `62.0` as 62: what is printed says less than what was
 * measured, and differs from what was published.
 */
export const lostZeroProblems = ({ texts }: Content): Problem[] =>
  Object.entries(texts).flatMap(([file, text]) =>
    OF.test(file)
      ? zerosIn(text).map(({ number, index }): Problem => {
          const message = `${number} is read as ${Number(number.replaceAll(',', ''))}, without its last zero: set it in quotation marks, "${number}".`;
          return { file, ...placeIn({ text, line: 1, column: 1 }, index), rule: 'field-value', message };
        })
      : [],
  );
