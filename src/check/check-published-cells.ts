import type { Content } from '../data/content.ts';
import { inOrder, type Problem } from '../data/problem.ts';
import type { PublishedData } from '../data/published-data.ts';
import { cellSlips, type CellSlip } from './published-cells.ts';

/** By the names of data sets. */
type Slips = ReadonlyMap<string, readonly CellSlip[]>;

/** The content with the cells as they were published. */
function restored(content: Content, slips: Slips): Content {
  const data = new Map(content.data);
  for (const [name, all] of slips) {
    const set = data.get(name);
    if (!set) continue;
    const rows = set.rows.map((row, i) => {
      const before = all.flatMap(({ cells }) => cells).filter((cell) => cell.row === i);
      return { ...row, ...Object.fromEntries(before.map(({ column, before }) => [column, before])) };
    });
    data.set(name, { ...set, rows });
  }
  return { ...content, data };
}

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

/**
 * Problems in which a cell that slipped since it was published is told of where it stands, and not in every text and
 * picture that rests on it.
 * @param published the data as they were published; @param check all that is wrong with some content
 */
export function withPublishedCells(
  content: Content,
  published: PublishedData,
  check: (content: Content) => Problem[],
): Problem[] {
  const slips = new Map(
    [...content.data.values()].flatMap((set): [string, CellSlip[]][] => {
      const table = published[set.name];
      const found = table ? cellSlips(set, table) : [];
      return found.length ? [[set.name, found]] : [];
    }),
  );
  const before = check(content);
  if (!slips.size) return before;
  const own = problemsOf(content, slips);
  const isTold = ({ file, line, column }: Problem): boolean =>
    own.some((one) => one.file === file && one.line === line && one.column === column);
  // Where all texts have followed the cell, they would be told of for its old value.
  const after = before.length ? check(restored(content, slips)) : before;
  return inOrder([...own, ...(after.length < before.length ? after : before).filter((one) => !isTold(one))]);
}
