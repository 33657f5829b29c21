import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { switchesFrom } from '../../site/switches.ts';

const FOLDER = '.cache/png';
/** Of librsvg: so many dots an inch make a user unit one pixel. */
const DPI = 72;
/** At 9 a PNG is 7 % lighter and takes nearly twice as long; a build that nobody will publish packs in haste. */
const LEVEL = switchesFrom(process.env).pngLevel;

const pending = new Map<string, Promise<Buffer>>();

async function make(svg: string, scale: number, name: string): Promise<Buffer> {
  const cached = await readFile(name).catch(() => undefined);
  if (cached) return cached;
  const image = sharp(Buffer.from(svg), { density: DPI * scale });
  // Its paper is opaque. Of a large picture four channels take a sixth longer to pack than three.
  const png = await (scale > 1 ? image.removeAlpha() : image).png({ compressionLevel: LEVEL }).toBuffer();
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
  const how = JSON.stringify([sharp.versions, scale, scale > 1, LEVEL]);
  const name = join(folder, `${createHash('sha256').update(how).update(svg).digest('hex')}.png`);
  const made = pending.get(name) ?? make(svg, scale, name).finally(() => pending.delete(name));
  pending.set(name, made);
  return made;
}
