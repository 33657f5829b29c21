import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { loadFigures } from './load.ts';
import type { Load, Scroll } from './metrics.ts';
import { countRequests, type Fetched } from './network.ts';
import { addProbe, type Probe } from './probe.ts';
import { scrollFigures, type Counters } from './scroll.ts';
import { turnWheel } from './wheel.ts';
import { SCROLLING, type Device, type Width } from './widths.ts';

/** What is visited: a page, and whether its script runs. */
export interface Subject {
  readonly url: string;
  readonly script: boolean;
}

/** A page that has loaded and come to rest. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly load: Load;
  /** Turns the wheel to the page's end, at a quarter of the processor's speed. */
  scroll(): Promise<Scroll>;
  close(): Promise<void>;
}

/** A page is at rest once nothing was fetched and no long task ended for so long, ms. */
const QUIET = 1000;
/** Some pages never rest: they are taken as they are then, ms. */
const PATIENCE = 20_000;
/** What the page still moves after the wheel's last event, ms. */
const ROLL_OUT = 300;

async function rest(probe: Probe, fetched: Fetched): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE) {
    const idle = await probe.evaluate<number>(
      'performance.now() - Math.max(0, ...seen.longTasks.map(([start, duration]) => start + duration))',
    );
    if (!fetched.open.size && performance.now() - fetched.last > QUIET && idle > QUIET) return;
    await sleep(100);
  }
}

async function emulate(session: CDPSession, { bits, latency, slowdown }: Device): Promise<void> {
  const throughput = bits === Infinity ? -1 : bits / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

async function counters(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function scroll(session: CDPSession, probe: Probe, { window }: Width): Promise<Scroll> {
  await emulate(session, SCROLLING);
  const { width, height } = window.viewport;
  const [x, y] = [width / 2, height / 2];
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  const way = 'document.scrollingElement.scrollHeight - innerHeight';
  const whole = await probe.evaluate<number>(way);
  const start = await probe.watchFrames();
  const before = await counters(session);
  const pixels = await turnWheel(session, x, y, whole);
  const after = await counters(session);
  const end = await probe.evaluate<number>('performance.now()');
  await sleep(ROLL_OUT);
  const reached = await probe.evaluate<number>(`100 * scrollY / Math.max(1, ${way})`);
  return scrollFigures(await probe.read(), { start, end, before, after, pixels, reached });
}

/**
 * Visits a page in a fresh profile and lets it load and come to rest.
 * @throws where the page can't be had
 */
export async function visit(browser: Browser, { url, script }: Subject, width: Width): Promise<Visit> {
  const context = await browser.newContext({ ...width.window, javaScriptEnabled: script });
  const close = (): Promise<void> => context.close();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const probe = await addProbe(session);
    const fetched = await countRequests(session);
    await session.send('Performance.enable');
    await emulate(session, width.loading);
    const answer = await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    if (!answer?.ok())
      throw new Error(`${url} answered ${answer?.status() ?? 'nothing'}: no page to measure.`);
    await rest(probe, fetched);
    const load = loadFigures(await probe.read(), fetched);
    return { page, session, load, scroll: () => scroll(session, probe, width), close };
  } catch (error) {
    await close();
    throw error;
  }
}
