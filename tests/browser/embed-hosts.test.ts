// Over 150 lines: what an embed keeps in pages that are unlike ours, on screen and on paper.
import sharp from 'sharp';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SANDBOX } from '../../src/embed/element/frame.ts';
import { embedAddress, stillAddress } from '../../src/urls/addresses.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { browser, charts, content, goTo, quiet } from './book.ts';
import { oneIn, seed } from '../by-chance.ts';
import { atRest, expectDrawn, shownIn } from './drawn.ts';
import { script } from './host-page.ts';
import { HOSTS, hostPage, hostServer, page as somebodys } from './hosts.ts';
import { bare, readPdf } from '../pdf.ts';

const chromium = browser();
const ids = Object.keys(charts);
/** Every second chart in the other language. */
const langOf = (id: string): Lang => LANGS[ids.indexOf(id) % LANGS.length] ?? 'en';
const addressOf = (id: string): string =>
  embedAddress(langOf(id), id, charts[id]?.states[ids.indexOf(id) % 3]);

let host: Awaited<ReturnType<typeof hostServer>>;
beforeAll(async () => {
  host = await hostServer();
});
afterAll(() => host.close());

/** Opens somebody's page. */
async function hosted(html: string, options = {}, headers: Record<string, string> = {}) {
  host.set(html, headers);
  const visit = await chromium.empty(options);
  await visit.page.goto(host.url);
  await quiet(visit.page);
  return visit;
}
const frames = (page: Page): Frame[] => page.frames().filter((f) => f.url().startsWith(inject('site')));
const box = (path: string): string =>
  `<iframe src="${inject('site')}${path}" title="${path}" sandbox="${SANDBOX}"></iframe>`;
/** Gives every frame the height that it tells. */
const LISTENS = `<script>addEventListener('message', ({ data, source }) => {
  if (data.type !== 'iframe-resized') return;
  for (const f of document.querySelectorAll('iframe')) if (f.contentWindow === source) f.style.height = data.height + 'px';
});</script>`;
/** Waits until every frame of a page is as tall as it said. */
const listened = (page: Page) =>
  page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((f) => f.clientHeight !== 300));

