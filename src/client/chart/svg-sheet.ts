import type { Picture } from '../../picture/mark.ts';
import { adopt, show, showing } from '../../picture/show.ts';
import { whenIdle, whenStill } from '../page/idle.ts';
import type { Sheet } from './view.ts';

/** Milliseconds that the svg is worked on at a time, at least, when the browser is never idle. */
const LEAST = 4;

export interface SvgSheet {
  /** Makes the svg be the picture now. */
  show(picture: Picture): void;
  /**
   * Makes it be the picture little by little, once the page is still and while nothing else happens,
   * then calls back. A page that scrolls on has no time to lay a thousand marks out.
   */
  settle(picture: Picture, done: () => void): void;
  /** Leaves off settling: another picture is on its way. */
  leaveOff(): void;
}

/**
 * The svg of a sheet, taken over from the server.
 * @param first the picture that the server drew in it
 */
export function svgSheet({ box, svg }: Sheet, first: Picture): SvgSheet {
  // In a page that must be light the svg has not all marks; then it is drawn anew.
  if (box.dataset.lean === undefined) adopt(svg, first);
  else {
    svg.replaceChildren();
    show(svg, first);
  }
  let turn = 0;
  return {
    show(picture) {
      turn++;
      show(svg, picture);
    },
    settle(picture, done) {
      const mine = ++turn;
      const work = showing(svg, picture);
      const go = (free: number): void => {
        if (turn !== mine) return;
        const end = performance.now() + Math.max(LEAST, free);
        do if (work.next().done) return done();
        while (performance.now() < end);
        // Not `whenStill`, which asks where the page is, and so would lay out what was just written.
        whenIdle(go);
      };
      whenStill(go);
    },
    leaveOff: () => void turn++,
  };
}
