/** Rows that name their source, held against the sources of their table and against the grade of that source. */
import type { Content, DataSet } from '../data/content.ts';
import { WHERE } from '../data/data-files.ts';
import { isLost, type Problem } from '../data/problem.ts';

/** A row that names a source. */
interface Sourced {
  readonly row: number;
  readonly column: string;
  readonly id: string;
}

/** Whether a source has an entry, though nobody may be able to read it. */
const isListed = (id: string, { sources, lost }: Content): boolean =>
  sources.has(id) || isLost({ in: WHERE.sources.in, name: id }, lost);

/** The sources that the rows of a table name, those left out that no list has, which is told. */
const sourcedRows = ({ columns, rows }: DataSet, content: Content): Sourced[] =>
  Object.entries(columns).flatMap(([column, { references, separator }]) =>
    references === 'sources'
      ? rows.flatMap((cells, row) => {
          const cell = String(cells[column] ?? '');
          const ids = separator === undefined ? [cell] : cell.split(separator);
          return ids.filter((id) => isListed(id, content)).map((id) => ({ row, column, id }));
        })
      : [],
  );

/** Sources of rows that are none of their table’s. */
function strangers(set: DataSet, sourced: readonly Sourced[], content: Content): Problem[] {
  // The one that is misspelt among the table’s may be the one that rows name.
  if (set.sources.some((id) => !isListed(id, content))) return [];
  const beside = `content/data/${set.name}.yaml`;
  const groups = Map.groupBy(
    sourced.filter(({ id }) => !set.sources.includes(id)),
    ({ id }) => id,
  );
  return [...groups].flatMap(([id, [first, ...others]]): Problem[] => {
    if (!first) return [];
    if (!others.length)
      return [
        {
          ...{ file: `content/data/${set.name}.csv`, ...content.cellAt(set.name, first.row, first.column) },
          rule: 'cell-reference',
          message: `"${id}" is none of the sources of ${beside}: mend the cell, or name it there as well.`,
        },
      ];
    const message = `the sources lack "${id}", which ${others.length + 1} rows name: put it among them.`;
    return [
      { ...{ file: beside, ...content.valueAt(beside, ['sources']) }, rule: 'cell-reference', message },
    ];
  });
}

/** The column that says of each row how good its source is. */
const gradeColumn = ({ columns }: DataSet): string | undefined =>
  Object.keys(columns).find((name) => name === 'grade' && columns[name]?.values?.join('') === 'ABC');

/** Rows whose grade none of their sources has; of all rows of a source at once the source is told. */
function wrongGrades(set: DataSet, sourced: readonly Sourced[], content: Content): Problem[] {
  const column = gradeColumn(set);
  if (column === undefined) return [];
  const isWrong = ({ row }: Sourced): boolean =>
    !sourced.some((one) => one.row === row && content.sources.get(one.id)?.grade === set.rows[row]?.[column]);
  // A row of a source that can't be read may have the grade of that one.
  const read = sourced.filter(({ row }) =>
    sourced.every((one) => one.row !== row || content.sources.has(one.id)),
  );
  const wrong = read.filter((one) => set.sources.includes(one.id) && isWrong(one));
  return [...Map.groupBy(wrong, ({ id }) => id)].flatMap(([id, all]): Problem[] => {
    const grade = content.sources.get(id)?.grade ?? '';
    const said = new Set(all.map(({ row }) => set.rows[row]?.[column]));
    const isOfSource =
      all.length > 1 && said.size === 1 && sourced.every((one) => one.id !== id || all.includes(one));
    if (isOfSource)
      return [
        {
          ...{ file: 'content/sources.yaml', ...content.sourceAt(id, ['grade']) },
          rule: 'cell-reference',
          message: `"${id}" has the grade ${grade}, and all its ${all.length} rows in content/data/${set.name}.csv have ${String([...said][0])}: mend the one or the others.`,
        },
      ];
    return all.map(({ row }) => ({
      ...{ file: `content/data/${set.name}.csv`, ...content.cellAt(set.name, row, column) },
      ...{ rule: 'cell-reference' as const },
      message: `the grade is ${String(set.rows[row]?.[column])}, and that of its source, "${id}", is ${grade}: write ${grade}, or mend the source.`,
    }));
  });
}

/**
 * Rows whose source is none of their table’s, or whose grade is not that of their source.
 * @param content in which cells that nobody can read are missing
 * @returns each at its cell; what several rows have at once at the list that they do not agree with
 */
export const rowSourceProblems = (content: Content): Problem[] =>
  [...content.data.values()]
    .filter(({ name }) => content.texts[`content/data/${name}.csv`] !== undefined)
    .flatMap((set) => {
      const sourced = sourcedRows(set, content);
      return [...strangers(set, sourced, content), ...wrongGrades(set, sourced, content)];
    });
