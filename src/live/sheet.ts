import { adopt, show } from '../picture/show.ts';
import { extent, type Picture } from '../picture/mark.ts';
import { mover } from '../picture/move.ts';
import { paint, type Brush } from '../picture/paint.ts';
import { canvasInk } from './palette.ts';
import { onTheme } from './theme-change.ts';

/**
 * One svg of a live chart with the canvas that moves over it. It reads nothing of the page while it
 * draws: its width is told by who observes it.
 * @param box the element around the svg; @param first the picture that the server drew in it
 * @param width of the box in CSS px
 * @param moving called when motion begins and ends
 */
export function sheet(box: HTMLElement, first: Picture, width: number, moving: (on: boolean) => void) {
  const svg = box.querySelector('svg');
  if (!svg) throw new Error('sheet: there is no svg to adopt');
  const face = getComputedStyle(svg).fontFamily;
  if (box.dataset.lean === undefined) adopt(svg, first);
  else {
    svg.replaceChildren();
    show(svg, first);
  }
  const own = extent(first);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const brush = canvas.getContext('2d') as Brush;
  let scale = 0;

  const fit = (): void => {
    const pixels = Math.round(width * devicePixelRatio);
    scale = pixels / own.width;
    const height = Math.round(own.height * scale);
    if (canvas.width !== pixels) canvas.width = pixels;
    if (canvas.height !== height) canvas.height = height;
  };

  const motion = mover(
    {
      svg,
      now: () => performance.now(),
      frame: (callback) => requestAnimationFrame(callback),
      paint: (picture) => paint(brush, picture, { scale, ink: canvasInk, face }),
      moving,
    },
    first,
  );
  const quiet = onTheme(() => motion.repaint());
  return {
    show: motion.show,
    move(picture: Picture): void {
      if (!canvas.isConnected) {
        fit();
        box.append(canvas);
      }
      motion.move(picture);
    },
    /** Ends a move where it was going. */
    rest: (): void => motion.show(motion.target()),
    /** Takes a new width of the box, in CSS px. */
    resize(to: number): void {
      width = to;
      if (!canvas.isConnected) return;
      fit();
      motion.repaint();
    },
    end: (): void => void quiet(),
  };
}
