// Over 150 lines: what a table is read with, in one order, from its name to what its cells refer to.
import { mistypedColumns, withTypes } from './column-types.ts';
import { readCsv } from './csv.ts';
import type { DataSet } from './data-set.ts';
import { matching, type Texts } from './files.ts';
import { renamedOf, withoutTable } from './lone-tables.ts';
import { twice } from './joined.ts';
import type { Place } from './place.ts';
import { isNear, nearest, type Problem } from './problem.ts';
import { readYaml, type Reading } from './read-yaml.ts';
import { dataMeta, type DataMeta } from './schemas.ts';
import type { Locate } from './entries.ts';
import { rowTwinProblems } from './row-twins.ts';
import { isSplitNumber } from './unknown-names.ts';
import type { YamlPath } from './yaml-places.ts';

/** What the cells of a column may refer to, by id. */
export interface Referred {
  readonly sources: ReadonlyMap<string, unknown>;
  readonly claims: ReadonlyMap<string, unknown>;
}

/** What data sets are read with. */
interface Around extends Referred {
  readonly locate: Locate;
  /** Complains of sources that are none. */
  readonly known: (file: string, who: string, ids: readonly string[], path: YamlPath) => void;
}

/** A data set, and where each of its cells stands. */
export interface Placed {
  readonly set: DataSet;
  readonly places: readonly Readonly<Record<string, Place>>[];
}

/** Where ids of each sort stand, in words and as the beginning of a path. */
export const WHERE = {
  sources: { words: 'content/sources.yaml', in: 'content/sources.' },
  claims: { words: 'the ledger', in: 'content/claims/' },
} as const;

/** Ids in the columns that hold them which nothing has, each at its cell. */
function unknownIds(file: string, { set, places }: Placed, all: Referred): Problem[] {
  return Object.entries(set.columns).flatMap(([name, { references, separator }]) => {
    if (!references) return [];
    return set.rows.flatMap((row, i) => {
      const cell = String(row[name] ?? '');
      const ids = separator === undefined ? [cell] : cell.split(separator);
      return ids
        .filter((id) => id && !all[references].has(id))
        .map((id): Problem => {
          const known = WHERE[references];
          return {
            ...{ file, ...places[i]?.[name], rule: 'cell-reference' },
            message: `"${id}" in column "${name}" is no id of ${known.words}.${nearest(id, all[references].keys())}`,
            misses: { in: known.in, name: id },
          };
        });
    });
  });
}

/** What is wrong with a description, with the path to it; and the cell that may be misspelt instead, if there is one. */
interface Misnamed {
  readonly path: string[];
  readonly message: string;
  readonly row?: number;
  readonly column?: string;
}

/** A key, which no reader is to read: names of makers and models have capitals. */
const KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Keys of a column whose others have words, and which has none: readers would be given it as it is. */
function wordless(name: string, words: object, cells: readonly string[]): Misnamed[] {
  const keys = Object.keys(words);
  // Of one that is a slip of another key that is told.
  const lacking = [...new Set(cells)].filter(
    (cell) => KEY.test(cell) && !keys.some((key) => key === cell || isNear(cell, key)),
  );
  return keys.length
    ? lacking.map((cell) => ({
        path: ['columns', name, 'words'],
        message: `has no words for "${cell}", which stands in the column "${name}" and would be read as it is: write them in all languages.`,
      }))
    : [];
}

