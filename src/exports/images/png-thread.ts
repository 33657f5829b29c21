/** What a thread of `toPng` does. */
import { rename, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';

/** A picture to be made. */
export interface Job {
  readonly svg: string;
  /** Pixels a user unit. */
  readonly scale: number;
  /** zlib’s, from 0 to 9. */
  readonly level: number;
  /** The file that it goes to, and a name beside it that nobody else writes to. */
  readonly target: string;
  readonly draft: string;
}

/** Draws an svg on opaque paper and writes it to its file. @returns the bytes of the file */
export default async function draw({ svg, scale, level, target, draft }: Job): Promise<Uint8Array> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    // Words are outlines. To look for the system’s fonts takes longer than to draw.
    font: { loadSystemFonts: false },
  }).render();
  const png = encodePng({ data: image.pixels, width: image.width, height: image.height }, level);
  // Written beside and moved, so that two builds at once never read half a file.
  await writeFile(draft, png);
  await rename(draft, target);
  return png;
}
