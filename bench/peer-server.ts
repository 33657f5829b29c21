import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { TYPES } from '../src/build/hosting/headers.ts';

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

const brotli = promisify(brotliCompress);

/** The file that a URL means, from the root of its site; undefined where it can mean none. */
function fileOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    return path.includes('\0') ? undefined : normalize(path.endsWith('/') ? `${path}index.html` : path);
  } catch {
    return undefined;
  }
}

/**
 * Serves another site's built folder, texts in brotli's best as ours are. `serve` of src/build can't:
 * it takes its headers from our pages. A text is packed when it is first asked for and kept, so the
 * first visit is not one to measure.
 */
export async function servePeer(folder: string): Promise<{ url: string; server: Server }> {
  const bodies = new Map<string, Promise<Buffer>>();
  const read = async (file: string, packed: boolean): Promise<Buffer> => {
    const bytes = await readFile(join(folder, file));
    return packed ? brotli(bytes) : bytes;
  };
  const server = createServer(async ({ url }, response) => {
    const file = fileOf(url ?? '/');
    if (file === undefined) return response.writeHead(400).end();
    const ending = extname(file).slice(1).toLowerCase();
    const type = TYPES[ending] ?? MORE[ending] ?? 'application/octet-stream';
    const packed = PACKED.test(type);
    const body = bodies.get(file) ?? read(file, packed);
    bodies.set(file, body);
    try {
      const bytes = await body;
      response.writeHead(200, { 'content-type': type, ...(packed && { 'content-encoding': 'br' }) });
      return response.end(bytes);
    } catch {
      return response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
