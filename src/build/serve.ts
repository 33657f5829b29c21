import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.pdf': 'application/pdf',
};

/** In a sandbox without an origin a frame may fetch only what is open to all. */
const OPEN = /\.(js|woff2|json|csv|svg|png)$/;

/**
 * Serves a folder as a host would: brotli for text, `index.html` for a folder, `404.html` for what isn't there.
 * @param pack without brotli where nobody weighs what is sent: packing a long page takes seconds
 */
export function serve(folder: string, pack = true): Promise<{ url: string; server: Server }> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    let file = join(folder, path);
    try {
      if (statSync(file).isDirectory()) file = join(file, 'index.html');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const packed = pack && /text|svg/.test(type);
      const body = cache.get(file) ?? (packed ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
      cache.set(file, body);
      const keep = path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      const encoding = packed && { 'content-encoding': 'br' };
      const open = OPEN.test(file) && { 'access-control-allow-origin': '*' };
      response
        .writeHead(200, { 'content-type': type, 'cache-control': keep, ...encoding, ...open })
        .end(body);
    } catch {
      const lost = join(folder, '404.html');
      response.writeHead(404, { 'content-type': TYPES['.html'] });
      response.end(existsSync(lost) ? readFileSync(lost) : 'not found');
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server });
    });
  });
}
