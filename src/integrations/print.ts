import { mkdir, readdir, rename, rm, stat, writeFile, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { address } from '../urls/addresses.ts';
import { LANGS } from '../i18n/lang.ts';
import { pageHash } from '../build/dist/page-hash.ts';
import { serve } from '../build/hosting/serve.ts';
import type { Table } from '../build/hosting/headers.ts';

const OPTIONS = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/** What is printed: a page, and the file it becomes, in the built folder and in the cache. */
const EDITIONS = LANGS.map((lang) => {
  const page = address(lang, 'print');
  return { lang, page, file: `${page.slice(1, -1)}.pdf` };
});

async function printPage(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage();
  const answer = await page.goto(url, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${url} is to be printed, but the build has no such page.`);
  await page.emulateMedia({ media: 'print' });
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

/**
 * Prints the print edition of each language to a PDF beside its page, once the site is built. What
 * has not changed since it was last printed is taken from the cache.
 * @param dist the built folder, and @param table its headers; @param cache where PDFs are kept
 * @param tell is told of each file that was printed
 */
export async function printEditions(
  dist: string,
  table: Table,
  cache: string,
  tell: (sentence: string) => void,
): Promise<void> {
  await mkdir(cache, { recursive: true });
  const kept = EDITIONS.map((edition) => {
    const name = `${edition.lang}.${pageHash(dist, edition.page, JSON.stringify(OPTIONS))}.pdf`;
    return { ...edition, name, path: join(cache, name) };
  });
  const there = await Promise.all(kept.map(({ path }) => stat(path).catch(() => undefined)));
  const wanted = kept.filter((_, i) => !there[i]);
  if (wanted.length) {
    // Playwright takes half a second to load, which a build that prints nothing need not wait for.
    const { launch } = await import('../build/browser/chromium.ts');
    const { url, server } = await serve(dist, { table, packed: false });
    const browser = await launch();
    try {
      await Promise.all(
        wanted.map(async ({ page, path, file }) => {
          const draft = `${path}.${process.pid}`;
          await writeFile(draft, await printPage(browser, url + page));
          // Moved when whole, so that two builds at once never read half a file.
          await rename(draft, path);
          tell(`printed ${file}`);
        }),
      );
    } finally {
      await browser.close();
      server.close();
    }
  }
  for (const { path, file } of kept) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await copyFile(path, join(dist, file));
  }
  const names = new Set(kept.map(({ name }) => name));
  for (const old of await readdir(cache))
    if (!names.has(old) && old.endsWith('.pdf')) await rm(join(cache, old));
}
