import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const FOLDER = '.cache/png';
/** Of librsvg: so many dots an inch make a user unit one pixel. */
const DPI = 72;

const underway = new Map<string, Promise<Buffer>>();

async function make(svg: string, scale: number, name: string): Promise<Buffer> {
  const kept = await readFile(name).catch(() => undefined);
  if (kept) return kept;
  const png = await sharp(Buffer.from(svg), { density: DPI * scale })
    .png({ compressionLevel: 9 })
    .toBuffer();
  await mkdir(dirname(name), { recursive: true });
  // Written beside and moved, so that two builds at once never read half a file.
  const draft = `${name}.${process.pid}`;
  await writeFile(draft, png);
  await rename(draft, name);
  return png;
}

/**
 * An svg as a png, or the png that was made of the same svg before, in this build or an earlier one.
 * @param svg with a width and height, literal colours and outlined words: no font or stylesheet is asked for
 * @param scale pixels a user unit
 * @param folder where pngs are kept between builds
 */
export function toPng(svg: string, scale: number, folder = FOLDER): Promise<Buffer> {
  const how = JSON.stringify([sharp.versions, scale]);
  const name = join(folder, `${createHash('sha256').update(how).update(svg).digest('hex')}.png`);
  const made = underway.get(name) ?? make(svg, scale, name).finally(() => underway.delete(name));
  underway.set(name, made);
  return made;
}
