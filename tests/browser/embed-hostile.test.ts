// Over 150 lines: two floods, of messages and of addresses, and what must stand when they have passed.
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { embedAddress } from '../../src/urls/addresses.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { readParams, type EmbedSetting } from '../../src/client/embed/params.ts';
import { isWhole } from '../by-chance.ts';
import { browser, charts, content } from './book.ts';
import { files } from '../built/built.ts';
import { hostServer, page as somebodys } from './hosts.ts';

const chromium = browser();
const ids = Object.keys(charts);
const statesOf = (id: string): readonly string[] => charts[id]?.states ?? [];
const [first = ''] = ids;

/** Ten thousand in all, three thousand in a run that does not look at everything: an address costs a page, a message nearly nothing. */
const MESSAGES = isWhole ? 9850 : 2850;
const ADDRESSES = 150;
const AT_ONCE = 50;

let host: Awaited<ReturnType<typeof hostServer>>;
beforeAll(async () => {
  host = await hostServer();
});
afterAll(() => host.close());

const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      'javascript:alert(1)',
      '<base href=//a>',
    ],
    ...[
      'http://evil.example/',
      '__proto__',
      'constructor',
      '{nearest}',
      '{value}',
      '$&',
      '%00',
      '%',
      '\u202e',
    ],
  ),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 500, maxLength: 2000 }),
);

describe(`${MESSAGES} hostile messages`, () => {
  it('change nothing, throw nothing and lead nowhere, and what is documented is heard after them', async () => {
    const src = `${inject('site')}${embedAddress('en', first)}`;
    host.set(somebodys(`<iframe src="${src}" title="A chart" style="height: 2000px"></iframe>`));
    const { page, leave, said } = await chromium.fresh();
    await page.goto(host.url);
    const requests: string[] = [];
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    const look = () => frame.evaluate(() => location.href + document.documentElement.outerHTML);
    await frame.waitForSelector('[data-by="-1"]:disabled');
    const before = await look();
    page.on('request', (r) => requests.push(r.url()));

    const leaf = fc.oneof(
      hostile,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.jsonValue(),
    );
    const message = fc.oneof(
      leaf,
      fc.array(leaf),
      fc
        .tuple(fc.constantFrom('[iFrameSizer]', 'pymxPYMx', '{"context":'), fc.array(hostile))
        .map(([start, fields]) => start + fields.join(':')),
      fc.record(
        {
          type: fc.oneof(
            leaf,
            fc.constantFrom(
              'hundred-models:theme',
              'hundred-models:state',
              'iframe-child-init',
              'frames-init',
            ),
          ),
          ...{ theme: leaf, state: leaf, message: leaf, url: hostile, height: leaf, secret: leaf },
        },
        { requiredKeys: [] },
      ),
    );
    // After the embed's own listener: what it has counted has been heard.
    await frame.evaluate(() => {
      window.received = [];
      addEventListener('message', () => window.received.push(0));
    });
    const sent = await page.evaluate(
      (all) => {
        // Of kinds that no text can write.
        const ring: Record<string, unknown> = { type: 'hundred-models:state' };
        ring['state'] = ring;
        const kinds = [
          ring,
          new Map([['type', 'hundred-models:theme']]),
          new Date(),
          /x/,
          1n,
          undefined,
          NaN,
        ];
        const big = [new Blob(['x']), new ArrayBuffer(9), new Error('x'), 'x'.repeat(1e6)];
        const { port1 } = new MessageChannel();
        const to = document.querySelector('iframe')?.contentWindow;
        for (const m of [...all, ...kinds, ...big]) to?.postMessage(m, '*');
        to?.postMessage({ type: 'hundred-models:theme', theme: port1 }, '*', [port1]);
        return all.length + kinds.length + big.length + 1;
      },
      fc.sample(message, MESSAGES) as never[],
    );
    await frame.waitForFunction((n) => window.received.length >= n, sent);
    expect(await look()).toBe(before);
    expect(requests).toEqual([]);

    const last = statesOf(first).at(-1);
    const say = (m: object) =>
      page.evaluate((it) => document.querySelector('iframe')?.contentWindow?.postMessage(it, '*'), m);
    await say({ type: 'hundred-models:theme', theme: 'dark' });
    await frame.waitForSelector('html[data-theme="dark"]');
    await say({ type: 'hundred-models:state', state: last });
    await frame.waitForSelector(`live-chart[state="${last}"][data-settled]`);
    expect(said).toEqual([]);
    await leave();
  });
});