/** What of a page stands out of its window at either side, or out of its picture. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    const within = (e: Element, left: number, right: number): void => {
      const { left: l, right: r, width } = e.getBoundingClientRect();
      if (width && (l < left - 1 || r > right + 1)) out.push(`${e.tagName} ${e.textContent?.slice(0, 40)}`);
    };
    // A table of numbers has a scroll bar of its own.
    const parts = document.querySelectorAll(
      'chart-embed *:not(svg *, .visually-hidden, .visually-hidden *, .table *)',
    );
    if (parts.length < 10 || !document.querySelector('.sheet svg text')) out.push('there is no chart');
    for (const e of parts) if (e.checkVisibility({ visibilityProperty: true })) within(e, 0, innerWidth);
    for (const svg of document.querySelectorAll('.sheet svg'))
      if (svg.checkVisibility()) {
        const { left, right } = svg.getBoundingClientRect();
        for (const text of svg.querySelectorAll('text')) within(text, left, right);
      }
    return out;
  });

describe('an embed from 320 to 1200 pixels wide', () => {
  type Visit = Awaited<ReturnType<typeof chromium.lasting>>;
  let wide: Visit;
  let zoomed: Visit;
  beforeAll(async () => {
    wide = await chromium.lasting();
    // A window of 1280 by 720 at 400 %.
    zoomed = await chromium.lasting({ viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 });
  });

  it.each(oneIn(6, ids))(
    'has nothing cut and no sideways scroll, nor at four times the size: %s',
    async (id) => {
      const { page, said } = wide;
      await goTo(page, addressOf(id));
      await page.click('summary');
      // What a reader takes part in has its stylesheet once it is opened.
      await quiet(page);
      for (const width of [320, 360, 539, 540, 799, 800, 1200]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await sticksOut(page), `${width}`).toEqual([]);
      }
      expect(said.splice(0)).toEqual([]);
      await goTo(zoomed.page, addressOf(id));
      expect(await sticksOut(zoomed.page)).toEqual([]);
    },
  );
});

it('in a page that is read from right to left an embed and the element are what they are elsewhere', async () => {
  const [id = ''] = ids;
  const path = embedAddress('en', id);
  const both = `${box(path)}<hundred-models-chart chart="${id}" theme="light">What it shows</hundred-models-chart>`;
  const look = async (dir: string) => {
    const page = somebodys(both + LISTENS + script()).replace('lang="en"', `lang="he" dir="${dir}"`);
    const visit = await hosted(page);
    await visit.page.locator('hundred-models-chart iframe.ready').waitFor();
    await listened(visit.page);
    const sizes = await visit.page.evaluate(() => {
      const element = document.querySelector('hundred-models-chart');
      return [document.querySelector('iframe'), element, element?.shadowRoot?.querySelector('iframe')].map(
        (e) => {
          const { x, width, height } = e?.getBoundingClientRect() ?? new DOMRect();
          return [x, width, height];
        },
      );
    });
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const inside = await Promise.all(
      frames(visit.page).map((f) =>
        f.evaluate(() => document.querySelector('.source')?.getBoundingClientRect().x),
      ),
    );
    expect(visit.said).toEqual([]);
    await visit.leave();
    return { sizes, wide, inside };
  };
  const there = await look('rtl');
  expect(there).toEqual(await look('ltr'));
  expect(there.wide).toBe(0);
  expect(there.sizes[2]?.[2]).toBeGreaterThan(300);
});

/** A page as somebody's frame holds it, and as its own server sends it. */
const whole = (html: string): string => html;
const isolated = { 'cross-origin-opener-policy': 'same-origin' };
const inSandbox = (html: string): string =>
  somebodys(
    `<iframe sandbox="allow-scripts" style="height: 2800px" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  );
const BY_LAW: Record<string, [wrap: typeof whole, headers: Record<string, string>]> = {
  'that takes nothing from elsewhere unless it says so (COEP: require-corp)': [
    whole,
    { ...isolated, 'cross-origin-embedder-policy': 'require-corp' },
  ],
  'that asks elsewhere without credentials (COEP: credentialless)': [
    whole,
    { ...isolated, 'cross-origin-embedder-policy': 'credentialless' },
  ],
  'whose server puts it in a sandbox without an origin': [
    whole,
    { 'content-security-policy': 'sandbox allow-scripts' },
  ],
  'that stands in a sandbox without an origin on another’s page': [inSandbox, {}],
  'that does so on a page with COEP: require-corp': [
    inSandbox,
    { ...isolated, 'cross-origin-embedder-policy': 'require-corp' },
  ],
};

describe.each(oneIn(2, Object.entries(BY_LAW)))('in a page %s', (_, [wrap, headers]) => {
  it('a pasted frame and the element show their chart and walk it, and a still is seen, in silence', async () => {
    const [id = ''] = ids;
    const states = charts[id]?.states ?? [];
    const [lang = 'en'] = LANGS;
    const still = `<img src="${inject('site')}${stillAddress(lang, id, states[0] ?? '', 'png')}" alt="What it shows">`;
    const element = `<hundred-models-chart chart="${id}" theme="light">What it shows</hundred-models-chart>`;
    const html = wrap(somebodys(box(embedAddress(lang, id)) + element + still + LISTENS + script()));
    const { page, leave, said } = await hosted(html, { viewport: { width: 1000, height: 3000 } }, headers);
    if (headers['cross-origin-embedder-policy'])
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expect.poll(() => frames(page).length).toBe(2);
    for (const frame of frames(page)) {
      await frame.click('[data-by="1"]');
      await frame.waitForSelector(atRest(states[1] ?? ''), { state: 'attached' });
      expectDrawn(await frame.evaluate(shownIn, 'chart-embed'), id, lang, states[1] ?? '');
      const given = await frame.evaluate(() => [self.origin, document.fonts.check('16px "Source Sans 3"')]);
      expect(given).toEqual(['null', true]);
    }
    const around = frames(page)[0]?.parentFrame();
    expect(await around?.locator('hundred-models-chart iframe.ready').count()).toBe(1);
    expect(
      await around?.locator('main > img').evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0);
    expect(said).toEqual([]);
    await leave();
  });
});

it('WordPress makes no frame taller than 1000 pixels: the rest is reached by the scroll bar', async () => {
  const rows = (id: string): number =>
    Math.max(...(charts[id]?.data ?? []).map((name) => content.data.get(name)?.rows.length ?? 0));
  const [longest = ''] = [...ids].sort((a, b) => rows(b) - rows(a));
  const { WordPress } = HOSTS;
  if (!WordPress?.most) throw new Error('no such host');
  const { page, leave, said } = await hosted(hostPage(embedAddress('en', longest), WordPress));
  const [frame] = frames(page);
  if (!frame) throw new Error('no frame');
  await frame.click('summary');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('iframe')?.clientHeight), { timeout: 5000 })
    .toBe(WordPress.most);
  await expect
    .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth), {
      timeout: 5000,
    })
    .toBe('auto');
  const below = await frame.evaluate(() => {
    scrollTo(0, 1e6);
    return innerHeight - (document.querySelector('.home')?.getBoundingClientRect().bottom ?? 1e6);
  });
  expect(below).toBeGreaterThanOrEqual(0);
  expect(said).toEqual([]);
  await leave();
});

/** Every text of a frame's picture, by size: which of them is printed the paper decides. */
const textsOf = (frame: Frame): Promise<string[][]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('.sheet svg')].map((svg) => {
      const leaves = [...svg.querySelectorAll('text, tspan')].filter((e) => !e.children.length);
      return leaves.map((e) => e.textContent ?? '');
    }),
  );
const PAPER = { format: 'A4', margin: { top: '60px', bottom: '60px', left: '40px', right: '40px' } } as const;

describe(`on paper (SEED=${seed})`, () => {
  // A third of the charts, each in one of them.
  const rooms = [
    ['a telephone’s, as tall as its page asks', 340, LISTENS],
    ['a wide screen’s, as tall as its page asks', 1280, LISTENS],
    ['one that is too low', 700, ''],
  ] as const;
  it.each(rooms)('a frame that was %s, has its chart whole, and by day', async (name, width, listens) => {
    const shown = oneIn(
      3 * rooms.length,
      ids,
      rooms.findIndex(([own]) => own === name),
    );
    const boxes = shown.map((id) => box(`${addressOf(id)}?theme=dark`)).join('<hr>');
    const html = somebodys(boxes + listens).replace('main {', 'hr { break-after: page; border: 0 } main {');
    const { page, leave, said } = await hosted(html, { viewport: { width, height: 800 } });
    if (listens) await listened(page);
    const texts = await Promise.all(frames(page).map(textsOf));
    const { pages } = await readPdf(await page.pdf(PAPER));
    expect(pages.length).toBe(shown.length);
    for (const [i, id] of shown.entries()) {
      const printed = pages[i]?.text ?? '';
      const lost = (texts[i] ?? []).map((sheet) => sheet.filter((text) => !printed.includes(bare(text))));
      expect(Math.min(...lost.map((l) => l.length)), `${id}: ${lost.join('; ')}`).toBe(0);
      // Lowest of all.
      expect(printed, id).toContain(bare(content.site[langOf(id)]['name'] ?? '?'));
    }
    await page.emulateMedia({ media: 'print' });
    // A window that holds the tallest: for a picture of what it does not hold, Playwright resizes it and every frame.
    const tallest = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('iframe')].map((f) => f.offsetHeight)),
    );
    await page.setViewportSize({ width, height: Math.max(800, tallest) });
    for (const frame of await page.locator('iframe').all()) {
      // Of most pixels: the night’s paper is near black. A chart may lie on a sheet that is a shade darker than the day’s.
      const { dominant } = await sharp(await frame.screenshot()).stats();
      expect(Math.min(...Object.values(dominant))).toBeGreaterThan(200);
    }
    expect(said).toEqual([]);
    await leave();
  });

  it('an embed by itself, as a browser prints one frame, is one page', async () => {
    const { page, leave } = await chromium.empty();
    for (const id of oneIn(12, ids)) {
      await page.goto(`${inject('site')}${addressOf(id)}?theme=dark`);
      const { pages } = await readPdf(await page.pdf(PAPER));
      expect(pages.length, id).toBe(1);
      expect(pages[0]?.text, id).toContain(bare(content.site[langOf(id)]['name'] ?? '?'));
    }
    await leave();
  });
});
