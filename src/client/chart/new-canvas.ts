import type { Sheet } from './view.ts';

/** Device pixels that a sheet is wide. */
export const pixelsOf = ({ width }: Sheet): number => Math.max(1, Math.round(width * devicePixelRatio));

/**
 * A canvas of the size of a sheet, to cover its svg while it moves. It is not in the page yet: there, handing it to a
 * worker asks for its style, which in a size container lays the page out.
 */
export function newCanvas(sheet: Sheet): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  // Once it is in the page, another size would lay the page out.
  const { width, height } = sheet.svg.viewBox.baseVal;
  canvas.width = pixelsOf(sheet);
  canvas.height = Math.round((canvas.width * height) / width);
  return canvas;
}
