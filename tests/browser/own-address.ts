import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { inject } from 'vitest';
import { origin } from '../built/built.ts';

/** Where a page says that it has been seen: until then the element's script does not come to it. */
export const SEEN = '/seen';
/** How long the script waits for that at most, in ms: a page that is not watched says nothing. */
const LATEST = 3000;

/**
 * Serves the site as if it had been built for the address at which it stands: its name, in pages
 * and their policies, is that address. WebKit lets a frame in a sandbox load only what a policy
 * calls by the site's name, which the built one does, but no test can stand at that name.
 */
export async function ownAddress() {
  const pages = new EventEmitter();
  const server = createServer(async ({ url = '/', headers }, answer) => {
    if (url === SEEN) {
      pages.emit('seen');
      answer.writeHead(204).end();
      return;
    }
    const own = (text: string): string => text.replaceAll(origin, `http://${headers.host}`);
    const from = await fetch(inject('site') + url, { headers: { 'accept-encoding': 'identity' } });
    const type = from.headers.get('content-type') ?? '';
    if (url.endsWith('/embed.js'))
      await Promise.race([once(pages, 'seen'), new Promise((done) => setTimeout(done, LATEST))]);
    for (const [name, value] of from.headers)
      if (!/^(connection|keep-alive|transfer-encoding|content-length)$/.test(name))
        answer.setHeader(name, own(value));
    const body = Buffer.from(await from.arrayBuffer());
    answer.writeHead(from.status).end(/^text\/html/.test(type) ? own(body.toString()) : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  return {
    url: `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`,
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}
