import type { SizeName } from '../../picture/sizes.ts';
import { whenIdle } from '../page/idle.ts';
import { canvasInk } from '../theme/ink.ts';
import { palette } from '../theme/palette.ts';
import { onTheme } from '../theme/theme-change.ts';
import type { OpenView, Sheet } from './view.ts';
import { chartFace } from './face.ts';
import { canvasSheet, type CanvasSheet } from './canvas-sheet.ts';
import { newCanvas, pixelsOf } from './new-canvas.ts';
import { openDrawings } from './drawings.ts';
import { svgSheet, type SvgSheet } from './svg-sheet.ts';

/**
 * Draws a chart in the page's own thread: where no worker can be had (a frame in a sandbox), and where
 * nothing else needs the thread. The svg takes a state at once; what moves is painted over it.
 */
export const openPageView: OpenView = async ({ chart, facts, drawn, onMove, onRest }) => {
  const drawings = await openDrawings(chart, facts, whenIdle);
  const ink = canvasInk((role) => palette().get(role) ?? 'none');
  const sheets = new Map<SizeName, { svg: SvgSheet; canvas: CanvasSheet }>();

  const sheetOf = (sheet: Sheet): { svg: SvgSheet; canvas: CanvasSheet } => {
    const known = sheets.get(sheet.size);
    if (known) return known;
    const first = drawings.get(sheet.size, drawn);
    const face = chartFace();
    const svg = svgSheet(sheet, first);
    const events = { begin: onMove, end: onRest };
    const cover = newCanvas(sheet);
    sheet.box.append(cover);
    const made = { svg, canvas: canvasSheet(cover, first, { ink, face }, events) };
    sheets.set(sheet.size, made);
    return made;
  };

  const repaint = (): void => {
    for (const { canvas } of sheets.values()) if (canvas.running()) canvas.repaint();
  };
  const silence = onTheme(repaint);

  return {
    draw(sheet, state, inMotion, settings) {
      if (!drawings.states.includes(state)) return;
      const { svg, canvas } = sheetOf(sheet);
      const picture = drawings.get(sheet.size, state, settings);
      svg.show(picture);
      if (inMotion) {
        canvas.resize(pixelsOf(sheet));
        canvas.move(picture);
      } else {
        for (const other of sheets.values()) other.canvas.stop();
        canvas.show(picture);
        onRest();
      }
      drawings.ahead(sheet.size, state, settings);
    },
    resize: (sheet) => sheets.get(sheet.size)?.canvas.resize(pixelsOf(sheet)),
    close: () => void silence(),
  };
};
