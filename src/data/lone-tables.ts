import type { Texts } from './files.ts';
import { isNear } from './problem.ts';

const csvOf = (file: string): string => file.replace(/yaml$/, 'csv');

/**
 * Descriptions of tables that are not there, in no file of their name.
 * @param lost files that can't be read, of which that is told
 */
export const withoutTable = (files: Texts, lost: Readonly<Record<string, string>>): string[] => {
  const all = [...Object.keys(files), ...Object.keys(lost)];
  const isThere = (file: string): boolean =>
    all.some((one) => one !== file && one.startsWith(file.replace(/yaml$/, '')));
  return Object.keys(files).filter((file) => /^content\/data\/[^/]+\.yaml$/.test(file) && !isThere(file));
};

/** Tables that nothing describes, each with the description that is called nearly so and has no table. */
export const renamedOf = (files: Texts, lone: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(files).flatMap((file) => {
      if (!/^content\/data\/.+\.csv$/.test(file) || files[file.replace(/csv$/, 'yaml')] !== undefined)
        return [];
      const own = lone.find((one) => isNear(csvOf(one), file));
      return own === undefined ? [] : [[file, own] as const];
    }),
  );
