/** Pages that go from test to test: a profile and its process cost twice what the page costs that is then opened. */
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { inject } from 'vitest';

interface Profile {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

/** Profiles that wait for a test, by what of them is set for good. */
const idle = new Map<string, Profile[]>();

/** What a test may listen to on a page or its context. */
const HEARD = [
  ...(['console', 'dialog', 'download', 'pageerror', 'popup'] as const),
  ...(['request', 'requestfailed', 'requestfinished', 'response'] as const),
] as const;

const never = (what: string) => (): never => {
  throw new Error(
    `${what} can't be taken back from a page that goes on to the next test: take one from chromium.fresh()`,
  );
};

async function open(browser: Browser, options: BrowserContextOptions): Promise<Profile> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  Object.defineProperty(page, 'addInitScript', { value: never('A script that runs before a page') });
  Object.defineProperty(page, 'clock', { get: never('A clock') });
  return { context, page, session };
}

/** Makes a page as it was before a test had it, but for its cache, and for its session's storage, where the site keeps nothing. */
async function clean({ context, page, session }: Profile): Promise<void> {
  await Promise.all(context.pages().map((other) => other !== page && other.close()));
  for (const event of HEARD) page.removeAllListeners(event);
  context.removeAllListeners('request');
  await Promise.all([page.unrouteAll(), context.unrouteAll(), context.clearPermissions()]);
  await page.goto('about:blank');
  await Promise.all([
    // Where a pointer was left, the next page would be pointed at.
    page.mouse.move(-1, -1),
    context.clearCookies(),
    session.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: 'all' }),
  ]);
}

/**
 * An empty page, and what was stored of the site gone; only the cache may be full of what tests before asked for.
 * @returns the page, and what gives it back. A page whose test has failed is not given back but closed.
 */
export async function borrow(
  browser: Browser,
  {
    viewport,
    permissions,
    colorScheme,
    reducedMotion,
    forcedColors,
    contrast,
    ...fixed
  }: BrowserContextOptions,
): Promise<{ context: BrowserContext; page: Page; giveBack: () => Promise<void> }> {
  const key = JSON.stringify(fixed);
  const profile = idle.get(key)?.pop() ?? (await open(browser, fixed));
  const { context, page } = profile;
  if (viewport) await page.setViewportSize(viewport);
  if (permissions) await context.grantPermissions(permissions);
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
    contrast: contrast ?? 'no-preference',
  });
  const giveBack = async (): Promise<void> => {
    // Who closed it, or lost it to a crash, has nothing to give back.
    const isClean = await clean(profile).then(
      () => true,
      () => false,
    );
    if (!isClean) return context.close();
    idle.set(key, [...(idle.get(key) ?? []), profile]);
  };
  return { context, page, giveBack };
}
