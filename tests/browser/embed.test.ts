import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { embedAddress } from '../../src/urls/addresses.ts';
import { HEIGHT } from '../../src/embed/element/frame.ts';
import { AGAIN } from '../../src/client/embed/sender.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { browser, charts, quiet } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { sureFonts } from './sure-fonts.ts';
import { atRest, expectDrawn, shownIn } from './drawn.ts';
import { HOSTS, hostPage, hostServer, page as somebodys } from './hosts.ts';

// Longer than the house's 150 lines: an embed's contract, first alone, then in other people's pages.

const chromium = browser();
const ids = Object.keys(charts);
const statesOf = (id: string): readonly string[] => charts[id]?.states ?? [];
/** The chart with most states, so that there is a way to walk. */
const walked = [...ids].sort((a, b) => statesOf(b).length - statesOf(a).length)[0] ?? '';
const [first = '', second = '', third = ''] = statesOf(walked);

let host: Awaited<ReturnType<typeof hostServer>>;
let sure: Awaited<ReturnType<typeof sureFonts>>;
beforeAll(async () => {
  host = await hostServer();
  sure = await sureFonts();
});
afterAll(() => {
  host.close();
  sure.close();
});

/** Opens somebody's page, in it and in its frames a clock that a test can put forward. */
async function hosted(html: string, headers: Record<string, string> = {}) {
  host.set(html, headers);
  const visit = await chromium.fresh();
  await visit.page.clock.install();
  await visit.page.goto(host.url);
  return visit;
}
const frames = (page: Page): Frame[] => page.frames().filter((f) => f.url().startsWith(inject('site')));
const state = (frame: Frame | Page): Promise<string | null> => frame.getAttribute('live-chart', 'state');

/** That a frame, walked to a state, shows the server's very drawing of it. */
async function shows(frame: Frame | Page, id: string, lang: Lang, at: string): Promise<void> {
  await frame.waitForSelector(atRest(at), { state: 'attached' });
  expectDrawn(await frame.evaluate(shownIn, 'chart-embed'), id, lang, at);
}

describe.each(oneIn(2, LANGS))('an embed in %s', (lang) => {
  it('shows one picture at any width, within it, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, leave, said } = await chromium.visit(embedAddress(lang, walked, second), {
        javaScriptEnabled,
      });
      for (const width of [320, 480, 539, 540, 640, 799, 800, 1000, 1200]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.locator('.sheet svg:visible').count(), `${width}`).toBe(1);
        const box = await page.locator('.sheet svg:visible').boundingBox();
        expect((box?.x ?? -1) + (box?.width ?? 0), `${width}`).toBeLessThanOrEqual(width);
        if (javaScriptEnabled)
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }
      expect(await page.locator('.walk:visible').count()).toBe(javaScriptEnabled ? 1 : 0);
      expect(said).toEqual([]);
      await leave();
    }
  });

  it('is as tall as every other at the same width, so that a host keeps the right room', async () => {
    const { page, leave } = await chromium.empty();
    const frame = (id: string): string => `<iframe src="${embedAddress(lang, id)}" title="${id}"></iframe>`;
    await page.goto(sure.host(somebodys(oneIn(4, ids).map(frame).join(''))));
    await quiet(page);
    const wrong = await page.evaluate((height) => {
      const off: string[] = [];
      for (const width of [320, 340, 360, 390, 412, 440, 480, 539, 540, 600, 700, 799, 800, 900, 1000, 1200])
        for (const frame of document.querySelectorAll('iframe')) {
          frame.style.cssText = `width: ${width}px; height: 800px`;
          const document = frame.contentDocument as Document;
          const room = document.body.appendChild(document.createElement('div'));
          room.style.cssText = `position: absolute; inline-size: 100%; padding-block-end: ${height}`;
          const given = room.getBoundingClientRect().height;
          room.remove();
          const own = document.body.getBoundingClientRect().height;
          // A hundredth of a phone's screen is what may shift.
          if (!(own > 300 && Math.abs(own - given) < 6))
            off.push(`${frame.title} at ${width}: ${own} in a room of ${given}`);
        }
      return off;
    }, HEIGHT);
    expect(wrong).toEqual([]);
    await leave();
  });

  it('is walked from state to state and back, by hand and by keyboard', async () => {
    const { page, leave, said } = await chromium.visit(embedAddress(lang, walked));
    for (const at of statesOf(walked).slice(1)) {
      await page.click('[data-by="1"]');
      await shows(page, walked, lang, at);
    }
    expect(await page.isDisabled('[data-by="1"]')).toBe(true);
    await page.focus('[data-by="-1"]');
    for (const at of statesOf(walked).slice(0, -1).reverse()) {
      await page.keyboard.press('Enter');
      await shows(page, walked, lang, at);
    }
    expect(said).toEqual([]);
    await leave();
  });

  it('answers its address, and says in a sentence what was asked for in vain', async () => {
    const right = await chromium.visit(
      `${embedAddress(lang, walked)}?state=${third}&theme=dark&plain=1&x=<b>`,
    );
    await shows(right.page, walked, lang, third);
    expect(await right.page.locator('.headline:visible, .source:visible, .unknown:visible').count()).toBe(0);
    expect(await right.page.locator('.home a:visible').count()).toBe(1);
    expect(await right.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
    expect(await right.page.getAttribute('[name="color-scheme"]', 'content')).toBe('dark');
    await right.context.close();

    const wrong = await chromium.visit(`${embedAddress(lang, walked)}?state=${third}x&theme=<i>drak&fit=2`);
    const line = await wrong.page.locator('.unknown').innerText();
    for (const word of [`${third}x`, third, '<i>drak', 'dark']) expect(line).toContain(word);
    expect(await state(wrong.page)).toBe(first);
    expect(wrong.said).toEqual([]);
    await wrong.context.close();
  });
});

