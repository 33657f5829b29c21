import { readCsv } from './csv.ts';
import type { DataSet } from './data-set.ts';
import { matching, type Texts } from './files.ts';
import { twice } from './joined.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { dataMeta } from './schemas.ts';

/** The data sets of content/data; `known` complains of sources that are none. */
export function readDataSets(
  files: Texts,
  problems: Problem[],
  known: (file: string, who: string, ids: readonly string[]) => void,
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
    return [{ name: found[1] ?? '', ...meta, rows: csv.rows }];
  });
}
