import { readCsv } from './csv.ts';
import type { DataSet } from './data-set.ts';
import { matching, type Texts } from './files.ts';
import { twice } from './joined.ts';
import { nearest, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { dataMeta } from './schemas.ts';

/** What the cells of a column may refer to, by id. */
export interface Referred {
  readonly sources: ReadonlyMap<string, unknown>;
  readonly claims: ReadonlyMap<string, unknown>;
}

/** Ids in the columns that hold them which nothing has, each at its line. */
function unknownIds(file: string, { columns, rows }: DataSet, all: Referred): Problem[] {
  return Object.entries(columns).flatMap(([name, { references, separator }]) => {
    if (!references) return [];
    const where = references === 'sources' ? 'content/sources.yaml' : 'the ledger';
    return rows.flatMap((row, i) => {
      const cell = String(row[name] ?? '');
      const ids = separator === undefined ? [cell] : cell.split(separator);
      return ids
        .filter((id) => id && !all[references].has(id))
        .map((id) => ({
          ...{ file, line: i + 2 },
          message: `"${id}" in column "${name}" is no id of ${where}.${nearest(id, all[references].keys())}`,
        }));
    });
  });
}

/** The data sets of content/data; `known` complains of sources that are none. */
export function readDataSets(
  files: Texts,
  problems: Problem[],
  known: (file: string, who: string, ids: readonly string[]) => void,
  all: Referred,
): DataSet[] {
  return matching(files, /^content\/data\/(.+)\.csv$/).flatMap(([file, found, text]) => {
    const beside = file.replace(/csv$/, 'yaml');
    const about = files[beside];
    if (about === undefined) {
      problems.push({
        file,
        message: `has no ${beside} beside it that names its columns, units, sources and licence.`,
      });
      return [];
    }
    const meta = readYaml({ file: beside, text: about }, dataMeta, problems);
    if (!meta) return [];
    known(beside, 'the data set', meta.sources);
    problems.push(...twice(meta).map((message) => ({ file: beside, message })));
    const csv = readCsv(file, text, meta);
    problems.push(...csv.problems);
    const set = { name: found[1] ?? '', ...meta, rows: csv.rows };
    problems.push(...unknownIds(file, set, all));
    return [set];
  });
}
