/** A box in the window, in CSS px: its centre and its extent. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Extent = Pick<Box, 'width' | 'height'>;
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Between a mark and its tip; and between a tip and the window’s edge. In CSS px. */
const [GAP, MARGIN] = [10, 4];

const within = (at: number, length: number, room: number): number =>
  Math.max(MARGIN, Math.min(at, room - length - MARGIN));

/**
 * Where a tip stands: above its mark; where there is no room below, then to the right, then to the left.
 * @param around what it must not cover: the mark and, should that fill the window, the place that was pointed at
 * @returns its upper left corner, within the window, so that the tip covers nothing of the first of `around` that
 *   leaves it room
 */
export function placeTip(around: readonly Box[], tip: Extent, view: Extent): Corner {
  const held = ({ left, top }: Corner): Corner => ({
    left: within(left, tip.width, view.width),
    top: within(top, tip.height, view.height),
  });
  for (const { x, y, width, height } of around) {
    const beside = held({ left: x - tip.width / 2, top: y - tip.height / 2 });
    const free = [
      { ...beside, top: y - height / 2 - GAP - tip.height },
      { ...beside, top: y + height / 2 + GAP },
      { ...beside, left: x + width / 2 + GAP },
      { ...beside, left: x - width / 2 - GAP - tip.width },
    ].find((at) => held(at).left === at.left && held(at).top === at.top);
    if (free) return free;
  }
  return held({ left: Infinity, top: 0 });
}
