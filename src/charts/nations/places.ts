import type { Stage } from '../../kit/index.ts';
import { grain } from '../../kit/layout/grain.ts';
import { stand, type Standing } from '../../kit/layout/shelves.ts';
import { sunflower } from '../../kit/layout/sunflower.ts';
import type { Chart, Facts, Nation } from './data.ts';

type Dims = Stage<Chart>['dims'];

/** Room that a kind wants once they are sorted, beside the others: for what is drawn, on phones for its name. */
const ROOM: Readonly<Record<string, number>> = { many: 1.45, chips: 1.25, 'fine-tune': 1.45 };
const ROOM_ON_PHONES: typeof ROOM = { many: 1.16, chips: 1.09, 'fine-tune': 1.16, company: 1.2 };
/** How many stand on the upper of two shelves while they are not sorted. */
const UPPER = 4;

function shelves(
  nations: readonly Nation[],
  groups: Facts['groups'],
  floors: readonly number[],
  { size, dims }: Stage<Chart>,
) {
  const sorted = groups.length > 0;
  const room = size.name === 's' ? ROOM_ON_PHONES : ROOM;
  const one = sorted ? groups : [{ key: 'all', items: nations }];
  const rows = sorted
    ? [groups.slice(0, 2), groups.slice(2)]
    : [nations.slice(0, UPPER), nations.slice(UPPER)].map((items, i) => [{ key: String(i), items }]);
  return stand<Nation>({
    shelves: floors.length === 1 ? [one] : rows,
    floors,
    width: size.width,
    margin: dims.margin,
    gap: dims.gap,
    share: ({ kind }) => (sorted ? (room[kind] ?? 1) : 1),
  });
}

/** Many models as a disc of equal dots. */
function disc(count: number, { x, width, floor }: Standing<Nation>, { crowd }: Dims) {
  const radius = Math.min(crowd, width / 2 - 2);
  const r = (radius / Math.sqrt(count)) * 0.72;
  const dots = sunflower(count, radius - r).map((at) => ({ cx: x + at.x, cy: floor - radius + at.y, r }));
  return { dots };
}

/** Chips as a field of tiny marks, with an opening for the model that is not there. */
function field(count: number, { x, width, floor }: Standing<Nation>, { crowd }: Dims) {
  const pitch = Math.min(width * 0.9, crowd * 1.5) / 60;
  return { pitch, ...grain({ count, columns: 60, x, floor, pitch, hole: 15.5 }) };
}

/** Where each country's exhibit stands, and at first its one dot. */
export function places({ nations, revealed, groups }: Facts, stage: Stage<Chart>) {
  const { dims, state } = stage;
  const stood = shelves(nations, groups, dims.floors[state], stage);
  const homes = shelves(nations, [], dims.floors['one-each'], stage).places;
  const exhibits = stood.places.map((place) => {
    const { item, x, width, floor } = place;
    const home = homes.find((other) => other.item === item) ?? place;
    const kind = revealed ? item.kind : undefined;
    return {
      nation: item,
      kind,
      x,
      width,
      floor,
      home: { cx: home.x, cy: home.floor - dims.dot },
      disc: kind === 'many' ? disc(item.count ?? 0, place, dims) : undefined,
      field: kind === 'chips' ? field(item.chips ?? 0, place, dims) : undefined,
    };
  });
  // Groups are stood in the order in which they are given.
  const heads = groups.flatMap(({ key }, i) => {
    const at = stood.groups[i];
    return at ? [{ ...at, key, bottom: at.floor - dims.crowd * 2 - dims.font }] : [];
  });
  return { exhibits, heads };
}
export type Exhibit = ReturnType<typeof places>['exhibits'][number];
export type Places = ReturnType<typeof places>;
