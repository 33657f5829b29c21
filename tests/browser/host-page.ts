import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { files } from '../built/built.ts';

/** What a test's frame may be told by its host, and what it says. */
declare global {
  interface Window {
    received: unknown[];
    shift: number;
    say(height: unknown): void;
  }
}

/** A page that speaks as the essay's embeds do and keeps what it hears, where a test needs it to. */
const SPEAKING = `<!doctype html><title>fixture</title><body><script>
received = [];
say = (height) => parent.postMessage({ type: 'iframe-resized', width: innerWidth, height }, '*');
addEventListener('message', (event) => received.push(event.data));
say(HEIGHT);
</script>`;
/** Of its own for every chart; as one that stands in for a page of the build, what was kept for it. */
const HEIGHT = { every: '400 + location.pathname.length', missing: 'innerHeight' };

const hosts: Server[] = [];

/** Serves one page at an origin of its own, as somebody's site. @returns its address */
export const hostPage = (html: string, headers: Record<string, string> = {}): Promise<string> =>
  new Promise((done) => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
    });
    hosts.push(server);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      // Another site for a browser, not only another port.
      done(`http://localhost:${typeof address === 'object' ? address?.port : 0}/`);
    });
  });

export const closeHosts = (): void => hosts.forEach((server) => server.close());

/** Answers for every embed, or for those that the build doesn't have. @returns what was asked for */
export async function speakFor(page: Page, which: 'every' | 'missing'): Promise<string[]> {
  const requests: string[] = [];
  await page.route(/\/embed\/(?!v1\/)/, (route) => {
    const { pathname, search } = new URL(route.request().url());
    requests.push(pathname + search);
    return which === 'missing' && files.has(`${pathname}index.html`)
      ? route.continue()
      : route.fulfill({ contentType: 'text/html', body: SPEAKING.replace('HEIGHT', HEIGHT[which]) });
  });
  return requests;
}

export const script = (): string => `<script src="${inject('site')}/embed/v1/embed.js" async></script>`;