it('the picture fits a frame of a height of its own', async () => {
  const { page, leave } = await chromium.visit(`${embedAddress('en', walked)}?fit=1`);
  for (const [width, height] of [
    [320, 480],
    [400, 320],
    [600, 400],
    [900, 450],
    [640, 760],
    [1200, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    const name = `${width}×${height}`;
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height), name).toBe(height);
    expect(await page.locator('.sheet svg:visible').count(), name).toBe(1);
    const box = await page.locator('.sheet svg:visible').boundingBox();
    const walk = await page.locator('.walk').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual((walk?.y ?? 0) + 1);
  }
  await leave();
});

it('on paper an embed is its picture by day, without its buttons', async () => {
  const { page, leave } = await chromium.visit(`${embedAddress('en', walked)}?theme=dark`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.walk:visible').count()).toBe(0);
  expect(await page.locator('.sheet svg:visible').count()).toBe(1);
  const [scheme, paper] = await page.evaluate(() => {
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    return [colorScheme, backgroundColor];
  });
  expect([scheme, paper]).toEqual(['light', 'rgb(255, 255, 255)']);
  await leave();
});

describe('a host that listens as', () => {
  it.each(oneIn(2, Object.entries(HOSTS)))(
    '%s knows the height, at first and after every change',
    async (_, dialect) => {
      const { page, leave, said } = await hosted(hostPage(embedAddress('en', walked), dialect));
      const [frame] = frames(page);
      if (!frame) throw new Error('no frame');
      const right = () =>
        expect
          .poll(async () => {
            const own = await frame.evaluate(() => document.body.getBoundingClientRect().height);
            const has = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
            return own > 300 && Math.abs(Math.min(own, dialect.most ?? Infinity) - has) <= 1;
          })
          .toBe(true);
      await right();
      // A frame repeats its height for hosts that come late; what is heard after that is heard because
      // something changed.
      await page.clock.runFor(Math.max(...AGAIN) + 500);
      const before = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
      await frame.click('summary');
      await right();
      expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)).toBeGreaterThan(
        before,
      );
      await frame.click('summary');
      await right();
      expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight)).toBe(before);
      await frame.click('[data-by="1"]');
      await shows(frame, walked, 'en', second);
      await right();
      expect(said).toEqual([]);
      await leave();
    },
  );
});

