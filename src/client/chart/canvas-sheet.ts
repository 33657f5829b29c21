import { extent, type Picture } from '../../picture/mark.ts';
import { mover } from '../../picture/move.ts';
import { paint, type Brush } from '../../picture/paint.ts';
import type { Ink } from '../../picture/svg.ts';

export interface CanvasSheet {
  /** Moves to a picture; what is painted is to be seen once `begin` was called. */
  move(picture: Picture): void;
  /** Is at a picture without a move; nothing is painted. */
  show(picture: Picture): void;
  /** Ends a move where it was going. */
  stop(): void;
  /** Whether a move is under way. */
  running(): boolean;
  /** Takes a new width, in device pixels. */
  resize(pixels: number): void;
  /** Paints the present frame anew, in the colours that hold now. */
  repaint(): void;
}

/**
 * Paints what moves between two pictures, in a page or in a worker.
 * @param first the picture that is shown at the start; all others are as large
 * @param face CSS font families of chart text
 * @param events when a move has begun to show, and when it has come to its end
 */
export function canvasSheet(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  first: Picture,
  { ink, face }: { ink: Ink; face: string },
  events: { begin(): void; end(picture: Picture): void },
): CanvasSheet {
  const brush = canvas.getContext('2d') as unknown as Brush;
  const own = extent(first);
  let scale = 1;
  const motion = mover(
    {
      now: () => performance.now(),
      frame: (callback) => requestAnimationFrame(callback),
      paint: (picture) => paint(brush, picture, { scale, ink, face }),
      ...events,
    },
    first,
  );
  return {
    move: motion.move,
    show: motion.show,
    stop: () => motion.show(motion.target()),
    running: motion.running,
    resize(pixels) {
      scale = pixels / own.width;
      const height = Math.round(own.height * scale);
      if (canvas.width === pixels && canvas.height === height) return;
      canvas.width = pixels;
      canvas.height = height;
      motion.repaint();
    },
    repaint: motion.repaint,
  };
}
