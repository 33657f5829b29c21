import { chromium as playwright, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { findChromium, FLAGS } from '../../src/build/browser/chromium.ts';
import { TOKENS } from '../../src/picture/colour.ts';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { browser, chapters, charts, goTo } from './book.ts';
import { closeHosts, hostPage, script, speakFor } from './host-page.ts';

const chromium = browser();
afterAll(closeHosts);

const [id = ''] = Object.keys(charts).filter((chart) => (charts[chart]?.states.length ?? 0) > 2);
const [, second = ''] = charts[id]?.states ?? [];
const SCHEMES = ['light', 'dark'] as const;

/** The contrast of two colours after WCAG. */
function contrast(one: readonly number[], two: readonly number[]): number {
  const light = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.map((c) =>
      c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(two)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The colour of every role as the page has it, as a picture would be painted. */
const rolesOf = async (page: Page): Promise<Record<string, number[]>> =>
  page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    return Object.fromEntries(
      names.map((name) => {
        probe.style.color = `var(--${name})`;
        return [name, (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)];
      }),
    );
  }, TOKENS);

/** How much of what a selector finds looks otherwise after something was done, as pixels that are told apart. */
async function changed(page: Page, selector: string, act: () => Promise<unknown>): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing is seen of ${selector}`);
  const clip = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
  const look = async () =>
    sharp(await page.screenshot({ clip }))
      .removeAlpha()
      .raw()
      .toBuffer();
  const before = await look();
  await act();
  const after = await look();
  let pixels = 0;
  for (let i = 0; i < before.length; i += 3)
    if (contrast([...before.subarray(i, i + 3)], [...after.subarray(i, i + 3)]) >= 3) pixels++;
  return pixels;
}

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
