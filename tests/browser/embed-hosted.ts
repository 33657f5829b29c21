/** Somebody’s page with embeds in it, whose clock a test puts forward. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { browser } from './book.ts';
import { hostServer } from './hosts.ts';

/** Serves such pages to the tests of a file. @returns what opens one, in it and in its frames a clock */
export function hosting(chromium: ReturnType<typeof browser>) {
  let host: Awaited<ReturnType<typeof hostServer>>;
  beforeAll(async () => {
    host = await hostServer();
  });
  afterAll(() => host.close());
  return async (html: string, headers: Record<string, string> = {}) => {
    host.set(html, headers);
    const visit = await chromium.fresh();
    await visit.page.clock.install();
    await visit.page.goto(host.url);
    return visit;
  };
}
/** The frames of a page that are the site’s. */
export const frames = (page: Page): Frame[] =>
  page.frames().filter((f) => f.url().startsWith(inject('site')));
