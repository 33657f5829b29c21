// Over 150 lines: one table, held against every server that is made from it.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { covers, headersFor, headerTable, TYPES } from '../../src/build/hosting/headers.ts';
import { files } from './built.ts';
import { caddy, nginx, type Host } from './servers.ts';

const table = headerTable('dist');
/** As a browser asks: a page by its folder. */
const paths = [...files]
  .filter((f) => !/\.(br|zst|gz)$/.test(f) && f !== '/_headers')
  .map((f) => f.replace(/index\.html$/, ''));
/** Of every rule, and of what no rule covers, one path of each ending. */
const samples = [
  ...new Map(
    paths.map((p) => [
      `${table.rules.filter((r) => covers(r, p)).map((r) => r.path)} ${/\.\w+$/.exec(p)?.[0] ?? ''}`,
      p,
    ]),
  ).values(),
];
const lost = ['/nothing/', '/_astro/nothing.js', '/charts/nothing', '/_headers'];

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, string | undefined>;
  readonly hash: string;
}
const NAMES = [
  ...['content-type', 'content-encoding', 'vary', 'location'],
  ...new Set([table.all, table.rest, ...table.rules.map((r) => r.headers)].flatMap((h) => Object.keys(h))),
];
/** Asked without `fetch`, which unpacks what it gets. */
const ask = (url: string, encoding: string): Promise<Answer> =>
  new Promise((done, failed) => {
    request(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const hash = createHash('sha256');
      answer.on('data', (part: Buffer) => hash.update(part));
      answer.on('end', () => {
        const headers = Object.fromEntries(NAMES.map((name) => [name, answer.headers[name]?.toString()]));
        done({ status: answer.statusCode, headers, hash: hash.digest('hex') });
      });
    })
      .on('error', failed)
      .end();
  });

let hosts: { caddy: Host; nginx: Host };
beforeAll(async () => {
  hosts = { caddy: await caddy('dist'), nginx: await nginx('dist') };
});
afterAll(() => Promise.all([hosts?.caddy.stop(), hosts?.nginx.stop()]));

