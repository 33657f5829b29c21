import { Window } from 'happy-dom';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { rowsOf } from '../../src/essay/chart-rows.ts';
import { readChapters, readCharts, readTexts } from '../../src/build/read.ts';
import { readContent } from '../../src/ledger/content.ts';
import { LANGS } from '../../src/ledger/schemas.ts';
import { SIZES, type Lang, type SizeName } from '../../src/parts/chart.ts';
import { toSvg } from '../../src/picture/svg.ts';
import { canon, parse } from '../pictures.ts';
import { launch } from '../../src/build/chromium.ts';

const texts = readTexts('.');
export const content = readContent(texts);
/** Every chart, found in src/charts. */
export const charts = await readCharts('.');
const outlines = readChapters(texts);

export interface PageOf {
  readonly path: string;
  readonly lang: Lang;
  readonly steps: readonly { id: string; state: string; chart: string }[];
}

/** Covers and chapters of both languages, found in content/. */
export const pages: PageOf[] = LANGS.flatMap((lang) =>
  outlines[lang].map((o) => {
    const slug = /chapters\/(.+)\.mdx$/.exec(o.file)?.[1];
    return {
      path: `${lang === 'en' ? '' : '/zh-hant'}/${slug ? `${slug}/` : ''}`,
      lang,
      steps: o.scrollies.flatMap((s) => s.steps),
    };
  }),
);
/** Pages that are no story but must be as open to all. */
export const extra = ['', '/zh-hant'].flatMap((root) =>
  ['sources', 'print', 'charts', `charts/${Object.keys(charts)[0]}`].map((page) => `${root}/${page}/`),
);
export const chapters = pages.filter((p) => !/^(\/zh-hant)?\/$/.test(p.path));

/** What the server would write for a chart's state, in the form of `canonOf`. */
export function serverDrawing(id: string, lang: Lang, state: string, size: SizeName): string {
  const chart = charts[id];
  const words = content.words[lang].get(id);
  if (!chart || !words) throw new Error(`no chart ${id}`);
  const data = rowsOf(chart, content);
  const document = new Window().document as unknown as Document;
  return canon(parse(document, toSvg(chart.picture({ data, state, size: SIZES[size], words, id }))));
}

/** The same form of the drawing that shows in the page, and its size. */
export const shownDrawing = (page: Page, chart: string): Promise<{ size: SizeName; drawing: string }> =>
  page.evaluate((id) => {
    const sheets = [...document.querySelectorAll<HTMLElement>(`figure[data-chart="${id}"] .sheet`)];
    const sheet = sheets.find((s) => getComputedStyle(s).display !== 'none');
    const form = (node: Element): string => {
      const attrs = [...node.attributes]
        .filter((a) => a.name !== 'xmlns')
        .map((a) => `${a.name}=${JSON.stringify(a.value)}`)
        .sort()
        .join(' ');
      const inside = node.children.length ? [...node.children].map(form).join('') : node.textContent;
      return `<${node.tagName.toLowerCase()} ${attrs}>${inside}</>`;
    };
    const svg = sheet?.querySelector('svg');
    return { size: sheet?.dataset['size'] as 's', drawing: svg ? form(svg) : '' };
  }, chart);

/** A browser for a test file; each visit is a fresh profile whose console must stay silent. */
export function browser() {
  let running: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    running = await launch();
  });
  afterAll(() => running.close());
  return {
    /** `prepare` is told of the page before anything is asked for. */
    async visit(
      path: string,
      options: BrowserContextOptions = {},
      prepare: (page: Page) => Promise<unknown> = async () => undefined,
    ) {
      const context = await running.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (m) => said.push(`${m.type()}: ${m.text()}`));
      page.on('pageerror', (e) => said.push(`error: ${e.message}`));
      page.on('requestfailed', (r) => said.push(`failed: ${r.url()}`));
      await prepare(page);
      await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
      if (options.javaScriptEnabled !== false) await settled(page);
      return { page, context, said };
    },
  };
}

/** Waits until no chart moves and those in view show their state. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('live-chart')].every((c) => {
      const { top, bottom } = c.getBoundingClientRect();
      const near = bottom > -innerHeight && top < 2 * innerHeight;
      return !c.hasAttribute('data-moving') && (!near || c.hasAttribute('data-settled'));
    }),
  );

/** Scrolls with the wheel, as a reader does, until a step is the one that is read. */
export async function wheelTo(page: Page, id: string, by: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await page.evaluate((step) => document.getElementById(step)?.hasAttribute('data-active'), id)) {
      const near = await page.evaluate(
        (step) => document.getElementById(step)?.getBoundingClientRect().top ?? 0,
        id,
      );
      if (near < 700 && near > -700) return;
    }
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(40);
  }
  throw new Error(`the step "${id}" was not reached`);
}
