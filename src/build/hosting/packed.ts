import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

const [brotli, zstd, gz] = [promisify(brotliCompress), promisify(zstdCompress), promisify(gzip)];
/** A page that other people's readers pay for; packed as small as it can be, whatever time that takes. */
const FRAMED = /[\\/]embed[\\/].*\.html$/;
/**
 * How a text is packed, by the ending its packed twin has. One step more of brotli packs a few
 * hundredths better in three times the time.
 */
const WAYS: Readonly<Record<string, (text: Buffer, best: boolean) => Promise<Buffer>>> = {
  br: (text, best) =>
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  zst: (text) =>
    zstd(text, {
      params: { [constants.ZSTD_c_compressionLevel]: 12 },
      // Else it takes room for the longest text there could be.
      pledgedSrcSize: text.length,
    }),
  gz: (text) => gz(text, { level: 9 }),
};
const TEXT = /\.(html|css|js|json|svg|csv|txt|xml|webmanifest)$/;
/** A shorter text fits one packet as it is. */
const SHORT = 600;
/** What is packed at once: the cores of a small machine. */
const WORKERS = 2;

/**
 * Lays beside every text of a folder its packed twins, `index.html.br`, `.zst` and `.gz`, as old as
 * the text itself, which servers ask for. What is unchanged since an earlier build is taken from the cache.
 * @returns how many twins were laid, and how many of them were made anew
 */
export async function pack(folder: string, cache: string): Promise<{ laid: number; made: number }> {
  await mkdir(cache, { recursive: true });
  const cached = new Set(await readdir(cache));
  const used = new Set<string>();
  const count = { laid: 0, made: 0 };
  let drafts = 0;
  const files = (await readdir(folder, { recursive: true, encoding: 'utf8' })).filter((f) => TEXT.test(f));
  const one = async (file: string): Promise<void> => {
    const text = await readFile(file);
    if (text.length < SHORT) return;
    // In whole seconds, which is what servers tell; a fraction is rounded on its way through a Date.
    const age = Math.floor((await stat(file)).mtimeMs / 1000);
    const best = FRAMED.test(file);
    const name = createHash('sha256').update(text).update(String(best)).digest('hex').slice(0, 32);
    for (const [ending, way] of Object.entries(WAYS)) {
      const packed = `${name}.${ending}`;
      if (!cached.has(packed) && !used.has(packed)) {
        // Written beside and moved, so that nobody reads half a file; two texts may be the same.
        const draft = join(cache, `${packed}.${process.pid}.${drafts++}.draft`);
        await writeFile(draft, await way(text, best));
        await rename(draft, join(cache, packed));
        count.made++;
      }
      used.add(packed);
      await copyFile(join(cache, packed), `${file}.${ending}`);
      await utimes(`${file}.${ending}`, age, age);
      count.laid++;
    }
  };
  const queue = files.map((f) => join(folder, f)).values();
  const worker = async (): Promise<void> => {
    for (const file of queue) await one(file);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  for (const old of cached)
    if (!used.has(old) && !old.endsWith('.draft')) await rm(join(cache, old), { force: true });
  return count;
}
