import { adopt, show } from '../picture/show.ts';
import { extent, type Picture } from '../picture/mark.ts';
import { mover } from '../picture/move.ts';
import { paint, type Brush } from '../picture/paint.ts';
import { canvasInk } from './palette.ts';
import { onTheme } from './theme-change.ts';

/**
 * One svg of a live chart with the canvas that moves over it.
 * @param box the element around the svg; @param first the picture that the server drew in it
 * @param moving told when motion begins and ends
 */
export function sheet(box: HTMLElement, first: Picture, moving: (on: boolean) => void) {
  const svg = box.querySelector('svg');
  if (!svg) throw new Error('sheet: there is no svg to adopt');
  if (box.dataset.lean === undefined) adopt(svg, first);
  else {
    svg.replaceChildren();
    show(svg, first);
  }
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const brush = canvas.getContext('2d') as Brush;
  let scale = 0;
  let face = '';

  const fit = (): void => {
    const width = Math.round(box.clientWidth * devicePixelRatio);
    const own = extent(first);
    scale = width / own.width;
    face = getComputedStyle(svg).fontFamily;
    const height = Math.round(own.height * scale);
    if (canvas.width !== width) canvas.width = width;
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
  const resized = new ResizeObserver(() => {
    fit();
    motion.repaint();
  });
  const quiet = onTheme(() => motion.repaint());
  return {
    show: motion.show,
    move(picture: Picture): void {
      if (!canvas.isConnected) {
        box.append(canvas);
        resized.observe(box);
        fit();
      }
      motion.move(picture);
    },
    /** Ends a move where it was going. */
    rest: (): void => motion.show(motion.target()),
    end(): void {
      resized.disconnect();
      quiet();
    },
  };
}
