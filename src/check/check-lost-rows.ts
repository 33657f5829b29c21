import type { Content } from '../data/content.ts';
import { nearestName, isNear, type Problem } from '../data/problem.ts';

/** A cell by which entries of the ledger name a row, and no row has. */
interface Lost {
  readonly set: string;
  readonly cell: string;
  readonly claims: readonly string[];
  /** The columns of the numbers that they take from it. */
  readonly columns: readonly string[];
}

function lostCells(content: Content): Lost[] {
  const found = new Map<string, Lost>();
  for (const { id, row = [] } of content.claims.values())
    for (const name of row) {
      const [set = '', ...rest] = name.split('/').map((part) => part.trim());
      const data = content.data.get(set);
      if (
        !data ||
        content.problems.some(
          ({ file, rule }) => file.startsWith(`content/data/${set}.`) && rule !== 'row-names',
        )
      )
        continue;
      const known = new Set(data.rows.flatMap((one) => Object.values(one).map(String)));
      const column = rest.at(-1) ?? '';
      const cell = rest.slice(0, -1).find((one) => !known.has(one));
      if (cell === undefined || !(column in data.columns)) continue;
      const key = `${set} / ${cell}`;
      const before = found.get(key) ?? { set, cell, claims: [], columns: [] };
      found.set(key, { set, cell, claims: [...before.claims, id], columns: [...before.columns, column] });
    }
  return [...found.values()];
}

/** The row that has a cell nearly the same, which none of the entries names as it is. */
function slipOf({ set, cell }: Lost, content: Content): (Partial<Problem> & { text: string }) | undefined {
  const rows = content.data.get(set)?.rows ?? [];
  const texts = rows.flatMap((row, i) =>
    Object.entries(row).flatMap(([column, value]) =>
      typeof value === 'string' ? [{ text: value, place: content.cellAt(set, i, column) }] : [],
    ),
  );
  const isNamed = (text: string): boolean =>
    [...content.claims.values()].some(({ row = [] }) => row.some((name) => name.split(' / ').includes(text)));
  const near = nearestName(
    cell,
    texts.map(({ text }) => text).filter((text) => !isNamed(text)),
  );
  const found = near !== undefined && isNear(near, cell) ? texts.filter(({ text }) => text === near) : [];
  const [only, another] = found;
  return only && !another ? { text: only.text, ...only.place } : undefined;
}

/**
 * Rows that the ledger rests several numbers on and a table has lost, or has under another name: told once in the table,
 * and not at each number. A row that is named once may be misspelt where it is named.
 */
export const lostRowProblems = (content: Content): Problem[] =>
  [...Map.groupBy(lostCells(content), ({ set }) => set)].flatMap(([set, all]): Problem[] => {
    const file = `content/data/${set}.csv`;
    const lines = (content.texts[file] ?? '').trimEnd().split('\n').length;
    const count = all.reduce((n, { claims }) => n + claims.length, 0);
    const [first] = all;
    if (!first || count < 2) return [];
    const slip = all.length === 1 ? slipOf(first, content) : undefined;
    const cells = [...new Set(all.map(({ cell }) => `"${cell}"`))].join(', ');
    const ids = [...new Set(all.flatMap(({ claims }) => claims))].map((id) => `"${id}"`).join(', ');
    const message = slip
      ? `"${slip.text}" is named by nobody, and the ledger rests ${ids} on ${cells}, which no row has: is this cell meant?`
      : `has no row with ${cells}, on which the ledger rests ${ids}: put the row back, or mend what names it.`;
    return [{ file, line: slip?.line ?? lines, column: slip?.column ?? 1, rule: 'lost-row', message }];
  });
