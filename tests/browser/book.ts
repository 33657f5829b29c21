import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { launch } from '../../src/build/browser/chromium.ts';
import { byDay } from '../pictures.ts';
import { shownIn, type Shown } from './drawn.ts';
import { borrow } from './profiles.ts';
import { call, isAtRest, together } from './together.ts';

export * from '../book.ts';

/** The drawing that shows in the page, in the form of `serverDrawing`, and its size. */
export async function shownDrawing(page: Page, chart: string): Promise<Shown> {
  const shown = await page.evaluate(shownIn, `figure[data-chart="${chart}"]`);
  return { ...shown, drawing: byDay(shown.drawing) };
}

/** The browser of this worker, for all its files; it ends with the worker. */
let running: ReturnType<typeof launch> | undefined;

/** Runs in a page: two frames, so that whoever watches the page has been told, and what then follows has begun. */
const twoFrames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

const waits = new WeakMap<Page, () => Promise<boolean>>();
/** Follows what a page asks for, so that `quiet` can wait until all of it has come, and learn whether its charts rest. */
function follow(page: Page): void {
  const coming = new Set<Request>();
  let count = 0;
  page.on('request', (request) => {
    count++;
    coming.add(request);
  });
  page.on('requestfinished', (request) => coming.delete(request));
  page.on('requestfailed', (request) => coming.delete(request));
  waits.set(page, async () => {
    for (const late = Date.now() + 30_000; Date.now() < late;) {
      const before = count;
      // A page that leads on to another has no more frames.
      const [, rests] = await together(page, call(twoFrames), call(isAtRest)).catch(() => []);
      if (rests !== undefined && !coming.size && count === before) return rests;
    }
    throw new Error(`${page.url()} still waits for ${[...coming].map((r) => r.url()).join(', ')}`);
  });
}

/**
 * Waits until a page has all that it asks for of itself, and no chart moves. That is a state; Playwright's
 * `networkidle` is half a second without one, several hundred times over.
 */
export async function quiet(page: Page): Promise<void> {
  if (!(await waits.get(page)?.())) await settled(page);
}

/** Opens an address of the site in a page that `visit` made, and waits until all that it asks for has come. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await quiet(page);
}

/** The worker's browser for a test file: pages whose console a test can ask to have been silent. */
export function browser() {
  /** How each page is left that a test has. */
  const visits = new Map<BrowserContext, () => Promise<void>>();
  const shared = new Set<BrowserContext>();
  // Or else its pages would go on beside those of the next; of a test that failed nobody knows how it left them.
  afterEach(async ({ task: { result } }) => {
    const open = [...visits];
    visits.clear();
    for (const [context, leave] of open) await (result?.state === 'fail' ? context.close() : leave());
  });
  afterAll(() => Promise.all([...shared].map((context) => context.close())));
  const start = () => (running ??= launch({ shell: true }));
  const size = { viewport: { width: 1280, height: 800 } };
  const watched = (page: Page, context: BrowserContext, leave: () => Promise<void>) => {
    const said: string[] = [];
    page.on('console', (m) => said.push(`${m.type()}: ${m.text()}`));
    page.on('pageerror', (e) => said.push(`error: ${e.message}`));
    page.on('requestfailed', (r) => said.push(`failed: ${r.url()}`));
    follow(page);
    return { page, context, said, leave };
  };
  const open = async (options: BrowserContextOptions) => {
    const context = await (await start()).newContext({ ...size, ...options });
    return watched(await context.newPage(), context, () => context.close());
  };
  type Visit = ReturnType<typeof watched>;
  /** Notes that a page is the present test's. */
  const mine = ({ context, leave, ...visit }: Visit): Visit => {
    visits.set(context, leave);
    const leaveNow = async (): Promise<void> => {
      visits.delete(context);
      await leave();
    };
    return { ...visit, context, leave: leaveNow };
  };
  /** An empty page that another test may have had before: nothing of the site is stored, but its files may be cached. */
  const empty = async (options: BrowserContextOptions = {}) => {
    const { page, context, giveBack } = await borrow(await start(), { ...size, ...options });
    return mine(watched(page, context, giveBack));
  };
  return {
    empty,
    /** An empty page of a fresh profile, for what a first visit is, or what no later test is to have. */
    fresh: async (options: BrowserContextOptions = {}) => mine(await open(options)),
    /**
     * An empty page that stays open until the file has ended. A profile and its process cost as much as two
     * pages: for tests that need many pages and whose pages leave nothing behind.
     */
    async lasting(options: BrowserContextOptions = {}) {
      const visit = await open(options);
      shared.add(visit.context);
      return visit;
    },
    /** A page of the site that has all it asks for, in a page that was empty. */
    async visit(path: string, options: BrowserContextOptions = {}) {
      const visit = await empty(options);
      await visit.page.goto(inject('site') + path);
      if (options.javaScriptEnabled !== false) await quiet(visit.page);
      return visit;
    },
  };
}

/** Waits until no chart moves and those in view show their state. */
export const settled = (page: Page): Promise<unknown> => page.waitForFunction(isAtRest);
