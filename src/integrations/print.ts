import { mkdir, readdir, rename, rm, stat, readFile, writeFile, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { address } from '../urls/addresses.ts';
import { LANGS } from '../i18n/lang.ts';
import { pageHash } from '../build/dist/page-hash.ts';
import { serve } from '../build/hosting/serve.ts';

const OPTIONS = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/** Ms that a page may take to load: it lays out a whole essay, on a machine that may be busy with much else. */
const PATIENCE = 600_000;

/** What is printed: a page, and the file it becomes, in the built folder and in the cache. */
const EDITIONS = LANGS.map((lang) => {
  const page = address(lang, 'print');
  return { lang, page, file: `${page.slice(1, -1)}.pdf` };
});
type Edition = (typeof EDITIONS)[number] & {
  /** The file in the cache, by what it is printed from. */
  readonly name: string;
};

async function printPage(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  // Before there is a page: it would be laid out for a screen first.
  await page.emulateMedia({ media: 'print' });
  const answer = await page.goto(url, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${url} is to be printed, but the build has no such page.`);
  // Latin faces are optional: one that comes late would be left out of the whole page. Chinese ones
  // are waited for by the browser, those that the layout for paper asks for.
  await page.evaluate(async () => {
    const latin = [...document.fonts].filter((face) => !/TC/.test(face.family));
    await Promise.all(latin.map((face) => face.load()));
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  return page.pdf(OPTIONS);
}

/** What starts a browser: the first time it is called, and the same one after that. */
type Start = (() => Promise<Browser>) & { readonly isStarted: () => boolean };

/**
 * What starts the browser that prints, once: the shell where there is one, which takes a second less for a language.
 * The promise is rejected with a sentence, where no browser can be had; a rejection that nobody awaits yet is no fault.
 */
export function browserToPrint(): Start {
  let running: Promise<Browser> | undefined;
  const start = async (): Promise<Browser> => {
    // Playwright takes half a second to load, which a build that prints nothing need not wait for.
    const { isShellThere, launch } = await import('../build/browser/chromium.ts');
    return launch({ shell: isShellThere() });
  };
  const once = (): Promise<Browser> => {
    if (!running) {
      running = start();
      running.catch(() => undefined);
    }
    return running;
  };
  return Object.assign(once, { isStarted: () => running !== undefined });
}

/** What a printer works with. */
interface Printing {
  /** The built folder, of which all that these pages load is there; the rest may still be rendered. */
  readonly dist: string;
  /** The folder that the site is to stand in: `/essay/`. */
  readonly base: string;
  /** Where PDFs are kept between builds. */
  readonly cache: string;
  /** What the browser is taken from; it may have been started before it is known what is to be printed. */
  readonly start: Start;
  /** Called with a sentence for each file that was printed. */
  readonly tell: (sentence: string) => void;
}

/** Prints editions into the cache, and closes the browser. */
async function printAll(
  browser: Browser,
  wanted: readonly Edition[],
  { dist, base, cache, tell }: Printing,
): Promise<void> {
  // Pages name their policy themselves, and no header changes what paper shows.
  const table = { base, all: {}, rest: {}, rules: [] };
  const { url, server } = await serve(dist, { table, packed: false });
  try {
    // One after the other: a browser needs fifty times the memory that such a page has bytes.
    for (const { page, name, file } of wanted) {
      const draft = join(cache, `${name}.${process.pid}`);
      await writeFile(draft, await printPage(browser, url + base + page.slice(1)));
      // Moved when whole, so that two builds at once never read half a file.
      await rename(draft, join(cache, name));
      tell(`printed ${file}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** Whether a path, `zh-hant/print/running.css`, is of the print edition: all that it loads beside `/_astro/`. */
export const isForPaper = (path: string): boolean =>
  EDITIONS.some(({ file }) => `${path}/`.startsWith(`${file.slice(0, -'.pdf'.length)}/`));

/**
 * Gets ready to print the print edition of each language to a PDF beside its page, once it is rendered. What has not changed since it was last printed is taken from the cache.
 * @returns what prints, while others go on with the build
 * @throws a sentence, where something is to be printed and no browser can be had
 */
export async function openPrinter(printing: Printing): Promise<() => Promise<void>> {
  const { dist, base, cache, start } = printing;
  await mkdir(cache, { recursive: true });
  const editions = EDITIONS.map((edition): Edition => {
    const hash = pageHash(dist, edition.page, JSON.stringify(OPTIONS), base);
    return { ...edition, name: `${edition.lang}.${hash}.pdf` };
  });
  const there = await Promise.all(editions.map(({ name }) => stat(join(cache, name)).catch(() => undefined)));
  const wanted = editions.filter((_, i) => !there[i]);
  const browser = wanted.length ? await start() : undefined;
  if (!browser && start.isStarted())
    void start().then(
      (idle) => idle.close(),
      () => undefined,
    );
  return async () => {
    if (browser) await printAll(browser, wanted, printing);
    for (const { name, file } of editions) {
      await mkdir(dirname(join(dist, file)), { recursive: true });
      await copyFile(join(cache, name), join(dist, file));
    }
    const names = new Set(editions.map(({ name }) => name));
    for (const old of await readdir(cache))
      if (!names.has(old) && old.endsWith('.pdf')) await rm(join(cache, old));
  };
}

/** Takes the links to PDFs that were not printed out of the pages that offer them. @param dist the built folder */
export async function withoutPdfs(dist: string): Promise<void> {
  for (const { page, file } of EDITIONS) {
    const path = join(dist, page, 'index.html');
    const html = await readFile(path, 'utf8');
    const left = html.replace(new RegExp(`\\s*<a\\b[^>]*href="[^"]*/${file}"[^>]*>.*?</a>`, 'gs'), '');
    if (left.includes(`/${file}"`)) throw new Error(`${path} offers ${file}, which is not there.`);
    await writeFile(path, left);
  }
}
