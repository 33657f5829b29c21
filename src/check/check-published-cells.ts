import type { Content } from '../data/content.ts';
import { inOrder, sentence, type Problem } from '../data/problem.ts';
import type { DataSet } from '../data/data-set.ts';
import type { PublishedData, PublishedTable } from '../data/published-data.ts';
import type { CellChange } from './cell-slip.ts';
import { cellSlips, renamedCells, type CellSlip } from './published-cells.ts';

/** By the names of data sets. */
type Slips = ReadonlyMap<string, readonly CellSlip[]>;

/** The content with cells as they were published, by the names of data sets. */
function restored(content: Content, changes: ReadonlyMap<string, readonly CellChange[]>): Content {
  const data = new Map(content.data);
  for (const [name, all] of changes) {
    const set = data.get(name);
    if (!set) continue;
    const rows = set.rows.map((row, i) => {
      const before = all.filter((cell) => cell.row === i);
      return { ...row, ...Object.fromEntries(before.map(({ column, before }) => [column, before])) };
    });
    data.set(name, { ...set, rows });
  }
  return { ...content, data };
}

const cellsOf = (slips: Slips): Map<string, CellChange[]> =>
  new Map([...slips].map(([set, all]) => [set, all.flatMap(({ cells }) => cells)]));

const problemsOf = (content: Content, slips: Slips): Problem[] =>
  [...slips].flatMap(([set, all]) =>
    all.map(({ cells: [{ row, column, before }, ...others], says }): Problem => {
      const put = others.length ? 'put them back' : `write ${String(before)}`;
      const remedy = `${put} or, if it is right as it stands, run npm run freeze`;
      return {
        ...{ file: `content/data/${set}.csv`, ...content.cellAt(set, row, column) },
        ...{ rule: 'published-cell', message: `${says}: ${remedy}.` },
      };
    }),
  );

/** What differs from what was published, by the names of data sets. */
function byTable<T>(
  { data }: Content,
  published: PublishedData,
  find: (set: DataSet, table: PublishedTable) => T[],
): Map<string, T[]> {
  return new Map(
    [...data.values()].flatMap((set): [string, T[]][] => {
      const table = published[set.name];
      const found = table ? find(set, table) : [];
      return found.length ? [[set.name, found]] : [];
    }),
  );
}

/**
 * Problems in which a cell that slipped since it was published is told of where it stands, and not in every text and
 * picture that rests on it.
 * @param published the data as they were published; @param check all that is wrong with some content
 */
function withSlips(
  content: Content,
  published: PublishedData,
  check: (content: Content) => Problem[],
): Problem[] {
  const slips = byTable(content, published, cellSlips);
  const before = check(content);
  if (!slips.size) return before;
  const own = problemsOf(content, slips);
  const isTold = ({ file, line, column }: Problem): boolean =>
    own.some((one) => one.file === file && one.line === line && one.column === column);
  // Where all texts have followed the cell, they would be told of for its old value.
  const after = before.length ? check(restored(content, cellsOf(slips))) : before;
  return inOrder([...own, ...(after.length < before.length ? after : before).filter((one) => !isTold(one))]);
}

/** What is told of a name, and where it is missed. */
function renamedProblem(
  set: string,
  { row, column, before, now }: CellChange,
  content: Content,
  missed: readonly Problem[],
): Problem {
  const places = missed
    .filter(({ line }) => line !== undefined)
    .map((one) => `${one.file}:${one.line}:${one.column ?? 1}`);
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  const where = places.length ? ` (${places.slice(0, 3).join(', ')}${more})` : '';
  return {
    ...{ file: `content/data/${set}.csv`, ...content.cellAt(set, row, column), rule: 'published-cell' },
    message: `"${String(now ?? '')}" stands where "${String(before)}" was published, and that is what its row is known by${where}: write ${String(before)} or, if it is right as it stands, mend those and run npm run freeze.`,
  };
}

/**
 * Problems in which a cell that slipped since it was published is told of where it stands, and not in every text and
 * picture that rests on it. A row that is called otherwise is told of only where its old name is missed.
 * @param published the data as they were published; @param check all that is wrong with some content
 */
export function withPublishedCells(
  content: Content,
  published: PublishedData,
  check: (content: Content) => Problem[],
): Problem[] {
  const look = (one: Content): Problem[] => withSlips(one, published, check);
  const before = look(content);
  const renamed = before.length ? byTable(content, published, renamedCells) : new Map<string, never>();
  if (!renamed.size) return before;
  let [left, now] = [before, content];
  const own: Problem[] = [];
  for (const [set, cells] of renamed)
    for (const cell of cells) {
      const whole = restored(now, new Map([[set, [cell]]]));
      const after = look(whole);
      const place = content.cellAt(set, cell.row, cell.column);
      const isOwn = ({ file, line, column }: Problem): boolean =>
        file === `content/data/${set}.csv` && line === place?.line && column === place?.column;
      // Another rule that tells of that cell alone knows better what stands there.
      if (after.length >= left.length || left.every(isOwn)) continue;
      const rest = new Set(after.map(sentence));
      own.push(
        renamedProblem(
          set,
          cell,
          content,
          left.filter((one) => !rest.has(sentence(one)) && !isOwn(one)),
        ),
      );
      [left, now] = [after, whole];
    }
  const isTold = (one: Problem): boolean =>
    own.some(({ file, line, column }) => file === one.file && line === one.line && column === one.column);
  return inOrder([...own, ...left.filter((one) => !isTold(one))]);
}
