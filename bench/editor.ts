// Over 150 lines: one editor’s session, a measure after the other.
/**
 * `npm run bench:editor [-- saves]`: what an editor waits for while writing, at a dev server in a copy of the project:
 * from a saved word to its showing, from a saved cell to its chart, from a mistake to its overlay; and what 500 saves
 * leave in the server's memory.
 */
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium, FLAGS } from '../src/build/browser/chromium.ts';
import { readTexts } from '../src/build/disk/read.ts';
import { devServer, type DevServer } from './dev-server.ts';
import { median } from './stats.ts';

/** Ms that anything is waited for, before it counts as never. */
const NEVER = 30_000;
const WORDS = 50;
const CHAPTER = 'content/en/chapters/economics.mdx';
const DATA = 'content/data/nvidia-quarters.csv';
const STEP = 'eve';

/** Saves a file with something else in it. */
function save({ folder }: DevServer, file: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing in ${file} was changed`);
  writeFileSync(join(folder, file), changed);
}

/** @returns ms from a change to what shows of it; NaN for never */
async function until(
  page: Page,
  change: () => void,
  shows: (word: string) => boolean,
  word = '',
): Promise<number> {
  const start = Date.now();
  change();
  // Looked at in every frame of the page; a navigation ends the look, and begins another.
  const seen = page.waitForFunction(shows, word, { timeout: NEVER });
  return seen.then(
    () => Date.now() - start,
    () => NaN,
  );
}

const letters = (n: number): string =>
  String.fromCodePoint(...[...String(n)].map((digit) => 97 + Number(digit)));
const isShown = (word: string): boolean =>
  document.querySelector('main')?.textContent?.includes(word) ?? false;
const hasOverlay = (): boolean => document.querySelector('vite-error-overlay') !== null;
const hasNone = (): boolean => document.querySelector('vite-error-overlay') === null;
/** Where the step that is read stands, and whether the page is still the one that was opened. */
const place = (page: Page): Promise<[number, boolean]> =>
  page.evaluate((step) => {
    const { top = NaN } = document.getElementById(step)?.getBoundingClientRect() ?? {};
    return [Math.round(top), 'opened' in window] as [number, boolean];
  }, STEP);

/** A word of the step that is read, saved again and again. */
async function words(server: DevServer, page: Page): Promise<number[]> {
  const times: number[] = [];
  let last = '';
  for (let n = 0; n < WORDS; n++) {
    const word = ` qq${letters(n)}`;
    const write = (text: string): string =>
      last ? text.replace(last, word) : text.replace(/(<Step id="eve"[^>]*>\s+[^.<]+)/, `$1${word}`);
    times.push(await until(page, () => save(server, CHAPTER, write), isShown, word.trim()));
    last = word;
  }
  save(server, CHAPTER, (text) => text.replace(last, ''));
  await page.waitForFunction(
    (word) => !document.querySelector('main')?.textContent?.includes(word),
    last.trim(),
  );
  return times;
}

async function measure(server: DevServer, page: Page): Promise<void> {
  const show = (name: string, value: string): void => console.log(`${name.padEnd(46)} ${value}`);
  await page.goto(`${server.url}/economics/`, { timeout: 300_000, waitUntil: 'domcontentloaded' });
  await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ block: 'center' }), STEP);
  await page.waitForSelector('live-chart[chart="quarters"][data-settled]', { timeout: NEVER });
  await page.evaluate(() => Object.assign(window, { opened: true }));
  const [top] = await place(page);
  const times = await words(server, page);
  show(`a saved word, median of ${times.length}, ms`, `${median(times)} (most ${Math.max(...times)})`);
  const [after, isSame] = await place(page);
  show(
    'the step that is read moved by, px',
    `${after - top}${isSame ? '' : ', in a page that was loaded anew'}`,
  );

  const drawn = (): Promise<string | undefined> =>
    page.evaluate(() => document.querySelector('live-chart[chart="quarters"] .sheet svg')?.innerHTML);
  const before = (await drawn()) ?? '';
  const redrawn = (was: string): boolean =>
    document.querySelector('live-chart[chart="quarters"] .sheet svg')?.innerHTML !== was;
  const cell = (from: string, to: string) => () => save(server, DATA, (text) => text.replace(from, to));
  show('a changed cell, ms', String(await until(page, cell('2.048', '2.148'), redrawn, before)));
  await page.waitForTimeout(2000);
  const [moved, still] = await place(page);
  show(
    'the step that is read moved by, px',
    `${moved - top}${still ? '' : ', in a page that was loaded anew'}`,
  );
  await until(
    page,
    cell('2.148', '2.048'),
    (was) => document.querySelector('live-chart[chart="quarters"] .sheet svg')?.innerHTML === was,
    before,
  );

  const wrong = (): void => save(server, CHAPTER, (text) => text.replace('state="eve"', 'state="evee"'));
  show('a mistake, until its overlay, ms', String(await until(page, wrong, hasOverlay)));
  await page.waitForTimeout(2000);
  const overlays = await page.locator('vite-error-overlay').all();
  show('overlays', String(overlays.length));
  // Astro's overlay is a shadow tree of its own.
  const said = await overlays[0]?.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
  const [above = ''] = readFileSync(join(server.folder, CHAPTER), 'utf8').split('state="evee"');
  const line = above.split('\n').length;
  const named = said?.includes(`economics.mdx:${line}`) && said.includes('Did you mean');
  show('which name file, line and remedy', named ? 'yes' : `no: ${said?.replace(/\s+/g, ' ').slice(-600)}`);
  const right = (): void => save(server, CHAPTER, (text) => text.replace('state="evee"', 'state="eve"'));
  show('mended, until it is gone, ms', String(await until(page, right, hasNone)));
}

/** What the server takes to answer while all of the content is written at once, at worst, in ms. */
async function touched({ folder, url }: DevServer): Promise<number> {
  const now = new Date();
  for (const file of Object.keys(readTexts(folder))) utimesSync(join(folder, file), now, now);
  const [end, waits] = [Date.now() + 10_000, [0]];
  while (Date.now() < end) {
    const start = Date.now();
    await (await fetch(`${url}/favicon.svg`)).arrayBuffer();
    waits.push(Date.now() - start);
    await new Promise((done) => setTimeout(done, 20));
  }
  return Math.max(...waits);
}

/** Saves a chapter again and again, every tenth time broken. */
async function saves(server: DevServer, count: number): Promise<void> {
  const page = async (): Promise<void> =>
    void (await (await fetch(`${server.url}/economics/`)).arrayBuffer());
  await page();
  const start = await server.heap();
  const whole = readFileSync(join(server.folder, CHAPTER), 'utf8');
  const waits: number[] = [];
  for (let n = 0; n < count; n++) {
    const changed =
      n % 10 ? whole.replace('\n\nHeavy', `\n\nHeavy qq${letters(n)}`) : whole.replace('</Step>', '<Step>');
    writeFileSync(join(server.folder, CHAPTER), changed);
    await new Promise((done) => setTimeout(done, 100));
    const asked = Date.now();
    await page();
    waits.push(Date.now() - asked);
  }
  writeFileSync(join(server.folder, CHAPTER), whole);
  await new Promise((done) => setTimeout(done, 3000));
  await page();
  const end = await server.heap();
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);
  console.log(
    `${count} saves: heap ${mb(start)} to ${mb(end)} MB, × ${(end / start).toFixed(2)}; the page after ${median(waits)} ms, ` +
      `at most ${Math.max(...waits)}, later than a second ${waits.filter((ms) => ms > 1000).length} times`,
  );
}

const count = Number(process.argv[2] ?? 500);
const server = await devServer();
const browser = await chromium.launch({ executablePath: findChromium(), args: [...FLAGS] });
try {
  await measure(server, await browser.newPage());
  console.log('all files written, slowest answer, ms'.padEnd(46), await touched(server));
  await browser.close();
  await saves(server, count);
} finally {
  await browser.close();
  server.close();
}
