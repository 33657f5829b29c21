import { derived, layer, mark, type Mark } from '../../kit/index.ts';
import { ASKED, LONGEST, type Cell, type Facts } from './data.ts';
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

/** The rows of numbers, a path for each level of dark. */
export function code(facts: Facts, { strokes, look: thick }: Places): Mark[] {
  const paths = groupsOf(facts).flatMap(({ key, stroke, isIn, share = 1 }) =>
    (facts.shows === 'reach' ? FEW : DARK).flatMap((dark, level) => {
      const cells = facts.cells.filter((cell) => isIn(cell.place) && levelOf(cell) === level);
      if (!dark || !cells.length) return [];
      const { d, count } = strokes(cells);
      const datum = {
        count: derived(`numbers, or runs of them, in quarter ${level + 1} from -1 to 1`, count),
      };
      const look = { fill: 'none', stroke, ...thick, opacity: dark * share };
      return [mark('path', `${facts.shows} ${key} ${level}`, { d, ...look, datum })];
    }),
  );
  return paths.length ? [layer('code', paths)] : [];
}
