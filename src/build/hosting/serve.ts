import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { headersFor, headerTable, TYPES, type Headers, type Table } from './headers.ts';

/** Endings of packed variants by what a browser calls them, the best first. */
const PACKED = { br: 'br', gzip: 'gz' } as const;

/**
 * The file behind a path, or what a host says instead.
 * @param base the folder that the site stands in: `/essay/`
 * @returns the path that a folder is moved to, or the file; undefined where there is nothing
 */
function find(folder: string, base: string, path: string): { file: string } | { moved: string } | undefined {
  if (`${path}/` === base) return { moved: base };
  if (!path.startsWith(base)) return undefined;
  const within = path.slice(base.length);
  const file = join(folder, normalize(`/${within}`));
  const there = statSync(file, { throwIfNoEntry: false });
  if (within === '_headers' || !there) return undefined;
  if (!there.isDirectory()) return { file };
  if (!path.endsWith('/')) return { moved: `${path}/` };
  return existsSync(join(file, 'index.html')) ? { file: join(file, 'index.html') } : undefined;
}

/** A path as it was meant; undefined where it can be no file's. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

interface Serving {
  /** Any that is free unless given. */
  readonly port?: number;
  /** The folder's headers, for who knows them already. */
  readonly table?: Table;
  /** Whether packed variants are sent: not while they are still being written. */
  readonly packed?: boolean;
}

/**
 * Serves a built folder as a host would, under the folder that it is built for: headers from the table,
 * packed variants where they lie beside a file and are asked for, `404.html` for what isn't there.
 * @returns the host's address, without a slash at its end, and the folder there
 */
export function serve(
  folder: string,
  { port = 0, table = headerTable(folder), packed = true }: Serving = {},
): Promise<{ url: string; base: string; server: Server }> {
  const { base } = table;
  const server = createServer(({ url, headers: requested }, response) => {
    const path = pathOf(url ?? '/');
    const found = path === undefined ? undefined : find(folder, base, path);
    const headers = (at: string): Record<string, string> => ({ ...headersFor(table, at) });
    const send = (status: number, file: string, sent: Record<string, string>): void => {
      const type = TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
      const wanted = new Set(requested['accept-encoding']?.split(',').map((w) => w.trim().split(';')[0]));
      const variants = Object.entries(PACKED).filter(
        ([, ending]) => packed && existsSync(`${file}.${ending}`),
      );
      const variant = variants.find(([name]) => wanted.has(name));
      const how: Headers = {
        ...(variants.length && { vary: 'Accept-Encoding' }),
        ...(variant && { 'content-encoding': variant[0] }),
      };
      response.writeHead(status, { ...sent, 'content-type': type, ...how });
      response.end(readFileSync(variant ? `${file}.${variant[1]}` : file));
    };
    if (found && 'moved' in found)
      response.writeHead(301, { ...headers(path ?? ''), location: encodeURI(found.moved) }).end();
    else if (found) send(200, found.file, headers(path ?? ''));
    else if (existsSync(join(folder, '404.html')))
      send(404, join(folder, '404.html'), headers(`${base}404.html`));
    else response.writeHead(404).end('not found');
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      done({ url: `http://127.0.0.1:${port}`, base, server });
    });
  });
}
