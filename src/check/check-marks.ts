import type { Problem } from '../data/problem.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { stepsIn } from './lonely-steps.ts';
import { twinsOf } from './twins.ts';

/** Passages of a translation whose marks lead to other steps than in the original, or to the same in another order. */
export const passageMarkProblems = (chapters: Chapters): Problem[] =>
  twinsOf(chapters).flatMap(({ own, other }) => {
    // Of a mark that is wrong in itself that is told, and one that leads elsewhere may do so in one language alone.
    const isSound = (o: Outline): boolean => {
      const steps = new Set(stepsIn(o).map(({ id }) => id));
      return (
        !o.problems.length && o.passages.every(({ marks }) => marks.every(({ step }) => steps.has(step)))
      );
    };
    if (![own, other].every(isSound)) return [];
    return own.passages.flatMap((passage, i): Problem[] => {
      const twin = other.passages[i];
      if (!twin?.marks.length || !passage.marks.length) return [];
      const [mine, theirs] = [passage, twin].map(({ marks }) => marks.map(({ step }) => step)) as [
        string[],
        string[],
      ];
      const at = mine.findIndex((step, n) => step !== theirs[n]);
      const first = at < 0 && mine.length === theirs.length ? undefined : (passage.marks[at] ?? passage);
      if (!first) return [];
      const { line, column } = first;
      const message = `the marks of the passage lead to ${mine.join(', ')}, and in ${other.file}:${twin.line} to ${theirs.join(', ')}: all languages mark the same, in the same order.`;
      return [{ file: own.file, line, column, rule: 'passage-marks', message }];
    });
  });
