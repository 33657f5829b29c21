import type { SizeName } from '../../picture/sizes.ts';
import type { Picture } from '../../picture/mark.ts';
import { whenIdle } from '../page/idle.ts';
import { palette } from '../theme/palette.ts';
import { onTheme } from '../theme/theme-change.ts';
import type { OpenView, Sheet, View } from './view.ts';
import { chartFace } from './face.ts';
import { newCanvas, pixelsOf } from './new-canvas.ts';
import type { Answer, Request } from './messages.ts';
import { newFonts } from './page-fonts.ts';
import { svgSheet, type SvgSheet } from './svg-sheet.ts';

type Listener = (answer: Answer) => void;
const listeners = new Map<number, Listener>();
let worker: Worker | undefined;
/** Why the worker can't be had, once that is known: who asks one that never came waits for ever. */
let broken: string | undefined;
let count = 0;

const post = (request: Request, transfer: Transferable[] = []): void =>
  worker?.postMessage(request, transfer);

/** One for all charts of the page, when the first comes near. @throws where there are no workers */
function start(): void {
  if (broken !== undefined) throw new Error(broken);
  if (worker) return;
  worker = new Worker(new URL('./chart-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => listeners.get(data.view)?.(data);
  worker.onerror = (event) => {
    // It is dealt with: the charts are drawn in the page, or stand.
    event.preventDefault();
    broken = event.message ?? 'the worker did not come';
    for (const [view, listener] of listeners) listener({ type: 'failed', view, why: broken });
  };
  const colours = (): void => post({ type: 'colours', colours: palette() });
  const fonts = (): void => whenIdle(() => post({ type: 'fonts', fonts: newFonts() }));
  // At once: what is drawn before the colours are there would have none.
  colours();
  fonts();
  onTheme(colours);
  document.fonts.addEventListener('loadingdone', fonts);
}

/**
 * Draws a chart in a worker. The page's own thread asks for a state and hears when it is there; the
 * svg takes it then, little by little. To draw, paint, write and lay out a thousand marks takes
 * several frames on a slow machine; a reader who scrolls through five steps waits for it once.
 */
export const openWorkerView: OpenView = async ({ chart, facts, drawn, onMove, onRest, onFail }) => {
  if (!('OffscreenCanvas' in window)) throw new Error('this browser paints in no worker');
  start();
  const view = count++;
  const sheets = new Map<SizeName, { sheet: Sheet; first?: Picture; svg?: SvgSheet }>();
  let turn = 0;

  const draw: View['draw'] = (sheet, state, inMotion, settings) => {
    const { size } = sheet;
    for (const { svg } of sheets.values()) svg?.leaveOff();
    if (!sheets.has(size)) {
      const cover = newCanvas(sheet);
      const canvas = cover.transferControlToOffscreen();
      sheet.box.append(cover);
      sheets.set(size, { sheet });
      post({ type: 'canvas', view, size, canvas, face: chartFace() }, [canvas]);
    }
    const pixels = pixelsOf(sheet);
    post({ type: 'draw', view, size, turn: ++turn, state, inMotion, pixels, settings });
  };

  const arrive = ({ size, moved, picture, first, turn: mine }: Answer & { type: 'arrived' }): void => {
    const drawing = sheets.get(size);
    if (!drawing) return;
    if (first) drawing.first = first;
    if (mine !== turn || !drawing.first) return;
    drawing.svg ??= svgSheet(drawing.sheet, drawing.first);
    if (moved) return drawing.svg.settle(picture, onRest);
    drawing.svg.show(picture);
    onRest();
  };

  const opened: View = {
    draw,
    resize: (sheet) => post({ type: 'resize', view, size: sheet.size, pixels: pixelsOf(sheet) }),
    close() {
      listeners.delete(view);
      post({ type: 'close', view });
    },
  };
  return new Promise((resolve, reject) => {
    let isOpen = false;
    listeners.set(view, (answer) => {
      if (answer.type === 'arrived') arrive(answer);
      else if (answer.type === 'moving') {
        if (answer.turn === turn) onMove();
      } else if (answer.type === 'open') {
        isOpen = true;
        resolve(opened);
      } else if (isOpen) onFail(answer.why);
      else {
        listeners.delete(view);
        reject(new Error(answer.why));
      }
    });
    post({ type: 'open', view, chart, facts, drawn });
  });
};
