// Over 150 lines: all that a host may do with the element, each in a few lines that share a host's page.
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { frozen } from '../../scripts/freeze.ts';
import { browser, charts } from './book.ts';
import { closeHosts, hostPage, script, speakFor } from './host-page.ts';

const chromium = browser();
afterAll(closeHosts);

const [[first = '', { states = [] } = {}] = [], [second = ''] = []] = Object.entries(charts);
const FALLBACK = '<a href="https://hundred-models.example/">What the chart shows</a>';
const element = (attributes: string, inner = FALLBACK): string =>
  `<hundred-models-chart ${attributes}>${inner}</hundred-models-chart>`;

/** A host's page with the element on it. */
async function host(body: string, head = script(), headers: Record<string, string> = {}) {
  const url = await hostPage(
    `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`,
    headers,
  );
  const { page, leave, said } = await chromium.empty();
  const requests = await speakFor(page, 'every');
  await page.goto(url);
  return { page, leave, said, requests };
}
const heights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('hundred-models-chart')].map((e) => e.getBoundingClientRect().height),
  );
/** The frames of the elements in the order of the page, once all have spoken. */
async function frames(page: Page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('hundred-models-chart')].every((e) =>
      e.shadowRoot?.querySelector('iframe.ready'),
    ),
  );
  const handles = await page.locator('hundred-models-chart iframe').elementHandles();
  return Promise.all(
    handles.map(async (h) => {
      const frame = await h.contentFrame();
      if (!frame) throw new Error('a frame has no page');
      return frame;
    }),
  );
}
const heightsAre = (page: Page, wanted: number[]) => expect.poll(() => heights(page)).toEqual(wanted);