it('a frame of a height of its own is left at that by every host, whatever is opened in it', async () => {
  const [dialect] = Object.values(HOSTS);
  if (!dialect) throw new Error('no host');
  const path = `${embedAddress('en', walked)}?fit=1`;
  const { page, leave } = await hosted(hostPage(path, dialect));
  const [frame] = frames(page);
  await frame?.click('[data-by="1"]');
  await frame?.click('summary');
  await page.clock.runFor(Math.max(...AGAIN) + 500);
  expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight)).toBe(300);
  await leave();
});

it('a frame that is too low, of a host that does not listen, has its scroll bar', async () => {
  const { page, leave } = await hosted(hostPage(embedAddress('en', walked), { listens: '' }));
  const [frame] = frames(page);
  const bar = () => frame?.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth);
  expect(await bar()).toBe('none');
  // The frame's time begins with its first layout, which may come after this test has looked.
  const later = async (): Promise<string | undefined> => {
    await page.clock.runFor(1000);
    return bar();
  };
  await expect.poll(later).toBe('auto');
  await leave();
});

it('every chart can be walked in a sandbox without origin, under a host’s strict policy, in silence', async () => {
  const shown = oneIn(4, ids);
  const boxes = shown.map(
    (id) =>
      `<iframe src="${inject('site')}${embedAddress('en', id)}" title="${id}" sandbox="allow-scripts"></iframe>`,
  );
  const { page, context, leave, said } = await hosted(
    somebodys(boxes.join('')).replace(/<style>.*<\/style>/s, ''),
    {
      'content-security-policy': `default-src 'none'; img-src data:; frame-src ${inject('site')}`,
    },
  );
  expect(frames(page).length).toBe(shown.length);
  for (const [i, id] of shown.entries()) {
    const frame = frames(page)[i] as Frame;
    await frame.click('[data-by="1"]');
    await shows(frame, id, 'en', statesOf(id)[1] ?? '');
    const given = await frame.evaluate(() => [self.origin, document.fonts.check('16px "Source Sans 3"')]);
    expect(given).toEqual(['null', true]);
  }
  expect(said).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await leave();
});

describe('what is said to an embed', () => {
  it('turns its theme and its state, if its host says it, and nothing else does', async () => {
    const src = `${inject('site')}${embedAddress('en', walked)}`;
    const { page, leave } = await hosted(
      somebodys(`<iframe src="${src}" title="A chart"></iframe><iframe srcdoc="" title="Another"></iframe>`),
    );
    const [frame] = frames(page);
    if (!frame) throw new Error('no frame');
    const say = (message: unknown) =>
      page.evaluate((m) => document.querySelector('iframe')?.contentWindow?.postMessage(m, '*'), message);
    const scheme = () =>
      frame.evaluate(() => [
        getComputedStyle(document.documentElement).colorScheme,
        document.querySelector<HTMLMetaElement>('[name="color-scheme"]')?.content,
      ]);
    for (const theme of ['dark', 'light']) {
      await say({ type: 'hundred-models:theme', theme });
      await expect.poll(scheme).toEqual([theme, theme]);
    }
    await say({ type: 'hundred-models:theme', theme: 'auto' });
    await expect.poll(scheme).toEqual(['light dark', 'light dark']);
    await say({ type: 'hundred-models:state', state: third });
    await shows(frame, walked, 'en', third);

    // A neighbour in the host's page, and the frame itself, are not the host.
    const other = page.frames().find((f) => f.url() === 'about:srcdoc') as Frame;
    const message = { type: 'hundred-models:state', state: second };
    await other.evaluate((m) => parent.frames[0]?.postMessage(m, '*'), message);
    await frame.evaluate((m) => window.postMessage(m, '*'), message);
    await say({ type: 'hundred-models:state', state: 'no such state' });
    await say({ type: 'hundred-models:theme', theme: 'dark' });
    await expect.poll(scheme).toEqual(['dark', 'dark']);
    expect(await state(frame)).toBe(third);
    await leave();
  });
});