/** Columns that are to name a row and are none, words for what no cell says, and cells without words beside others. */
function misnamed({ names, columns, rows }: DataSet): Misnamed[] {
  const lists = Array.isArray(names) ? { '': names } : (names ?? {});
  const lost = Object.entries(lists).flatMap(([lang, list]) =>
    list
      .filter((name) => !(name in columns))
      .map((name) => ({
        path: ['names', ...(lang ? [lang] : []), String(list.indexOf(name))],
        message: `"${name}" is to name a row, and is no column of the table.${nearest(name, Object.keys(columns))}`,
      })),
  );
  const unsaid = Object.entries(columns).flatMap(([name, { words = {} }]) => {
    // A cell that could not be read may be the one that says it, and is told of.
    if (rows.some((row) => !(name in row))) return [];
    const cells = rows.map((row) => String(row[name] ?? ''));
    const own = cells.filter((cell) => !(cell in words));
    const unsaidWords = Object.keys(words)
      .filter((key) => !cells.includes(key))
      .map((key) => {
        const near = own.findIndex((cell) => isNear(cell, key));
        const found = own[near];
        // Of one row it may be the cell that is misspelt; of several it is the key.
        const isCell = found !== undefined && own.lastIndexOf(found) === near;
        return {
          path: ['columns', name, 'words', key],
          ...(isCell && { row: cells.indexOf(found), column: name }),
          message: isCell
            ? `"${found}" in column "${name}" has no words, and "${key}", which has, stands in no cell: one of them is misspelt.`
            : `no cell of the column "${name}" is "${key}".${nearest(key, cells)}`,
        };
      });
    return unsaidWords.length ? unsaidWords : wordless(name, words, cells);
  });
  return [...lost, ...unsaid];
}

/** The description without what numbers can’t be below or above. */
const withoutBounds = (meta: DataMeta): DataMeta => ({
  ...meta,
  columns: Object.fromEntries(
    Object.entries(meta.columns).map(([name, column]) => [
      name,
      { ...column, least: -Infinity, most: Infinity },
    ]),
  ),
});

/** The data sets of content/data. */
export function readDataSets(files: Texts, reading: Reading, all: Around): Placed[] {
  const { problems } = reading;
  const lone = withoutTable(files, reading.lost);
  // What was drawn from a table that is gone, or is called otherwise, is not told: the file is.
  for (const file of lone) reading.lost[file.replace(/yaml$/, 'csv')] = '';
  const tables = matching(files, /^content\/data\/(.+)\.csv$/);
  const renamed = renamedOf(files, lone);
  for (const file of lone.filter((one) => ![...renamed.values()].includes(one))) {
    const message = `describes a table, and there is no ${file.replace(/yaml$/, 'csv')} beside it: put the table back, or take this away.`;
    problems.push({ file, rule: 'missing-file', message });
  }
  return tables.flatMap(([file, found, text]) => {
    const beside = file.replace(/csv$/, 'yaml');
    const about = files[beside];
    if (about === undefined) {
      const own = renamed.get(file);
      reading.lost[file] = text;
      problems.push({
        file,
        rule: 'missing-file',
        message: `has no ${beside} beside it that names its columns, units, sources and licence.${own ? ` ${own} has no table: call both alike.` : ''}`,
        misses: { in: beside.replace(/l$/, '') },
      });
      return [];
    }
    const described = readYaml({ file: beside, text: about }, dataMeta, reading);
    if (!described) return [];
    const isSplit = problems.some((one) => one.file === beside && isSplitNumber(one));
    const whole = isSplit ? withoutBounds(described) : described;
    const mistyped = mistypedColumns(file, text, whole);
    for (const { column, message } of mistyped)
      problems.push({ ...all.locate(beside, ['columns', column, 'type']), rule: 'column-type', message });
    // The rest is held against what was meant.
    const meta = mistyped.length ? withTypes(whole, mistyped) : whole;
    all.known(beside, 'the data set', meta.sources, ['sources']);
    for (const { path, message } of twice(meta))
      problems.push({ ...all.locate(beside, path), rule: 'column-names', message });
    const { rows, places, problems: own } = readCsv(file, text, meta);
    // What can't be read may be what tells two rows apart.
    const wrong = own.length ? own : rowTwinProblems(file, { ...meta, rows }, places);
    problems.push(...wrong);
    if (wrong.some(({ unreadable }) => unreadable)) {
      reading.lost[file] = text;
      return [];
    }
    const placed = { set: { name: found[1] ?? '', ...meta, rows }, places };
    problems.push(...unknownIds(file, placed, all));
    for (const { path, message, row = -1, column = '' } of misnamed(placed.set)) {
      const cell = places[row]?.[column];
      problems.push({ ...(cell ? { file, ...cell } : all.locate(beside, path)), rule: 'row-names', message });
    }
    return [placed];
  });
}
