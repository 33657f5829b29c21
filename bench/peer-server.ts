import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { TYPES } from '../src/build/headers.ts';

/** Types that our own site has no file of. */
const MORE: Readonly<Record<string, string>> = {
  mjs: 'text/javascript; charset=utf-8',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  wasm: 'application/wasm',
};
const PACKED = /^(text|image\/svg|application\/(json|wasm|manifest))/;

/**
 * Serves another site's built folder, texts in brotli's best as ours are. `serve` of src/build can't:
 * it takes its headers from our pages. A text is packed when it is first asked for and kept, so the
 * first visit is not one to measure.
 */
export function servePeer(folder: string): Promise<{ url: string; server: Server }> {
  const packed = new Map<string, Buffer>();
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://x').pathname);
    const at = join(folder, normalize(path));
    const file = path.endsWith('/') ? join(at, 'index.html') : at;
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const ending = extname(file).slice(1).toLowerCase();
    const type = TYPES[ending] ?? MORE[ending] ?? 'application/octet-stream';
    if (!PACKED.test(type)) return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server });
    });
  });
}
