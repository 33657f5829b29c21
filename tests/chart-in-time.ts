/** A chart in a page whose clock a test turns by hand. */
import type { Mark } from '../src/picture/mark.ts';
import { mover } from '../src/picture/move.ts';
import { show, showing } from '../src/picture/show.ts';

/**
 * What moves is painted, and the svg follows a node a frame once a move has come to its end, as it does in a page that is
 * short of time.
 */
export function chartInTime(svg: Element, first: Mark) {
  let time = 0;
  let frames: (() => void)[] = [];
  let work: Iterator<void> | undefined;
  const painted: { time: number; picture: Mark }[] = [];
  let covered = false;
  const motion = mover(
    {
      now: () => time,
      frame: (callback) => void frames.push(callback),
      paint: (picture) => void painted.push({ time, picture }),
      begin: () => (covered = true),
      end: (picture) => (work = showing(svg, picture)),
    },
    first,
  );
  const frame = (): void => {
    const due = frames;
    frames = [];
    for (const callback of due) callback();
    if (!work?.next().done) return;
    work = undefined;
    covered = motion.running();
  };
  return {
    painted,
    motion,
    /** Whether a canvas covers the svg. */
    covered: (): boolean => covered,
    move(picture: Mark): void {
      work = undefined;
      motion.move(picture);
    },
    show(picture: Mark): void {
      work = undefined;
      motion.show(picture);
      show(svg, picture);
      covered = false;
    },
    pass(ms: number): void {
      for (const end = time + ms; time < end;) {
        time = Math.min(end, time + 16);
        frame();
      }
    },
    /** Lets everything come to rest. */
    rest(): void {
      while (frames.length || work) {
        time += 16;
        frame();
      }
    },
  };
}
