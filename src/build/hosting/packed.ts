import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { DEFAULT_LANG, otherLangs } from '../../i18n/lang.ts';
import { BEST, FAST, GOOD, NEAR, type Job } from './pack-file.ts';

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
/** The page of each chart, 100 KB unpacked: with `FAST` it is a kilobyte heavier, in a twentieth of the time. */
const OF_CHARTS = new RegExp(`^${FOLDER}charts${SLASH}.*\\.html$`);
const qualityOf = (file: string): number => {
  if (FRAMED.test(file)) return BEST;
  return IN_PASSING.test(file) || OF_CHARTS.test(file) ? FAST : GOOD;
};

/** Every host and whoever asks it knows gzip: it is enough for what is rare. */
const endingsOf = (file: string): Job['ending'][] => (RARE.test(file) ? ['gz'] : ['br', 'gz']);
const TEXT = /\.(html|css|js|json|svg|csv|txt|xml|webmanifest)$/;
/** A shorter text fits one packet as it is; of what is rare, nobody notices a second one. */
const shortOf = (file: string): number => (RARE.test(file) ? 2000 : 600);
/** Texts looked after at once: more than there are threads, since each is also read, laid and given its age. */
const WORKERS = 8;
/**
 * Threads at most. Zlib’s own would do, but what it works in counts as memory of whoever asks it, and a thread that
 * holds a whole essay is made to look through all of that every few texts.
 */
const THREADS = Math.min(4, availableParallelism());

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
  // Begun when something is to be packed.
  let pool: Tinypool | undefined;
  const packFile = async (job: Job): Promise<void> => {
    pool ??= new Tinypool({
      filename: new URL('./pack-file.ts', import.meta.url).href,
      minThreads: THREADS,
      maxThreads: THREADS,
    });
    await pool.run(job);
  };
  const files = (await readdir(folder, { recursive: true, encoding: 'utf8' })).filter((f) => TEXT.test(f));
  const one = async (name: string): Promise<void> => {
    const file = join(folder, name);
    const text = await readFile(file);
    if (text.length < shortOf(name)) return;
    // In whole seconds, which is what servers tell; a fraction is rounded on its way through a Date.
    const age = Math.floor((await stat(file)).mtimeMs / 1000);
    const quality = qualityOf(name);
    const hash = createHash('sha256').update(text).update(`${quality} ${NEAR}`).digest('hex').slice(0, 32);
    for (const ending of endingsOf(name)) {
      const packed = `${hash}.${ending}`;
      if (!cached.has(packed) && !used.has(packed)) {
        const draft = join(cache, `${packed}.${process.pid}.${drafts++}.draft`);
        await packFile({ file, ending, quality, target: join(cache, packed), draft });
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
  await Promise.all(Array.from({ length: WORKERS }, worker)).finally(() => pool?.destroy());
  for (const old of cached)
    if (!used.has(old) && !old.endsWith('.draft')) await rm(join(cache, old), { force: true });
  return count;
}
