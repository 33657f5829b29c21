import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { origin } from '../built/built.ts';

/** Answers in the name of the site that was built, so that a saved page is one of its addresses. */
export const atHome = (context: BrowserContext): Promise<unknown> =>
  context.route(`${origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const answer = await fetch(inject('site') + pathname + search);
    const headers = Object.fromEntries(answer.headers);
    // What was packed is plain by now.
    delete headers['content-encoding'];
    delete headers['content-length'];
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
  });

/** A page as Chromium saves it in one file, by its command “Save as”. */
export async function mhtml(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  return data;
}

/** A page as extensions save it in one file: as it stands, its stylesheets taken in, its scripts and policy left out. */
export const singleFile = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const out of copy.querySelectorAll('script, [http-equiv], link:not([rel="stylesheet"])'))
      out.remove();
    for (const link of copy.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
      const style = document.createElement('style');
      style.textContent = await (await fetch(link.href)).text();
      link.replaceWith(style);
    }
    return `<!doctype html>${copy.outerHTML}`;
  });
