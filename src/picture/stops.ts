import type { Shown, Tip } from './datum.ts';
import type { Mark, Picture } from './mark.ts';

/** A cell of a data set, as a mark shows it. */
export type CellShown = Shown & { readonly set: string; readonly row: number; readonly column: string };

/** A mark that is read out, with all that the picture says of its rows. */
export interface Stop {
  readonly mark: Mark;
  readonly cells: readonly CellShown[];
  /** What is told of a derived value that it shows, and the cells which that was worked out from. */
  readonly tip?: Tip | undefined;
  readonly inputs: readonly CellShown[];
  /** Marks that say nothing of their own: a dot's label, the line that leads to it, the same bar once more. */
  readonly others: readonly Mark[];
}

/** Cells, each once. */
type Cells = Map<string, CellShown>;
interface Draft {
  readonly mark: Mark;
  readonly cells: Cells;
  readonly tip: Tip | undefined;
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

const shownBy = ({ datum = {} }: Mark): Shown[] => Object.values(datum).flat();

/** What tells one value of a picture from another; none of a tick. */
function keyOf({ set, row, column, how, value }: Shown): string | undefined {
  if (column && set) return `${set} ${row} ${column}`;
  return how === undefined ? undefined : `${value} ${how}`;
}
const keysOf = (all: readonly Shown[]): string[] => all.flatMap((shown) => keyOf(shown) ?? []);

function cellsAmong(all: readonly Shown[]): Cells {
  const cells: Cells = new Map();
  for (const shown of all) if (shown.column && shown.set) cells.set(keyOf(shown) ?? '', shown as CellShown);
  return cells;
}

/** The columns that the marks of some pictures show, or work out from, by data set. */
export function shownColumns(pictures: readonly Picture[]): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const mark of pictures.flatMap(visible))
    for (const { set, column } of cellsAmong([...shownBy(mark), ...(mark.tip?.shows ?? [])]).values())
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

/** A draft that says all that a mark would: of the same cells and, if it has a tip, by the same tip. */
function sameAs({ tip, cells }: Draft, drafts: readonly Draft[]): Draft | undefined {
  const said = (one: Tip | undefined): string => JSON.stringify([one?.key, one?.slots]);
  const keys = [...cells.keys()];
  return drafts.find(
    (draft) =>
      draft.cells.size === cells.size &&
      keys.every((key) => draft.cells.has(key)) &&
      (!tip || said(draft.tip) === said(tip)),
  );
}

/**
 * The draft whose tip tells all that some words say: the very value that its mark shows, or all that this was worked
 * out from.
 */
function tellerOf(mark: Mark, drafts: readonly Draft[]): Draft | undefined {
  const said = keysOf(shownBy(mark));
  // A group that counts what it holds lies over all of it.
  if (!said.length || mark.datum?.count) return undefined;
  return drafts.find(({ tip, ...draft }) => {
    const [own, inputs] = [keysOf(shownBy(draft.mark)), keysOf(tip?.shows ?? [])];
    const keys = [...own, ...inputs];
    const isOf = own.some((key) => said.includes(key)) || inputs.every((key) => said.includes(key));
    return tip && isOf && said.every((key) => keys.includes(key));
  });
}

/**
 * The marks of a picture that are read out: those that show cells, each cell by one of them at least, and those that
 * have a tip. No two say the same. Derived values without a tip, and ticks, are not: the picture prints them.
 * @param sets the data sets whose cells have words; @param tips the tips that have words
 */
export function stopsOf(
  picture: Picture,
  { sets, tips }: Readonly<Record<'sets' | 'tips', Readonly<Record<string, unknown>>>>,
): Stop[] {
  const known = (shown: readonly Shown[]): Cells =>
    new Map([...cellsAmong(shown)].filter(([, { set }]) => set in sets));
  const all = visible(picture).map((mark) => {
    const tip = mark.tip && mark.tip.key in tips ? mark.tip : undefined;
    return { mark, cells: known(shownBy(mark)), tip, rank: rankOf(mark), others: [] };
  });
  const drafts: Draft[] = [];
  const marks = all.filter(({ cells, tip }) => cells.size || tip);
  for (const { rank, ...one } of marks.sort((a, b) => a.rank - b.rank)) {
    const { mark, cells, tip } = one;
    const of = (cell: CellShown): Draft[] =>
      drafts.filter((draft) => [...draft.cells.values()].some((own) => rowOf(own) === rowOf(cell)));
    const host =
      rank < BESIDE || tip
        ? sameAs(one, drafts)
        : [...cells.values()].every((cell) => of(cell).length)
          ? [...drafts].sort((a, b) => shared(cells, b) - shared(cells, a))[0]
          : tellerOf(mark, drafts);
    if (!host) {
      drafts.push(one);
      continue;
    }
    host.others.push(mark);
    // What a label alone says of a row, all that show the row say with it.
    for (const [key, cell] of cells) {
      const hosts = of(cell).length ? of(cell) : [host];
      if (!hosts.some((draft) => draft.cells.has(key))) for (const draft of hosts) draft.cells.set(key, cell);
    }
  }
  for (const { mark, cells, tip } of all) if (!cells.size && !tip) tellerOf(mark, drafts)?.others.push(mark);
  return drafts.map(({ cells, ...stop }) => ({
    ...stop,
    cells: [...cells.values()],
    inputs: [...known(stop.tip?.shows ?? []).values()],
  }));
}
