import { tellsOfMoved } from '../data/moved-names.ts';
import type { Problem } from '../data/problem.ts';

/** Whether a problem is of a column that nothing declares, since its line stands outside of `columns`, of which is told. */
export function isOfMovedColumn({ rule, message }: Problem, all: readonly Problem[]): boolean {
  const [, column, file] =
    (rule === 'csv-columns' && /^has a column "(.+)" that (\S+) does not declare/.exec(message)) || [];
  return column !== undefined && all.some((other) => other.file === file && tellsOfMoved(other, column));
}