describe('<hundred-models-chart>', () => {
  it('is as high as its frame says, at first, after growth and after shrinking, ten times on a page', async () => {
    const ids = [...Object.keys(charts).slice(0, 9), first];
    const { page, leave, said, requests } = await host(ids.map((id) => element(`chart="${id}"`)).join(''));
    for (const e of await page.locator('hundred-models-chart').all()) await e.scrollIntoViewIfNeeded();
    const all = await frames(page);
    expect(all.length).toBe(10);
    const wanted = ids.map((id) => 400 + `/embed/${id}/`.length);
    await heightsAre(page, wanted);
    await all[3]?.evaluate(() => window.say(900.2));
    await heightsAre(page, wanted.with(3, 901));
    await all[3]?.evaluate(() => window.say(200));
    await heightsAre(page, wanted.with(3, 200));
    expect(requests.length).toBe(10);
    expect(said).toEqual([]);
    await leave();
  });

  it('believes nobody but its own frame, and its frame only a sensible height', async () => {
    const { page, leave, said } = await host(element(`chart="${first}"`) + element(`chart="${second}"`));
    const [one] = await frames(page);
    const before = await heights(page);
    await page.evaluate(() => postMessage({ type: 'iframe-resized', height: 77 }, '*'));
    await one?.evaluate(() => {
      for (const height of [NaN, Infinity, '99', null, {}, [99], true]) window.say(height);
      for (const data of [null, 'x', 7, { type: 'iframe-resized' }, { height: 99 }])
        parent.postMessage(data, '*');
    });
    // What was said is heard in its turn, so that after this all of it was.
    await one?.evaluate(() => window.say(1e9));
    await heightsAre(page, [5000, before[1] ?? 0]);
    await one?.evaluate(() => window.say(-5));
    await heightsAre(page, [50, before[1] ?? 0]);
    expect(said).toEqual([]);
    await leave();
  });

  it('follows its host’s colours without loading anew: the attribute, else the color-scheme', async () => {
    const { page, leave, requests } = await host(element(`chart="${first}"`));
    const [frame] = await frames(page);
    expect(requests).toEqual([`/embed/${first}/?theme=light`]);
    const received = () => frame?.evaluate(() => window.received);
    const sent = [{ type: 'hundred-models:theme', theme: 'dark' }];
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
    await expect.poll(received).toEqual(sent);
    const set = (theme: string) =>
      page.evaluate((t) => document.querySelector('hundred-models-chart')?.setAttribute('theme', t), theme);
    await set('light');
    await expect.poll(received).toEqual([...sent, { type: 'hundred-models:theme', theme: 'light' }]);
    await set('auto');
    await expect.poll(received).toHaveLength(3);
    expect(requests.length).toBe(1);
    await leave();
  });

  it('where the host leaves it to the system, follows the system', async () => {
    const { page, leave } = await host(
      `<style>:root { color-scheme: light dark }</style>${element(`chart="${first}"`)}`,
    );
    const [frame] = await frames(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect
      .poll(() => frame?.evaluate(() => window.received))
      .toEqual([{ type: 'hundred-models:theme', theme: 'dark' }]);
    await leave();
  });

  it('opens at what is to be set, turns to another state without loading anew, and loads where that changes', async () => {
    const { page, leave, requests } = await host(
      element('chart="jumbo" state="tonnes" settings="weight=1.84&amp;sold=183000" theme="light"'),
    );
    const [frame] = await frames(page);
    expect(requests).toEqual(['/embed/jumbo/tonnes/?weight=1.84&sold=183000&theme=light']);
    const set = (name: string, value: string) =>
      page.evaluate(([n, v]) => document.querySelector('hundred-models-chart')?.setAttribute(n, v), [
        name,
        value,
      ] as const);
    await set('state', 'planes');
    await expect.poll(() => frame?.evaluate(() => window.received)).toHaveLength(1);
    await set('settings', 'weight=2');
    await expect.poll(() => requests.slice(1)).toEqual(['/embed/jumbo/planes/?weight=2&theme=light']);
    await leave();
  });

  it('turns to another state without loading anew, and to another chart or language by loading it', async () => {
    const { page, leave, requests } = await host(
      element(`chart="${first}" state="${states[1]}" theme="light"`),
    );
    const [frame] = await frames(page);
    const set = (name: string, value: string) =>
      page.evaluate(
        ([n = '', v = '']) => document.querySelector('hundred-models-chart')?.setAttribute(n, v),
        [name, value],
      );
    await set('state', states[2] ?? '');
    await expect
      .poll(() => frame?.evaluate(() => window.received))
      .toEqual([{ type: 'hundred-models:state', state: states[2] }]);
    await set('lang', 'zh-Hant');
    await expect.poll(() => requests.length).toBe(2);
    await page.evaluate(
      ([chart = '']) => {
        const e = document.querySelector('hundred-models-chart');
        e?.setAttribute('chart', chart);
        e?.setAttribute('state', 'nothing of the kind');
      },
      [second],
    );
    await expect
      .poll(() => requests)
      .toEqual([
        `/embed/${first}/${states[1]}/?theme=light`,
        `/zh-hant/embed/${first}/${states[2]}/?theme=light`,
        `/zh-hant/embed/${second}/?state=nothing+of+the+kind&theme=light`,
      ]);
    await leave();
  });

  it('loads a chart’s playground for the state of that name, and the chart anew for any other', async () => {
    const [played = ''] = Object.entries(charts).find(([, { declared }]) => declared.playground) ?? [];
    const { page, leave, requests } = await host(
      element(`chart="${played}" state="playground" theme="dark"`),
    );
    await frames(page);
    await page.evaluate(() => document.querySelector('hundred-models-chart')?.removeAttribute('state'));
    await expect
      .poll(() => requests)
      .toEqual([`/embed/${played}/playground/?theme=dark`, `/embed/${played}/?theme=dark`]);
    await leave();
  });

  it('shows what stands within it until its frame has spoken, at no other height', async () => {
    const { page, leave } = await host('');
    await page.route(/\/embed\/(?!v1\/)/, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<script>addEventListener("message", () => parent.postMessage({ type: "iframe-resized", height: 500 }, "*"))</script>',
      }),
    );
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      element(`chart="${first}"`),
    );
    const link = page.locator('hundred-models-chart a');
    await page.waitForFunction(() =>
      document.querySelector('hundred-models-chart')?.shadowRoot?.querySelector('iframe'),
    );
    expect(await link.isVisible()).toBe(true);
    expect((await heights(page))[0]).toBeGreaterThan(300);
    await expect.poll(() => page.frames().length).toBe(2);
    await page.frames()[1]?.waitForLoadState();
    await page.frames()[1]?.evaluate(() => postMessage('go', '*'));
    await expect.poll(() => link.isVisible()).toBe(false);
    await heightsAre(page, [500]);
    await leave();
  });

  it('of a chart that is none leaves what stands within it, and says once which there are', async () => {
    const { page, leave, said } = await host(element('chart="whole" state="x"'));
    await expect.poll(() => said.length).toBe(1);
    for (const id of Object.keys(charts)) expect(said[0]).toContain(id);
    expect(said[0]).toMatch(/^error: .*"whole"/);
    expect(await page.locator('hundred-models-chart a').isVisible()).toBe(true);
    expect(await page.locator('hundred-models-chart iframe').count()).toBe(0);
    await leave();
  });

  it('whose script does not come leaves what stands within it', async () => {
    const { page, leave } = await host(
      element(`chart="${first}"`),
      `<script src="${inject('site')}/embed/v1/none.js" async></script>`,
    );
    expect(await page.locator('hundred-models-chart a').isVisible()).toBe(true);
    await leave();
  });

  it('is one element however often its script is there, in a frame that may do little, named and lazy', async () => {
    const { page, leave, said } = await host(
      element(`chart="${first}"`) + script(),
      script() + script().replace('async', 'type="module"'),
    );
    await frames(page);
    const attributes = await page
      .locator('hundred-models-chart iframe')
      .evaluate((f) => Object.fromEntries([...f.attributes].map((a) => [a.name, a.value])));
    expect(attributes).toMatchObject({
      title: 'What the chart shows',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    });
    expect(said).toEqual([]);
    await leave();
  });

  it('stands under a host’s strictest policy', async () => {
    const site = inject('site');
    const { page, leave, said } = await host(element(`chart="${first}"`), script(), {
      'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}; require-trusted-types-for 'script'; trusted-types 'none'`,
    });
    await frames(page);
    expect(said).toEqual([]);
    await leave();
  });

  it('is taken frozen, held to its hash', async () => {
    const { file, integrity } = frozen().at(-1) ?? { file: '', integrity: '' };
    const tag = `<script src="${inject('site')}/embed/v1/${file}" integrity="${integrity}" crossorigin async></script>`;
    const { page, leave, said } = await host(element(`chart="${first}"`), tag);
    expect((await frames(page)).length).toBe(1);
    expect(said).toEqual([]);
    await leave();
  });
});
