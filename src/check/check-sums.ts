import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { sumSigns } from './sum-signs.ts';
import { wrongSums } from './sums.ts';

/** Sums of the ledger that do not come to what they say, each at its result, or are written with other signs. */
export const sumProblems = (content: Content): Problem[] =>
  content.yamlScalars().flatMap((scalar) => {
    const { file, path, text } = scalar;
    if (!file.startsWith('content/claims/') || path.at(-1) !== 'sum') return [];
    // A text in quotation marks begins behind the first of them.
    const [, mark = '', sums = text] = /^(["'])([^]*)\1$/.exec(text) ?? [];
    const at = (index: number) => ({ file, ...placeIn(scalar, mark.length + index), rule: 'sum' as const });
    return [
      ...sumSigns(sums).map(({ index, message }): Problem => ({ ...at(index), message })),
      ...wrongSums(sums).map(({ sum, index, comes }): Problem => ({
        ...at(index + sum.indexOf('=') + 2),
        message: `“${sum}” comes to ${comes}: mend the result, or what it is reckoned from.`,
      })),
    ];
  });
