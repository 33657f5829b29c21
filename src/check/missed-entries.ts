import type { Problem } from '../data/problem.ts';

/** What says that an entry is not there, wherever it is named. */
const missedNames = ({ misses = [] }: Problem, lead: string): string[] =>
  [misses].flat().flatMap(({ in: of, name }) => (of === lead && name !== undefined ? [name] : []));

/**
 * Problems that miss an entry, by each name that no entry of a list has.
 * @param lead what the paths of the list’s files begin with, as `Problem.misses` has it; @param ids of its entries
 */
export function missedOf(
  problems: readonly Problem[],
  lead: string,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems)
    for (const name of missedNames(problem, lead))
      if (!ids.has(name)) groups.set(name, [...(groups.get(name) ?? []), problem]);
  return groups;
}
