import { scaleLinear, type Stage } from '../../kit/index.ts';
import { familyRows } from '../../kit/layout/tree.ts';
import type { Chart, Facts } from './data.ts';

type Member = Facts['members'][number];

/** How far below the ring's middle the places of the board stand, in radii; the ring's edge parts them. */
const LEVEL = 0.4;

/** The places of the board that is reported: so many of them inside the ring. */
function boardPlaces({ board }: Facts, { dims }: Stage<Chart>) {
  const { x, y, r } = dims.ring;
  const step = r * 0.158;
  const inside = board?.reported ?? 0;
  const edge = x + r * Math.sqrt(1 - LEVEL ** 2);
  const dots = Array.from({ length: board?.of ?? 0 }, (_, i) => {
    return { key: `place ${i + 1}`, cx: edge + (i - inside + 0.5) * step, cy: y + r * LEVEL, r: step * 0.33 };
  });
  return { r: step * 0.33, y: y + r * LEVEL, inside: dots.slice(0, inside), outside: dots.slice(inside) };
}

/** Roots alone, or trees by time and row, or the few of one licence round their root. */
export function places(facts: Facts, stage: Stage<Chart>) {
  const { members, tree } = facts;
  const { look, dims } = stage;
  const { left, right, top, bottom, ring } = dims;
  const x = scaleLinear([Date.UTC(2023, 1, 16), Date.UTC(2023, 8, 16)], [left, right]);
  const { rows, count } = familyRows(tree, look.licences ? 0.6 : 1);
  const pitch = (bottom - top) / (count - (look.licences ? 1 : 2));
  const place = ({ row, time, root, isRoot }: Member, i: number) => {
    if (look.alone) return { x: x(time), y: dims.alone[root] ?? 0, r: dims.large };
    const r = isRoot ? dims.root : dims.dot;
    if (!look.reported) return { x: x(time), y: top + (rows.get(row) ?? 0) * pitch, r };
    const turn = (2 * Math.PI * i) / (members.length - 1) + Math.PI / 2;
    const away = isRoot ? 0 : ring.r * 0.2;
    return {
      x: ring.x - ring.r * 0.4 + away * Math.cos(turn),
      y: ring.y - ring.r * 0.01 + away * Math.sin(turn),
      r,
    };
  };
  const spots = members.map((member, i) => {
    /** Where its root stands alone, from which it comes. */
    const home = { x: x(member.elderTime), y: dims.alone[member.root] ?? 0 };
    return { ...member, ...place(member, i), home };
  });
  return { x, spots, board: boardPlaces(facts, stage) };
}
export type Places = ReturnType<typeof places>;
export type Spot = Places['spots'][number];
