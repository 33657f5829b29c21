// Over 150 lines: one table, held against every server that is made from it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { covers, headersFor, headerTable, TYPES } from '../../src/build/hosting/headers.ts';
import { BASE, withoutBase } from '../../src/site/base.ts';
import { fileAddress } from '../../src/urls/addresses.ts';
import { DIST, files, onDisk } from './built.ts';
import { caddy, nginx, type Host } from './servers.ts';

const table = headerTable(DIST);
/** As a browser asks: a page by its folder. */
const paths = [...files]
  .filter((f) => !/\.(br|gz)$/.test(f) && f !== fileAddress('_headers'))
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
const lost = [
  ...['nothing/', '_astro/nothing.js', 'charts/nothing', '_headers'].map(fileAddress),
  // What is outside of the site's folder is another's, even where the site has a page of that name.
  ...(BASE && ['/', '/moat/', `${BASE}x/`]),
];

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
const get = (url: string, encoding: string): Promise<Answer> =>
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
  hosts = { caddy: await caddy(DIST), nginx: await nginx(DIST) };
});
afterAll(() => Promise.all([hosts?.caddy.stop(), hosts?.nginx.stop()]));

describe('npm start, Caddy and nginx', () => {
  const asked = [
    ['caddy', ''],
    ['caddy', 'br'],
    ['caddy', 'zstd'],
    ['caddy', 'gzip'],
    ['caddy', 'gzip, deflate, br, zstd'],
    ['nginx', ''],
    ['nginx', 'br'],
    ['nginx', 'gzip'],
    ['nginx', 'gzip, deflate, br, zstd'],
  ] as const;
  // Where nothing lies packed, all are asked for the same.
  const packed = files.has(fileAddress('index.html.br'));
  it.each(asked.filter(([, encoding]) => packed || !encoding))(
    'answer alike: %s, asked for “%s”',
    async (name, encoding) => {
      expect(samples.length).toBeGreaterThan(table.rules.length);
      for (const path of [...samples, ...lost]) {
        const ours = await get(inject('site') + path, encoding);
        expect(await get(hosts[name].url + path, encoding), path).toEqual(ours);
      }
    },
  );

  it('answer with what the table says, the type that the ending says, and 404 where there is nothing', async () => {
    for (const path of samples) {
      const { status, headers } = await get(inject('site') + path, '');
      expect(status, path).toBe(200);
      expect(headers, path).toMatchObject(headersFor(table, path));
      expect(headers['content-type'], path).toBe(TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html']);
    }
    for (const path of lost) {
      const { status, headers } = await get(inject('site') + path, '');
      expect(status, path).toBe(404);
      expect(headers, path).toMatchObject(headersFor(table, fileAddress('404.html')));
      expect(headers['cache-control'], path).not.toContain('immutable');
    }
  });

  it('lead from a folder without its slash to the folder', async () => {
    const folder = paths.find((p) => /^\/\w.*\/$/.test(withoutBase(p)))?.slice(0, -1) ?? '';
    for (const from of [folder, BASE].filter(Boolean))
      for (const url of [inject('site'), hosts.caddy.url, hosts.nginx.url]) {
        const { status, headers } = await get(url + from, '');
        expect([301, 308]).toContain(status);
        expect(new URL(headers['location'] ?? '', url).pathname).toBe(`${from}/`);
      }
  });

  it('do not fall over an address that is no address', async () => {
    for (const path of ['/%', '/%00', '/%2e%2e/package.json', '/..%2fpackage.json', '//'])
      for (const url of [inject('site'), hosts.caddy.url, hosts.nginx.url])
        expect((await get(url + path, '')).headers['content-type'], url + path).not.toContain('json');
  });
});

describe('_headers', () => {
  const lines = readFileSync(join(DIST, '_headers'), 'utf8').split('\n');

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
      const html = readFileSync(onDisk(path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      const own = (/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll(
        '&#39;',
        "'",
      );
      const parts = policyOf(path);
      expect(parts, path).toEqual(expect.arrayContaining(own.split('; ')));
      const embed = /^(\/zh-hant)?\/embed\//.test(withoutBase(path));
      // An embed leaves it unsaid: any list, even of all, shuts out a page in a sandbox.
      const more = embed ? ["require-trusted-types-for 'script'"] : ["frame-ancestors 'self'"];
      expect(
        parts.filter((p) => !own.split('; ').includes(p)).filter((p) => !more.includes(p)),
        path,
      ).toEqual([]);
      expect(parts, path).toEqual(expect.arrayContaining(more));
      expect(
        parts.some((p) => p.startsWith('frame-ancestors')),
        path,
      ).toBe(!embed);
    }
  });
});
