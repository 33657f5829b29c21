import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import type { Charts } from '../kit/chart/module.ts';
import type { Sources } from './chart-source.ts';
import { cellProblems } from './check-cells.ts';
import { readSpelling } from './check-spelling.ts';

/** The content with its wrong cells among its problems: what is drawn, printed or described of them isn't told again. */
function withWrongCells(content: Content, wrong: readonly Problem[]): Content {
  const sets = new Set(wrong.map(({ file }) => file.replace(/csv$/, '')));
  const isOfCell = ({ rule, file }: Problem): boolean =>
    rule === 'row-names' && sets.has(file.replace(/(?:csv|yaml)$/, ''));
  return { ...content, problems: [...content.problems.filter((one) => !isOfCell(one)), ...wrong] };
}

/**
 * The content with what is wrong in its cells.
 * @param sources of the charts, to name the line that knows the texts of a column
 * @returns the content, misspelt words read as they were meant, its other wrong cells among its problems; and those words
 */
export function readCells(
  given: Content,
  charts: Charts,
  sources: Sources,
): { readonly content: Content; readonly problems: readonly Problem[] } {
  const cells = cellProblems(given, charts, sources);
  // A row may be lost for want of a word that is misspelt, and is there once that is read as it was meant.
  const reported = [...given.problems, ...cells.filter(({ rule }) => rule !== 'lost-row')];
  const { content, problems } = readSpelling(given, reported);
  const wrong = content === given ? cells : cellProblems(content, charts, sources);
  return { content: withWrongCells(content, wrong), problems };
}
