import { easeCubicInOut } from 'd3-ease';
import { between, driftOf, type At } from './between.ts';
import type { Mark, Picture } from './mark.ts';

/** The world that motion needs, passed in so that a test can own time. */
export interface Stage {
  /** Milliseconds on the clock that `frame` runs by. */
  now(): number;
  /** Calls back once, at the next frame. */
  frame(callback: () => void): void;
  /** Paints a picture over what is shown. */
  paint(picture: Picture): void;
  /** Called when a first frame has been painted: what is painted is to be seen from here on. */
  begin(): void;
  /** Called when a move has come to its end with the picture that it came to. */
  end(picture: Picture): void;
}

/** Milliseconds that a step's move takes. */
export const DURATION = 600;

/** Between two samples for a speed, in milliseconds. */
const BLINK = 8;

/**
 * Moves from whatever is shown to a picture, in time.
 *
 *        show            move                 t = 1
 *   rest ────▶ rest      ────▶ moving ───────────────▶ rest
 *                               ▲  │ move: starts anew from here, at this speed
 *                               └──┘
 */
export function mover(stage: Stage, first: Picture) {
  let target = first;
  let run: { at: At<Mark>; start: number; duration: number } | undefined;

  const sample = (time: number): Mark => {
    if (!run) return target;
    const t = Math.min(1, Math.max(0, (time - run.start) / run.duration));
    return run.at(easeCubicInOut(t), t * (1 - t) ** 2);
  };

  const tick = (mine: typeof run) => (): void => {
    if (run !== mine || !mine) return;
    const time = stage.now();
    stage.paint(sample(time));
    if (time - mine.start < mine.duration) return stage.frame(tick(mine));
    run = undefined;
    stage.end(target);
  };

  return {
    /** The picture that is shown, or that a move is on its way to. */
    target: (): Picture => target,
    /** Whether a move is under way. */
    running: (): boolean => run !== undefined,
    /** Is at a picture from now on; ends any motion. */
    show(picture: Picture): void {
      target = picture;
      run = undefined;
    },
    /** Sets off towards a picture, from here and at the present speed. */
    move(picture: Picture, duration = DURATION): void {
      const time = stage.now();
      const here = sample(time);
      const drift = run && driftOf(sample(time - BLINK), here, duration / BLINK);
      target = picture;
      run = { at: between(here, picture, drift), start: time, duration };
      stage.paint(here);
      stage.begin();
      stage.frame(tick(run));
    },
    /** Paints the present frame again, after a change of size or colours. */
    repaint(): void {
      stage.paint(sample(stage.now()));
    },
  };
}
