// Over 150 lines: what is dragged, what is measured meanwhile, and the table of it.
/**
 * `npm run bench:drag [-- chart … width …]`: how long a reader who drags a slider waits for the picture, on a processor four
 * times slower: each control of each chart of the chapters, found in their pages, or of those charts alone, at both widths or at one.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../src/build/browser/chromium.ts';
import { serve } from '../src/build/hosting/serve.ts';
import { DEFAULT_LANG } from '../src/i18n/lang.ts';
import { busy, heading, machine } from './machine.ts';
import { storyPages } from './pages.ts';
import { median, percentile } from './stats.ts';
import { SCROLLING, WIDTHS, type WidthName } from './widths.ts';

const DIST = 'dist';
/** Only these charts, and these widths; all where none is named. */
const named = process.argv.slice(2);
const allWidths = Object.keys(WIDTHS) as WidthName[];
const widths = allWidths.filter((width) => named.includes(width));
const only = named.filter((name) => !widths.includes(name as WidthName));
/** A mouse that moves, ms from event to event, and how often. */
const EVERY = 16;
const MOVES = 120;
/** So long a hand is on the slider before it presses, in ms: who sets something has read, and the page has come to rest. */
const AIMED = 2000;

/** Waits that a drag brought, in ms. */
interface Dragged {
  readonly chart: string;
  readonly control: string;
  readonly width: WidthName;
  readonly waits: readonly number[];
}

/**
 * Runs in the page: from each input of the controls, as the browser stamps it, to the end of the frame in which the
 * picture with it is shown. An input that comes while a picture is made waits for the next one, and is counted so.
 */
function watch(chart: string): void {
  const waits: number[] = [];
  const root = document.querySelector(`.controls[data-chart="${chart}"]`);
  const live = root?.closest('scroll-steps')?.querySelector('live-chart');
  if (!root || !live) throw new Error(`there is nothing to set of ${chart}`);
  let given: number[] = [];
  let drawn: number[] = [];
  const shown = (frame: (painted: () => void) => void): void => {
    if (!live.hasAttribute('data-settled') || !drawn.length) return;
    const done = drawn;
    drawn = [];
    // A message that is sent in a frame comes once that frame is painted.
    frame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => waits.push(...done.map((time) => performance.now() - time));
      port2.postMessage(0);
    });
  };
  root.addEventListener('input', ({ timeStamp }) => given.push(timeStamp), true);
  root.addEventListener('view-set', () => {
    drawn.push(...given);
    given = [];
    // It comes in a frame, with the picture that the page drew itself; another frame would be the next one.
    shown((painted) => painted());
  });
  // A worker’s picture comes between two frames.
  const late = (): void => shown(requestAnimationFrame);
  new MutationObserver(late).observe(live, { attributeFilter: ['data-settled'] });
  Object.assign(window, { waits });
}

/** Drags one slider to and fro, at the pace of the clock. */
async function drag(page: Page, chart: string, control: string): Promise<number[]> {
  const range = page.locator(`.controls[data-chart="${chart}"] [data-control="${control}"] .range`);
  // On a phone the chart stays above it, and would lie over what stands higher.
  await range.evaluate((e) => {
    e.scrollIntoView({ block: 'end', behavior: 'instant' });
    scrollBy({ top: e.clientHeight * 2, behavior: 'instant' });
  });
  await page.waitForSelector(`.controls[data-chart="${chart}"][data-ready]`);
  const box = await range.boundingBox();
  if (!box) throw new Error(`${chart}: the slider of ${control} is not to be seen`);
  const session = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  const at = (i: number): number => box.x + box.width * (0.5 + 0.35 * Math.sin((i * 2 * Math.PI) / MOVES));
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', i: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: at(i),
      y,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SCROLLING.slowdown });
  await page.evaluate(watch, chart);
  // A hand comes to the slider before it drags; nothing was set yet, and what the first setting needs may come then.
  await send('mouseMoved', 0);
  await sleep(AIMED);
  const start = performance.now();
  const sent = [send('mousePressed', 0)];
  for (let i = 1; i <= MOVES; i++) {
    await sleep(Math.max(0, start + i * EVERY - performance.now()));
    sent.push(send('mouseMoved', i));
  }
  sent.push(send('mouseReleased', MOVES));
  await Promise.all(sent);
  await sleep(500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => (window as unknown as { waits: number[] }).waits);
}

/** Each control of a page, dragged in a page of its own. */
async function dragPage(browser: Browser, url: string, width: WidthName): Promise<Dragged[]> {
  const context = await browser.newContext(WIDTHS[width].window);
  const all: Dragged[] = [];
  try {
    const page = await context.newPage();
    await page.goto(url);
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.controls [data-control]')].flatMap((e) => {
        const chart = e.closest<HTMLElement>('.controls')?.dataset['chart'] ?? '';
        const isSlider = e.querySelector('.range') !== null;
        return isSlider ? [{ chart, control: e.dataset['control'] ?? '' }] : [];
      }),
    );
    for (const { chart, control } of controls.filter((one) => !only.length || only.includes(one.chart))) {
      await page.goto(url);
      all.push({ chart, control, width, waits: await drag(page, chart, control) });
      console.error(`${url} ${width}: ${chart} ${control}, ${all.at(-1)?.waits.length} inputs`);
    }
  } finally {
    await context.close();
  }
  return all;
}

const fixed = (value: number | null): string => (value === null ? '–' : value.toFixed(0));
const row = ({ chart, control, width, waits }: Dragged): string =>
  `| ${chart} | ${control} | ${width} | ${waits.length} | ${fixed(median(waits))} | ${fixed(percentile(waits, 95))} |`;

if (!existsSync(`${DIST}/index.html`)) throw new Error(`there is no built site in ${DIST}/: npm run build`);
const site = await serve(DIST);
const browser = await launch();
try {
  const before = machine(browser.version());
  if (busy(before)) console.error(busy(before));
  const all: Dragged[] = [];
  for (const { path } of storyPages('.').filter((page) => page.lang === DEFAULT_LANG))
    for (const width of widths.length ? widths : allWidths)
      all.push(...(await dragPage(browser, site.url + site.base.slice(0, -1) + path, width)));
  console.log(heading(before, machine(browser.version()), 1));
  console.log(
    '\n| chart | control | width | inputs | median ms | p95 ms |\n| --- | --- | --- | --: | --: | --: |',
  );
  for (const one of all) console.log(row(one));
} finally {
  await browser.close();
  site.server.close();
}
