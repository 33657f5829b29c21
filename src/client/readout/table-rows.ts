import type { CellShown } from '../../picture/stops.ts';

/**
 * Marks the rows that a mark shows in the chart’s table of numbers, where that is open.
 * @returns takes the marks away
 */
export function markRows(chart: string, cells: readonly CellShown[]): () => void {
  const open = document.querySelector(`#numbers-${chart}[open]`);
  const rows = cells.flatMap(({ set, row }) => {
    const table = open?.querySelector<HTMLTableElement>(`table[data-set="${set}"]`);
    return table?.tBodies[0]?.rows[row] ?? [];
  });
  for (const row of rows) row.dataset['pointed'] = '';
  return () => {
    for (const row of rows) delete row.dataset['pointed'];
  };
}