/** What an address asks for in vain, in the words of its page. */
function sentences(lang: Lang, search: string, id: string): string {
  const site = content.site[lang];
  const { 'player-state': state, 'player-theme': theme, 'embed-plain': plain, 'embed-fit': fit } = site;
  const names: Record<EmbedSetting, string> = { state, theme, plain, fit };
  const { unknown } = readParams(search, statesOf(id));
  return unknown
    .map(({ setting, value, nearest }) => {
      const letters = [...value];
      const shown = letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value;
      const [start = '', rest = ''] = site['player-unknown'].split('{value}');
      return start.replace('{what}', names[setting]) + shown + rest.replace('{nearest}', nearest);
    })
    .join(' ');
}

/** The documented address that looks as another must. */
function documented(search: string, id: string): string {
  const { state, theme, plain, fit } = readParams(search, statesOf(id)).params;
  return `?state=${state}&theme=${theme}&plain=${Number(plain)}&fit=${Number(fit)}`;
}

/**
 * Opens one page of the site at many addresses, each in a frame of one host's page, and compares
 * what each becomes with what the documented address becomes that it must look like.
 * @returns for each address what it says in its sentence, and what is wrong with it
 */
const openAll = (page: Page, all: readonly { src: string; like: string }[]) =>
  page.evaluate(
    async (list) => {
      const received: unknown[] = [];
      const receive = ({ data, source }: MessageEvent): void => {
        // What the frames of the last call said may come now that they are gone.
        if ([...document.querySelectorAll('iframe')].some((f) => f.contentWindow === source))
          received.push(data);
      };
      addEventListener('message', receive);
      const make = (src: string): Promise<HTMLIFrameElement> =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.width = '600';
          frame.height = '2000';
          // All in view, one upon another: a chart out of view does not turn. What is read is not painted.
          frame.style.cssText = 'position: fixed; top: 0; visibility: hidden';
          frame.onload = () => done(frame);
          frame.src = src;
          document.body.append(frame);
        });
      // What follows these three marks in a fragment is the browser's own: no page is told of it.
      const asSeen = (src: string): string => src.replace(/(#.*?):~:.*/s, '$1');
      const pick = (f: HTMLIFrameElement, what: string) =>
        f.contentDocument?.querySelector<HTMLElement>(what);
      const form = (f: HTMLIFrameElement): string => {
        const copy = f.contentDocument?.documentElement.cloneNode(true) as HTMLElement;
        const line = copy.querySelector<HTMLElement>('.unknown');
        line?.replaceChildren();
        line?.removeAttribute('hidden');
        // In the order in which its code came, which is chance; all that is asked for is held below.
        for (const link of copy.querySelectorAll('[rel="modulepreload"]')) link.remove();
        return copy.outerHTML;
      };
      const until = async (right: () => boolean): Promise<boolean> => {
        // Ever more seldom: to write a page down to compare it takes longer than to open it.
        for (let pause = 20; pause < 3000 && !right(); pause *= 1.3)
          await new Promise((done) => setTimeout(done, pause));
        return right();
      };
      const atRest = (f: HTMLIFrameElement, like: string): boolean => {
        const state = new URL(like, location.href).searchParams.get('state');
        const headline = `.headline[data-of="${state}"][data-on]`;
        return !!pick(f, `live-chart[state="${state}"][data-settled] ${headline}`);
      };
      const likes = [...new Set(list.map((a) => a.like))];
      const models = new Map<string, string>();
      await Promise.all(
        likes.map(async (like) => {
          const f = await make(like);
          await until(() => atRest(f, like));
          models.set(like, form(f));
        }),
      );
      const found = await Promise.all(
        list.map(async ({ src, like }) => {
          const f = await make(src);
          const wrong: string[] = [];
          if (!(await until(() => atRest(f, like) && form(f) === models.get(like)))) {
            const [is, should = ''] = [form(f), models.get(like)];
            const at = [...is].findIndex((letter, k) => letter !== should[k]) - 20;
            wrong.push(`is ${is.slice(at, at + 80)} where ${like} is ${should.slice(at, at + 80)}`);
          }
          const line = pick(f, '.unknown');
          if (line?.childElementCount) wrong.push(`has elements: ${line.innerHTML}`);
          if (f.contentWindow?.location.href !== asSeen(f.src))
            wrong.push(`went to ${f.contentWindow?.location.href}`);
          return {
            src,
            wrong,
            search: f.contentWindow?.location.search ?? '',
            notice: line?.hidden ? '' : line?.textContent,
          };
        }),
      );
      removeEventListener('message', receive);
      const addresses = new Set([...document.querySelectorAll('iframe')].map((f) => asSeen(f.src)));
      for (const f of document.querySelectorAll('iframe')) f.remove();
      const leaks = received.filter((data) => {
        if (typeof data !== 'string' || data[0] !== '{')
          return !/^["\w{}:,[\]/-]+$/.test(JSON.stringify(data));
        const { src, context, height, ...more } = JSON.parse(data) as Record<string, unknown>;
        const own = addresses.has(String(src)) && context === 'iframe.resize' && Number.isInteger(height);
        return !own || Object.keys(more).length > 0;
      });
      return { found, leaks, received: received.length };
    },
    all as { src: string; like: string }[],
  );

describe(`${ADDRESSES} hostile addresses`, () => {
  it('become the documented look of what they ask for rightly, and say the rest as text', async () => {
    const { page, leave, said } = await chromium.fresh({ reducedMotion: 'reduce' });
    const requests: string[] = [];
    page.on('request', (r) => requests.push(r.url()));
    await page.route('**/host/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Host</title><link rel="icon" href="data:,">',
      }),
    );
    await page.goto(`${inject('site')}/host/`);
    // While anything is answered here, all requests ask the test first, and none is kept for the next frame.
    await page.unroute('**/host/');
    requests.length = 0;
    let vain = 0;
    for (let i = 0; i < ADDRESSES / AT_ONCE; i++) {
      const id = ids[i % ids.length] ?? '';
      const lang = LANGS[(i + Math.floor(i / ids.length)) % LANGS.length] ?? 'en';
      const value = fc.oneof(
        { weight: 4, arbitrary: hostile },
        { weight: 1, arbitrary: fc.constantFrom(...statesOf(id), 'dark', 'light', '1', '0', '') },
      );
      const key = fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('state', 'theme', 'plain', 'fit', 'childId') },
        { weight: 1, arbitrary: hostile },
      );
      const coded = value.map(encodeURIComponent);
      const query = fc.oneof(
        fc
          .array(fc.tuple(key, fc.oneof(value, coded)), { maxLength: 6 })
          .map((p) => p.map((kv) => kv.join('=')).join('&')),
        hostile,
      );
      const hash = fc.oneof(
        fc.constant(''),
        hostile,
        hostile.map((s) => `?secret=${s}`),
      );
      const path = inject('site') + embedAddress(lang, id);
      const all = fc.sample(fc.tuple(query, hash), AT_ONCE).map(([q, h]) => {
        const { href, search } = new URL(`${path}?${q}#${h}`);
        return { src: href, like: path + documented(search, id) };
      });
      const { found, leaks, received } = await openAll(page, all);
      expect(received).toBeGreaterThan(0);
      expect(leaks).toEqual([]);
      for (const { src, wrong, search, notice } of found) {
        expect(wrong, src).toEqual([]);
        expect(notice, src).toBe(sentences(lang, search, id));
        if (notice) vain++;
      }
    }
    expect(vain).toBeGreaterThan(ADDRESSES / 5);
    const elsewhere = requests.filter((url) => {
      const { origin, pathname } = new URL(url);
      return origin !== inject('site') || !files.has(pathname.replace(/\/$/, '/index.html'));
    });
    expect(elsewhere).toEqual([]);
    // A frame that is taken away lets go of the type that it still waits for.
    expect(said.filter((line) => !line.startsWith(`failed: ${inject('site')}`))).toEqual([]);
    await leave();
  }, 300_000);
});
