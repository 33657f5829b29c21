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

/** Lays the worker's canvas over a sheet. */
function addCanvas(view: number, sheet: Sheet): void {
  const cover = newCanvas(sheet);
  const canvas = cover.transferControlToOffscreen();
  sheet.box.append(cover);
  post({ type: 'canvas', view, size: sheet.size, canvas, face: chartFace() }, [canvas]);
}

/** Waits for a view's first answer, and hands on those that follow. @returns once it is open; rejects where it can't be */
function opened(view: number, hear: (answer: Answer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let isOpen = false;
    listeners.set(view, (answer) => {
      if (isOpen) hear(answer);
      else if (answer.type === 'open') {
        isOpen = true;
        resolve();
      } else if (answer.type === 'failed') {
        listeners.delete(view);
        reject(new Error(answer.why));
      }
    });
  });
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
  /** What the page drew itself and the worker has not heard of: it would begin a move where the last one had ended. */
  let unheard: (() => void) | undefined;

  const draw: View['draw'] = (sheet, state, inMotion, settings, here) => {
    const { size } = sheet;
    for (const { svg } of sheets.values()) svg?.leaveOff();
    const ask = (moves: boolean, isShown: boolean): void => {
      const pixels = pixelsOf(sheet);
      post({ type: 'draw', view, size, turn: ++turn, state, inMotion: moves, pixels, settings, isShown });
    };
    const known = sheets.get(size);
    if (here && known?.first) {
      // What is under way elsewhere comes too late.
      turn++;
      (known.svg ??= svgSheet(known.sheet, known.first)).show(here());
      unheard = () => ask(false, true);
      return onRest();
    }
    if (inMotion) unheard?.();
    unheard = undefined;
    if (!sheets.has(size)) {
      sheets.set(size, { sheet });
      addCanvas(view, sheet);
    }
    ask(inMotion, false);
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

  const isOpen = opened(view, (answer) => {
    if (answer.type === 'arrived') arrive(answer);
    else if (answer.type === 'failed') onFail(answer.why);
    else if (answer.type === 'moving' && answer.turn === turn) onMove();
  });
  post({ type: 'open', view, chart, facts, drawn });
  await isOpen;
  return {
    draw,
    resize: (sheet) => post({ type: 'resize', view, size: sheet.size, pixels: pixelsOf(sheet) }),
    close() {
      listeners.delete(view);
      post({ type: 'close', view });
    },
  };
};
