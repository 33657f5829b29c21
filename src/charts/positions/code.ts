import { derived, layer, mark, type Mark, type Pen, type Tip } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ASKED, LONGEST, type Cell, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

/** How much ink each quarter from -1 to 1 has; the lowest is paper. */
const DARK = [0, 0.22, 0.5, 0.9] as const;
/** Beside the plot, where columns are narrow, the faint ones are left out. */
const FEW = [0, 0, 0.5, 0.9] as const;
const levelOf = ({ value }: Cell): number =>
  Math.min(DARK.length - 1, Math.floor(((value + 1) / 2) * DARK.length));

/** Cells that are drawn alike but for how dark they are. */
interface Group {
  readonly key: string;
  readonly stroke: string;
  readonly isIn: (place: number) => boolean;
  /** How much of it is seen. */
  readonly share?: number;
}

/** In the sentence both 開 have the colours of what they mean; beyond practice rows are faint. */
function groupsOf({ shows }: Facts): Group[] {
  const [first, second] = ASKED;
  if (shows === 'with')
    return [
      { key: 'others', stroke: 'ink-2', isIn: (place) => place !== first && place !== second },
      { key: 'first', stroke: 'cinnabar', isIn: (place) => place === first },
      { key: 'second', stroke: 'indigo', isIn: (place) => place === second },
    ];
  // The formula gives numbers to any place; what was practised matters where answers stand beside them.
  const most = shows === 'map' ? Infinity : LONGEST;
  return [
    { key: 'practised', stroke: 'ink', isIn: (place) => place <= most },
    { key: 'beyond', stroke: 'ink', isIn: (place) => place > most, share: 0.45 },
  ];
}

/** How many numbers of a group are as dark as some cells, and between what they lie. */
function tipOf(
  { shows, cells: all }: Facts,
  key: Group['key'],
  level: number,
  cells: readonly Cell[],
  { tip, words }: Pen<Chart>,
): Tip {
  const number = (value: number): string =>
    (value < 0 ? '−' : '') + formatNumber(Math.abs(value), words.lang);
  const [from, to] = [level, level + 1].map((edge) => (2 * edge) / DARK.length - 1) as [number, number];
  const between = { n: number(cells.length), from: number(from), to: number(to) };
  const own = [derived('numbers that are so dark', cells.length), derived('from', from), derived('to', to)];
  const place = key === 'first' ? ASKED[0] : key === 'second' ? ASKED[1] : LONGEST;
  const there = { ...between, place };
  if (key === 'others') return tip('others', between, own);
  if (shows === 'map')
    return tip('map', { ...between, all: number(all.length) }, [...own, derived('all numbers', all.length)]);
  const shown = [...own, derived('the place', place)];
  if (key === 'practised' || key === 'beyond') return tip(key, there, shown);
  return tip('place', there, shown);
}

/** The rows of numbers, a path for each level of dark. */
export function code(facts: Facts, { strokes, look: thick }: Places, pen: Pen<Chart>): Mark[] {
  const paths = groupsOf(facts).flatMap(({ key, stroke, isIn, share = 1 }) =>
    (facts.shows === 'reach' ? FEW : DARK).flatMap((dark, level) => {
      const cells = facts.cells.filter((cell) => isIn(cell.place) && levelOf(cell) === level);
      if (!dark || !cells.length) return [];
      const { d, count } = strokes(cells);
      const datum = {
        count: derived(`numbers, or runs of them, in quarter ${level + 1} from -1 to 1`, count),
      };
      const look = { fill: 'none', stroke, ...thick, opacity: dark * share };
      const tip = tipOf(facts, key, level, cells, pen);
      return [mark('path', `${facts.shows} ${key} ${level}`, { d, ...look, datum, tip })];
    }),
  );
  return paths.length ? [layer('code', paths)] : [];
}
