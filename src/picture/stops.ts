import type { Shown } from './datum.ts';
import type { Mark, Picture } from './mark.ts';

/** A cell of a data set, as a mark shows it. */
export type CellShown = Shown & { readonly set: string; readonly row: number; readonly column: string };

/** A mark that is read out, with all that the picture says of its rows. */
export interface Stop {
  readonly mark: Mark;
  readonly cells: readonly CellShown[];
  /** Marks that say nothing of their own: a dot's label, the line that leads to it, the same bar once more. */
  readonly others: readonly Mark[];
}

/** Cells, each once. */
type Cells = Map<string, CellShown>;
interface Draft {
  readonly mark: Mark;
  readonly cells: Cells;
  readonly others: Mark[];
}

/** How much a mark is a thing of its own: labels and lines mostly say of a dot what it says itself. */
const OWN = ['circle', 'rect', 'path', 'g', 'line', 'text'];
/** Marks from here on are read out by themselves only where nothing else shows their rows. */
const BESIDE = 4;

const rowOf = ({ set, row }: CellShown): string => `${set} ${row}`;

function rankOf({ tag, datum = {} }: Mark): number {
  const isWords = tag === 'g' && Object.keys(datum).every((channel) => channel === 'text');
  return OWN.indexOf(isWords ? 'text' : tag);
}

/** Every mark that can be seen, each before those within it. */
const visible = (mark: Mark): Mark[] =>
  mark.attrs['opacity'] === 0 ? [] : [mark, ...mark.children.flatMap(visible)];

function cellsOf({ datum = {} }: Mark): Cells {
  const cells: Cells = new Map();
  for (const shown of Object.values(datum).flat())
    if (shown.column && shown.set) cells.set(`${shown.set} ${shown.row} ${shown.column}`, shown as CellShown);
  return cells;
}

/** The columns that the marks of some pictures show, by data set. */
export function shownColumns(pictures: readonly Picture[]): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const mark of pictures.flatMap(visible))
    for (const { set, column } of cellsOf(mark).values())
      shown.set(set, (shown.get(set) ?? new Set()).add(column));
  return shown;
}

/** How many cells two marks share, and as a fraction how many cells are of shared rows; 0 if one is of no such row. */
function shared(cells: Cells, draft: Draft): number {
  const rows = new Set([...draft.cells.values()].map(rowOf));
  let sum = 0;
  for (const [key, cell] of cells) sum += draft.cells.has(key) ? 1 : rows.has(rowOf(cell)) ? 0.01 : 0;
  return sum;
}

/**
 * The marks of a picture that are read out: those that show cells, each cell by one of them at least. What was
 * derived, and ticks, are not: the picture prints them.
 * @param sets the data sets whose cells have words
 */
export function stopsOf(picture: Picture, sets: Readonly<Record<string, unknown>>): Stop[] {
  const marks = visible(picture).flatMap((mark) => {
    const cells = new Map([...cellsOf(mark)].filter(([, { set }]) => set in sets));
    return cells.size ? [{ mark, cells, rank: rankOf(mark), others: [] }] : [];
  });
  const drafts: Draft[] = [];
  for (const { rank, ...one } of marks.sort((a, b) => a.rank - b.rank)) {
    const { mark, cells } = one;
    const of = (cell: CellShown): Draft[] =>
      drafts.filter((draft) => [...draft.cells.values()].some((own) => rowOf(own) === rowOf(cell)));
    const all = [...cells.values()];
    const [host] =
      rank < BESIDE
        ? drafts.filter((draft) => draft.cells.size === cells.size && shared(cells, draft) === cells.size)
        : all.every((cell) => of(cell).length)
          ? [...drafts].sort((a, b) => shared(cells, b) - shared(cells, a))
          : [];
    if (!host) {
      drafts.push(one);
      continue;
    }
    host.others.push(mark);
    // What a label alone says of a row, all that show the row say with it.
    for (const [key, cell] of cells) {
      const hosts = of(cell);
      if (!hosts.some((draft) => draft.cells.has(key))) for (const draft of hosts) draft.cells.set(key, cell);
    }
  }
  return drafts.map(({ cells, ...stop }) => ({ ...stop, cells: [...cells.values()] }));
}
