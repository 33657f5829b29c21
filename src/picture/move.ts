import { easeCubicInOut } from 'd3-ease';
import { between, driftOf, type At } from './between.ts';
import { show } from './show.ts';
import type { Mark, Picture } from './mark.ts';

/** The world that motion needs, passed in so that a test can own time. */
export interface Stage {
  readonly svg: Element;
  /** Milliseconds on the clock that `frame` runs by. */
  now(): number;
  /** Calls back once, at the next frame. */
  frame(callback: () => void): void;
  /** Paints a picture over the svg. */
  paint(picture: Picture): void;
  /** Told when motion begins (true) and when all is at rest (false). */
  moving(on: boolean): void;
}

/** Milliseconds that a step's move takes. */
export const DURATION = 600;

/** Between two samples for a speed, in milliseconds. */
const BLINK = 8;

/**
 * Moves one svg from whatever is shown to a picture.
 *
 *        show            move                 t = 1
 *   rest ────▶ rest      ────▶ moving ───────────────▶ rest
 *                               ▲  │ move: starts anew from here, at this speed
 *                               └──┘
 *
 * The svg takes the target at once; the frames between are painted over it. Page, print,
 * assistive technology and tests are therefore at the target from the first moment.
 */
export function mover(stage: Stage, first: Picture) {
  let target = first;
  let run: { at: At<Mark>; start: number; duration: number } | undefined;

  const sample = (time: number): Mark => {
    if (!run) return target;
    const t = Math.min(1, Math.max(0, (time - run.start) / run.duration));
    return run.at(easeCubicInOut(t), t * (1 - t) ** 2);
  };

  const rest = (): void => {
    if (run) stage.moving(false);
    run = undefined;
  };

  const tick = (mine: typeof run) => (): void => {
    if (run !== mine || !mine) return;
    const time = stage.now();
    if (time - mine.start >= mine.duration) return rest();
    stage.paint(sample(time));
    stage.frame(tick(mine));
  };

  return {
    /** The picture that the svg holds. */
    target: (): Picture => target,
    /** Whether a move is under way. */
    running: (): boolean => run !== undefined,
    /** Makes the svg be the picture now; ends any motion. */
    show(picture: Picture): void {
      target = picture;
      show(stage.svg, picture);
      rest();
    },
    /** Sets off towards a picture, from here and at the present speed. */
    move(picture: Picture, duration = DURATION): void {
      if (picture === target) return;
      const time = stage.now();
      const here = sample(time);
      const drift = run && driftOf(sample(time - BLINK), here, duration / BLINK);
      const mine = { at: between(here, picture, drift), start: time, duration };
      const already = run !== undefined;
      target = picture;
      run = mine;
      show(stage.svg, picture);
      stage.paint(here);
      if (!already) stage.moving(true);
      stage.frame(tick(mine));
    },
    /** Paints the present frame again, after a change of size or colours. */
    repaint(): void {
      if (run) stage.paint(sample(stage.now()));
    },
  };
}
