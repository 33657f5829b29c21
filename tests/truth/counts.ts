import type { Mark } from '../../src/picture/mark.ts';
import { named, shownBy, type Seen } from './seen.ts';

/** Cells of a path: its subpaths, or the dashes along them where it is dashed (see `grain`). */
function cellsOf({ attrs }: Mark): number {
  const d = String(attrs['d']);
  const dashes = attrs['stroke-dasharray'];
  if (dashes === undefined) return d.match(/M/g)?.length ?? 0;
  const [dash = 0, gap = 0] = String(dashes).split(/[ ,]+/).map(Number);
  const runs = [...d.matchAll(/h(-?[\d.]+)/g)].map(([, length]) => Number(length));
  return runs.reduce((sum, length) => sum + Math.round((length + gap) / (dash + gap)), 0);
}

const shows = (m: Mark): boolean => Number(m.attrs['opacity'] ?? 1) > 0;
const rowOf = (m: Mark): string[] =>
  Object.values(m.datum ?? {})
    .flat()
    .flatMap((shown) => (shown?.set ? [`${shown.set} ${shown.row}`] : []));

/** Groups and paths that hold more or fewer than they say, or one row twice. */
export function miscounted({ mark, path }: Seen): string[] {
  const children = mark.children.filter(shows);
  const is = mark.tag === 'g' ? children.length : cellsOf(mark);
  return shownBy(mark.datum, 'count').flatMap((shown) => {
    const rows = children.map((c) => rowOf(c)[0]).filter((row) => row !== undefined);
    const twice = rows.find((row, i) => rows.indexOf(row) !== i);
    return [
      ...(is === shown.value ? [] : [`${path}: holds ${is}, and shows ${named(shown)}`]),
      ...(twice ? [`${path}: the row ${twice} is in it twice`] : []),
    ];
  });
}

/** Dots and bars that do not say what they show, nor that they show nothing. */
export const silent = ({ mark, path, data }: Seen): string[] =>
  (mark.tag === 'circle' || mark.tag === 'rect') && !data.length
    ? [
        `${path}: this ${mark.tag} does not say what it shows: give it a datum, or \`datum: {}\` if it stands for none`,
      ]
    : [];
