import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { wrongSums } from './sums.ts';

/** Sums of the ledger that do not come to what they say, each at its result. */
export const sumProblems = (content: Content): Problem[] =>
  content.yamlScalars().flatMap((scalar) => {
    const { file, path, text } = scalar;
    if (!file.startsWith('content/claims/') || path.at(-1) !== 'sum') return [];
    // A text in quotation marks begins behind the first of them.
    const [, mark = '', sums = text] = /^(["'])([^]*)\1$/.exec(text) ?? [];
    return wrongSums(sums).map(({ sum, index, comes }) => ({
      ...{ file, ...placeIn(scalar, mark.length + index + sum.indexOf('=') + 2), rule: 'sum' },
      message: `“${sum}” comes to ${comes}: mend the result, or what it is reckoned from.`,
    }));
  });
