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

interface Draft {
  readonly mark: Mark;
  /** By set, row and column. */
  readonly cells: Map<string, CellShown>;
  readonly rows: ReadonlySet<string>;
  readonly others: Mark[];
}

const isCell = (shown: Shown): shown is CellShown =>
  shown.set !== undefined && shown.row !== undefined && shown.column !== undefined && shown.value !== null;
const rowOf = ({ set, row }: CellShown): string => `${set} ${row}`;
const keyOf = (cell: CellShown): string => `${rowOf(cell)} ${cell.column}`;

/** How much a mark is a thing of its own: labels and lines mostly say of a dot what it says itself. */
const OWN: readonly Mark['tag'][] = ['circle', 'rect', 'path', 'g', 'line', 'text'];
/** Marks from here on are read out by themselves only where nothing else shows their rows. */
const BESIDE = OWN.indexOf('line');

const isWords = ({ tag, datum }: Mark): boolean =>
  tag === 'text' || (tag === 'g' && datum !== undefined && Object.keys(datum).every((c) => c === 'text'));
const rankOf = (mark: Mark): number => OWN.indexOf(isWords(mark) ? 'text' : mark.tag);

/** Every mark that can be seen, each before those within it. */
function* visible(mark: Mark): Generator<Mark> {
  if (Number(mark.attrs['opacity'] ?? 1) === 0) return;
  yield mark;
  for (const child of mark.children) yield* visible(child);
}

/** The draft that says most of what these cells say, if there is one for each of their rows. */
function hostOf(cells: readonly CellShown[], drafts: readonly Draft[]): Draft | undefined {
  if (!cells.every((cell) => drafts.some(({ rows }) => rows.has(rowOf(cell))))) return undefined;
  const said = ({ cells: own, rows }: Draft): number =>
    cells.reduce((sum, cell) => sum + (own.has(keyOf(cell)) ? 10 : rows.has(rowOf(cell)) ? 1 : 0), 0);
  return drafts.reduce((best, draft) => (said(draft) > said(best) ? draft : best));
}

/** Adds what a label says of its rows, and nothing else does, to all that show these rows. */
function tell(cells: readonly CellShown[], drafts: readonly Draft[]): void {
  for (const cell of cells) {
    const key = keyOf(cell);
    if (drafts.some((draft) => draft.cells.has(key))) continue;
    for (const draft of drafts) if (draft.rows.has(rowOf(cell))) draft.cells.set(key, cell);
  }
}

/**
 * The marks of a picture that are read out: those that show cells, each cell by one of them at least. What was
 * derived, and ticks, are not: the picture prints them.
 * @param reads whether a cell has words
 */
export function stopsOf(picture: Picture, reads: (cell: CellShown) => boolean = () => true): Stop[] {
  const marks = [...visible(picture)].flatMap((mark) => {
    const shown = Object.values(mark.datum ?? {})
      .flat()
      .filter(isCell)
      .filter(reads);
    return shown.length ? [{ mark, cells: new Map(shown.map((cell) => [keyOf(cell), cell])) }] : [];
  });
  const drafts: Draft[] = [];
  const alike = (draft: Draft, cells: Draft['cells']): boolean =>
    draft.cells.size === cells.size && [...cells.keys()].every((key) => draft.cells.has(key));
  for (const rank of OWN.keys())
    for (const { mark, cells } of marks.filter((m) => rankOf(m.mark) === rank)) {
      const own = [...cells.values()];
      const same = drafts.find((draft) => alike(draft, cells));
      const host = same ?? (rank >= BESIDE ? hostOf(own, drafts) : undefined);
      if (host) {
        tell(own, drafts);
        host.others.push(mark);
      } else drafts.push({ mark, cells, rows: new Set(own.map(rowOf)), others: [] });
    }
  return drafts.map(({ mark, cells, others }) => ({ mark, cells: [...cells.values()], others }));
}
