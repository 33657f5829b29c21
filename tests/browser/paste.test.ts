import { build } from 'esbuild';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { browser, charts } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { files, origin } from '../built/built.ts';
import { closeHosts, hostPage, speakFor } from './host-page.ts';
import { named, pasted } from './readme.ts';

const chromium = browser();
afterAll(closeHosts);

/** What a reader of the docs has, with the essay where the test has it. */
const here = (text: string): string => text.replaceAll(origin, inject('site'));

/** Waits until the one chart of a page shows. @returns its frame's address and heights */
async function shown(page: Page): Promise<{ path: string; height: number; inner: number }> {
  const frame = page.locator('hundred-models-chart iframe.ready');
  await frame.waitFor({ state: 'visible' });
  const inside = await (await frame.elementHandle())?.contentFrame();
  const inner = await inside?.evaluate(() => innerHeight);
  const path = new URL((await frame.getAttribute('src')) ?? '').pathname;
  return { path, inner: inner ?? 0, height: (await frame.boundingBox())?.height ?? 0 };
}
async function open(html: string, options = {}) {
  const { page, leave, said } = await chromium.fresh(options);
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const requests = await speakFor(page, 'missing');
  await page.goto(await hostPage(html));
  return { page, leave, said, requests };
}

it('two lines of the README put a chart on a plain page, and shift nothing on it', async () => {
  const lines = pasted.split('\n');
  expect(lines.length).toBe(2);
  const { id, state } = named;
  expect(charts[id]?.states).toContain(state);
  const path = `/embed/${id}/${state}/`;
  if (!files.has(`${path}index.html`))
    console.log(`The build has no ${path}; a page of the test speaks for it.`);
  const { page, leave, said } = await open(
    `<!doctype html><html lang="en"><head><title>Host</title></head><body style="max-inline-size: 700px"><h1>Host</h1>\n${here(pasted)}\n${'<p>The host’s own words.</p>'.repeat(40)}</body></html>`,
  );
  const chart = await shown(page);
  expect(chart.path).toBe(path);
  expect(chart.height).toBeGreaterThan(300);
  expect(Math.abs(chart.height - chart.inner)).toBeLessThanOrEqual(1);
  expect(await page.locator('hundred-models-chart a').isVisible()).toBe(false);
  // Shifts are reported with the frame that shows them.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await page.evaluate(() => window.shift)).toBeLessThanOrEqual(0.01);
  expect(said).toEqual([]);
  await leave();
});

it('they do so on a page that is opened from a disk', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pasted-')), 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><title>Host</title></head><body>${here(pasted)}</body></html>`,
  );
  const { page, leave, said } = await chromium.fresh();
  await page.goto(pathToFileURL(file).href);
  expect((await shown(page)).height).toBeGreaterThan(300);
  expect(said).toEqual([]);
  await leave();
});

it('no chart shifts a phone’s page, wherever in the screen it stands', async () => {
  for (const [i, id] of oneIn(6, [...Object.keys(charts).entries()])) {
    const lines = here(pasted)
      .replace(/chart="[\w-]+" state="[\w-]+"/, `chart="${id}"`)
      .replace('<hundred-models-chart', `<hundred-models-chart lang="${i % 2 ? 'zh-Hant' : 'en'}"`);
    const above = `<p>Words.</p>`.repeat(i % 4);
    const { page, leave } = await open(
      `<!doctype html><html lang="en"><head><title>Host</title></head><body style="margin: 0">${above}${lines}${'<p>The host’s own words.</p>'.repeat(40)}</body></html>`,
      { viewport: { width: 360, height: 780 } },
    );
    await shown(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await page.evaluate(() => window.shift), id).toBeLessThanOrEqual(0.01);
    await leave();
  }
});

it('so does the React component of the docs, which takes new props while it shows', async () => {
  expect(existsSync('docs/embed/react.tsx')).toBe(true);
  const [id = '', { states } = { states: [] as readonly string[] }] = Object.entries(charts)[0] ?? [];
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createRoot } from 'react-dom/client';
        import { useState } from 'react';
        import { HundredModelsChart } from './react.tsx';
        function App() {
          const [n, setN] = useState(0);
          return <><button onClick={() => setN(n + 1)}>on</button>
            <HundredModelsChart chart="${id}" state={${JSON.stringify(states)}[n]} theme="dark"><a href="/">{n}</a></HundredModelsChart></>;
        }
        createRoot(document.body).render(<App />);`,
      ...{ loader: 'tsx', resolveDir: 'docs/embed' },
    },
    ...{ bundle: true, write: false, minify: true, jsx: 'automatic' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const code = here(outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const { page, leave, said } = await open(
    `<!doctype html><html lang="en"><head><title>Host</title></head><body><script>${code}</script></body></html>`,
  );
  expect((await shown(page)).path).toBe(`/embed/${id}/${states[0]}/`);
  await page.locator('button').click();
  await expect.poll(() => page.locator('hundred-models-chart').getAttribute('state')).toBe(states[1]);
  expect(said).toEqual([]);
  await leave();
});
