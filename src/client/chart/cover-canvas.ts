import type { Sheet } from './view.ts';

/** Device pixels that a sheet is wide. */
export const pixelsOf = ({ width }: Sheet): number => Math.max(1, Math.round(width * devicePixelRatio));

/** A canvas that covers the svg of a sheet while it moves. */
export function coverCanvas(sheet: Sheet): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  // Once it is in the page, another size would lay the page out.
  const { width, height } = sheet.svg.viewBox.baseVal;
  canvas.width = pixelsOf(sheet);
  canvas.height = Math.round((canvas.width * height) / width);
  sheet.box.append(canvas);
  return canvas;
}
