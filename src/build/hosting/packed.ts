import { createHash } from 'node:crypto';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { DEFAULT_LANG, otherLangs } from '../../i18n/lang.ts';

const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];
const OTHERS = otherLangs(DEFAULT_LANG).join('|');
/** Between two folders of a path, on any system. */
const SLASH = '[\\\\/]';
const NAME = '[^\\\\/]+';
/** The folder of a language, if a path has one. */
const FOLDER = `(?:(?:${OTHERS})${SLASH})?`;
/** A page that other people's readers pay for. */
const FRAMED = new RegExp(`^${FOLDER}embed${SLASH}.*\\.html$`);
/** Pages that lead on at once, as a shared step does to its chapter, and the whole essay on one page, for paper. */
const IN_PASSING = new RegExp(
  `^${FOLDER}(print${SLASH}|(?!(?:${OTHERS}|embed|charts)${SLASH})${NAME}${SLASH}${NAME}${SLASH}).*\\.(html|css)$`,
);
/** What somebody takes along, or a program fetches once a day: asked for seldom, and no page waits for it. */
const RARE = new RegExp(`(^${FOLDER}(charts|data|oembed)${SLASH}.*\\.(svg|csv|json)|\\.(txt|xml))$`);
/**
 * By which quality of brotli a text is packed. 11 packs a few hundredths better than 10 in three times
 * the time; 5 packs an eighth worse in a twentieth of it, and still better than gzip can.
 */
const [BEST, GOOD, FAST] = [11, 10, 5];
/** A framed page of more bytes at `GOOD` is near to what hosts were promised, and gets `BEST`. */
const NEAR = 7000;
const qualityOf = (file: string): number => (FRAMED.test(file) ? BEST : IN_PASSING.test(file) ? FAST : GOOD);

const brotliAt = (text: Buffer, quality: number): Promise<Buffer> =>
  brotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });

type Way = (text: Buffer, quality: number) => Promise<Buffer>;
/** How a text is packed, by the ending its packed variant has. */
const WAYS: Readonly<Record<'br' | 'gz', Way>> = {
  async br(text, quality) {
    const packed = await brotliAt(text, Math.min(quality, GOOD));
    return quality > GOOD && packed.length > NEAR ? brotliAt(text, quality) : packed;
  },
  gz: (text) => gz(text, { level: 9 }),
};
/** Every host and whoever asks it knows gzip: it is enough for what is rare. */
const waysOf = (file: string): [string, Way][] =>
  Object.entries(WAYS).filter(([ending]) => ending === 'gz' || !RARE.test(file));
const TEXT = /\.(html|css|js|json|svg|csv|txt|xml|webmanifest)$/;
/** A shorter text fits one packet as it is; of what is rare, nobody notices a second one. */
const shortOf = (file: string): number => (RARE.test(file) ? 2000 : 600);
/** What is packed at once: as many as zlib has threads, since each text is also read, written and copied. */
const WORKERS = 4;

/**
 * Lays a file of the cache beside its text. A link takes a quarter of the time of a copy, but has the age of all that
 * share it: what another text or another built folder has already is copied, and so is all from a cache on another disk.
 */
async function lay(from: string, to: string, isShared: boolean): Promise<void> {
  // What lay there before may be a link as well, and written into it would be the cache.
  await rm(to, { force: true });
  if (isShared || (await stat(from)).nlink > 1) await copyFile(from, to);
  else await link(from, to).catch(() => copyFile(from, to));
}

/**
 * Lays beside the texts of a folder their packed variants, `index.html.br` and `.gz`, as old as the text
 * itself, which servers ask for. A rare text has no `.br`, a short one neither. What is unchanged since an
 * earlier build is taken from the cache.
 * @param folder the built site
 * @returns how many variants were laid, and how many of them were made anew
 */
export async function pack(folder: string, cache: string): Promise<{ laid: number; made: number }> {
  await mkdir(cache, { recursive: true });
  const cached = new Set(await readdir(cache));
  const used = new Set<string>();
  const count = { laid: 0, made: 0 };
  let drafts = 0;
  const files = (await readdir(folder, { recursive: true, encoding: 'utf8' })).filter((f) => TEXT.test(f));
  const one = async (name: string): Promise<void> => {
    const file = join(folder, name);
    const text = await readFile(file);
    if (text.length < shortOf(name)) return;
    // In whole seconds, which is what servers tell; a fraction is rounded on its way through a Date.
    const age = Math.floor((await stat(file)).mtimeMs / 1000);
    const quality = qualityOf(name);
    const hash = createHash('sha256').update(text).update(`${quality} ${NEAR}`).digest('hex').slice(0, 32);
    for (const [ending, way] of waysOf(name)) {
      const packed = `${hash}.${ending}`;
      if (!cached.has(packed) && !used.has(packed)) {
        // Written beside and moved, so that nobody reads half a file; two texts may be the same.
        const draft = join(cache, `${packed}.${process.pid}.${drafts++}.draft`);
        await writeFile(draft, await way(text, quality));
        await rename(draft, join(cache, packed));
        count.made++;
      }
      const isShared = used.has(packed);
      used.add(packed);
      await lay(join(cache, packed), `${file}.${ending}`, isShared);
      await utimes(`${file}.${ending}`, age, age);
      count.laid++;
    }
  };
  const queue = files.values();
  const worker = async (): Promise<void> => {
    for (const file of queue) await one(file);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  for (const old of cached)
    if (!used.has(old) && !old.endsWith('.draft')) await rm(join(cache, old), { force: true });
  return count;
}
