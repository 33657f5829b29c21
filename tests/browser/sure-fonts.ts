import { createServer } from 'node:http';
import { inject } from 'vitest';

/** Headers that belong to a connection, or to a body as it was packed. */
const ITS_OWN = /^(connection|keep-alive|transfer-encoding|content-length)$/;

/**
 * Serves the site with its optional faces waited for: else a busy machine now and then leaves them out, and lines break
 * elsewhere. Among its pages is one of somebody's, of the same origin, so that the frames in it can be looked into. A
 * server, since a browser keeps nothing of what a test answers in its stead, and each frame asks for all of it anew.
 */
export async function sureFonts() {
  let html = '';
  const server = createServer(async ({ url = '/' }, answer) => {
    if (url === '/host/') return answer.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    const from = await fetch(inject('site') + url, { headers: { 'accept-encoding': 'identity' } });
    for (const [name, value] of from.headers) if (!ITS_OWN.test(name)) answer.setHeader(name, value);
    const body = Buffer.from(await from.arrayBuffer());
    const isSheet = /^text\/css/.test(from.headers.get('content-type') ?? '');
    const sure = (css: string): string => css.replace(/font-display:\s*optional/g, 'font-display:block');
    return answer.writeHead(from.status).end(isSheet ? sure(body.toString()) : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  const url = `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`;
  return {
    /** The address of a page of somebody's. */
    host(page: string): string {
      html = page;
      return `${url}/host/`;
    },
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}
