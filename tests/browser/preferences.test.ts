/** What readers ask of their browser: a contrast theme, more contrast, a night of its own, a page that it kept. */
import { chromium as playwright } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { findChromium, FLAGS } from '../../src/build/browser/chromium.ts';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { browser, chapters, charts, goTo } from './book.ts';
import { closeHosts, hostPage, script, speakFor } from './host-page.ts';
import { changed, contrast, rolesOf } from './seen-colours.ts';

const chromium = browser();
afterAll(closeHosts);

const [id = ''] = Object.keys(charts).filter((chart) => (charts[chart]?.states.length ?? 0) > 2);
const [, second = ''] = charts[id]?.states ?? [];
const SCHEMES = ['light', 'dark'] as const;

describe.each(SCHEMES)('in a contrast theme that is %s', (colorScheme) => {
  const theme = colorScheme === 'light' ? 'dark' : 'light';
  const options = { colorScheme, forcedColors: 'active', reducedMotion: 'reduce' } as const;

  it.each([chapters[0]?.path ?? '', chartAddress('en', id), embedAddress('en', id)])(
    'the colours of %s stand out from the theme’s paper, though the other side was chosen',
    async (path) => {
      const { page, leave } = await chromium.visit(`${path}?theme=${theme}`, options);
      const { paper = [], 'paper-2': sheet, line, ...marks } = await rolesOf(page);
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(`rgb(${paper.join(', ')})`).toBe(ground);
      expect(sheet).toEqual(paper);
      for (const [name, colour] of Object.entries({ line, ...marks }))
        expect(contrast(colour ?? [], paper), name).toBeGreaterThanOrEqual(3);
      await leave();
    },
  );

  it('what is chosen on a chart’s page looks otherwise than what is not', async () => {
    const { page, leave } = await chromium.visit(chartAddress('en', id), options);
    const button = `button[data-state="${second}"]`;
    expect(await changed(page, button, () => page.click(button))).toBeGreaterThan(40);
    expect(
      await changed(page, 'label:has([name="size"][value="s"])', () =>
        page.check('[name="size"][value="s"]', { force: true }),
      ),
    ).toBeGreaterThan(20);
    expect(await changed(page, '.track', () => page.click('.state-slider [data-by="-1"]'))).toBeGreaterThan(
      100,
    );
    await leave();
  });

  it('the dot of the state that an embed shows looks otherwise', async () => {
    const { page, leave } = await chromium.visit(embedAddress('en', id), options);
    const next = () => page.click('[data-by="1"]');
    expect(await changed(page, '.stops', next)).toBeGreaterThan(20);
    await leave();
  });

  it.each(SCHEMES)(
    'the component takes the side of its host, which is %s, not that of its words',
    async (side) => {
      const element = `<hundred-models-chart chart="${id}"></hundred-models-chart>`;
      const url = await hostPage(
        `<!doctype html><title>Host</title>${script()}<body><style>:root { color-scheme: ${side} }</style>${element}`,
      );
      const { page, leave } = await chromium.empty(options);
      const requests = await speakFor(page, 'every');
      await page.goto(url);
      await expect.poll(() => requests).toEqual([`/embed/${id}/?theme=${side}`]);
      await leave();
    },
  );
});

it.each(SCHEMES)('who asks for more contrast sees hairlines and reads furniture, %s', async (colorScheme) => {
  const { page, leave } = await chromium.visit(chapters[0]?.path ?? '', { colorScheme, contrast: 'more' });
  const roles = await rolesOf(page);
  for (const paper of [roles['paper'] ?? [], roles['paper-2'] ?? []]) {
    expect(contrast(roles['line'] ?? [], paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(roles['ink-2'] ?? [], paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(roles['mute'] ?? [], paper)).toBeGreaterThanOrEqual(4.5);
  }
  await leave();
});

it.each([chartAddress('en', id), embedAddress('en', id)])(
  'a browser that darkens pages by itself gets our own night: %s',
  async (path) => {
    const { page, context, leave } = await chromium.fresh({ colorScheme: 'light' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
    await goTo(page, path);
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(await scheme()).toBe('dark');
    if (path.startsWith('/charts/')) {
      await page.click('.theme');
      expect(await scheme()).toBe('dark');
    }
    await leave();
  },
);

it('a page that the browser had kept takes the theme that was chosen meanwhile', async () => {
  const running = await playwright.launch({
    executablePath: findChromium(),
    args: [...FLAGS],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await running.newPage({ colorScheme: 'light' });
  const [one, other] = chapters;
  await page.goto(inject('site') + one?.path);
  await page.evaluate(() => (document.body.dataset['kept'] = ''));
  await page.goto(inject('site') + other?.path);
  await page.click('.theme');
  await page.click('.theme');
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  expect(await theme()).toBe('dark');
  // A page that is kept is not loaded once more.
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => 'kept' in document.body.dataset), 'kept by the browser').toBe(true);
  await expect.poll(theme).toBe('dark');
  await running.close();
});