describe('npm start, Caddy and nginx', () => {
  it.each([
    ['caddy', ''],
    ['caddy', 'br'],
    ['caddy', 'zstd'],
    ['caddy', 'gzip'],
    ['caddy', 'gzip, deflate, br, zstd'],
    ['nginx', ''],
    ['nginx', 'br'],
    ['nginx', 'gzip'],
    ['nginx', 'gzip, deflate, br, zstd'],
  ] as const)('answer alike: %s, asked for “%s”', async (name, encoding) => {
    expect(samples.length).toBeGreaterThan(table.rules.length);
    for (const path of [...samples, ...lost]) {
      const ours = await ask(inject('site') + path, encoding);
      expect(await ask(hosts[name].url + path, encoding), path).toEqual(ours);
    }
  });

  it('answer with what the table says, the type that the ending says, and 404 where there is nothing', async () => {
    for (const path of samples) {
      const { status, headers } = await ask(inject('site') + path, '');
      expect(status, path).toBe(200);
      expect(headers, path).toMatchObject(headersFor(table, path));
      expect(headers['content-type'], path).toBe(TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html']);
    }
    for (const path of lost) {
      const { status, headers } = await ask(inject('site') + path, '');
      expect(status, path).toBe(404);
      expect(headers, path).toMatchObject(headersFor(table, '/404.html'));
      expect(headers['cache-control'], path).not.toContain('immutable');
    }
  });

  it('lead from a folder without its slash to the folder', async () => {
    const folder = paths.find((p) => /^\/\w.*\/$/.test(p))?.slice(0, -1) ?? '';
    for (const url of [inject('site'), hosts.caddy.url, hosts.nginx.url]) {
      const { status, headers } = await ask(url + folder, '');
      expect([301, 308]).toContain(status);
      expect(new URL(headers['location'] ?? '', url).pathname).toBe(`${folder}/`);
    }
  });

  it('do not fall over an address that is no address', async () => {
    for (const path of ['/%', '/%00', '/%2e%2e/package.json', '/..%2fpackage.json', '//'])
      for (const url of [inject('site'), hosts.caddy.url, hosts.nginx.url])
        expect((await ask(url + path, '')).headers['content-type'], url + path).not.toContain('json');
  });
});

describe('_headers', () => {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');

  it('keeps within what Cloudflare takes: 100 rules, 2,000 letters a line', () => {
    expect(lines.filter((l) => l.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((l) => l.length))).toBeLessThanOrEqual(2000);
  });

  it('read as those hosts do, who join what two rules say, gives what the other servers send', () => {
    const rules: { path: string; headers: [string, string][] }[] = [];
    for (const line of lines) {
      if (line.startsWith('/')) rules.push({ path: line, headers: [] });
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (name && value) rules.at(-1)?.headers.push([name, value]);
    }
    for (const path of paths) {
      const joined = new Headers();
      for (const rule of rules.filter((r) => covers({ ...r, headers: {} }, path)))
        for (const [name, value] of rule.headers) joined.append(name, value);
      // What they send of themselves, where no rule speaks.
      if (!joined.has('cache-control')) joined.set('cache-control', 'public, max-age=0, must-revalidate');
      expect(Object.fromEntries(joined), path).toEqual(headersFor(table, path));
    }
  });
});

describe('the policy by header', () => {
  const policyOf = (path: string): string[] =>
    headersFor(table, path)['content-security-policy']?.split('; ') ?? [];
  const pages = paths.filter((p) => p.endsWith('/') || p.endsWith('.html'));

  it('says of every page what the page says itself, and who may frame it', () => {
    for (const path of pages) {
      const html = readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
      const own = (/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll(
        '&#39;',
        "'",
      );
      const parts = policyOf(path);
      expect(parts, path).toEqual(expect.arrayContaining(own.split('; ')));
      const embed = /^(\/zh-hant)?\/embed\//.test(path);
      const more = embed
        ? ['frame-ancestors * file:', "require-trusted-types-for 'script'"]
        : ["frame-ancestors 'self'"];
      expect(
        parts.filter((p) => !own.split('; ').includes(p)).filter((p) => !more.includes(p)),
        path,
      ).toEqual([]);
      expect(parts, path).toEqual(expect.arrayContaining(more));
    }
  });
});

it('all that a page is made of is packed for Brotli, zstd and gzip, and whatever else is a text for two of them', () => {
  const long = [...files].filter(
    (f) => /\.(html|css|js|json|svg|csv|txt|xml)$/.test(f) && statSync(`dist${f}`).size >= 600,
  );
  for (const file of long) {
    const rare = /^(\/zh-hant)?\/(charts|data|oembed)\//.test(file) && !file.endsWith('.html');
    for (const ending of rare ? ['br', 'gz'] : ['br', 'zst', 'gz'])
      expect(files).toContain(`${file}.${ending}`);
  }
  expect(long.length).toBeGreaterThan(1000);
});

it('every packed twin says what its text says, and is as old', () => {
  const age = (file: string): number => Math.floor(statSync(`dist${file}`).mtimeMs / 1000);
  const ways = { br: brotliDecompressSync, zst: zstdDecompressSync, gz: gunzipSync };
  let twins = 0;
  for (const file of files)
    for (const [ending, unpack] of Object.entries(ways))
      if (files.has(`${file}.${ending}`)) {
        twins++;
        expect(unpack(readFileSync(`dist${file}.${ending}`)).equals(readFileSync(`dist${file}`)), file).toBe(
          true,
        );
        // To the second, which is what a host tells of it.
        expect(age(`${file}.${ending}`), file).toBe(age(file));
      }
  expect(twins).toBeGreaterThan(100);
});
