// Over 150 lines: one law, whose ways out of a browser share how a page is read.
/** The story where its text is taken from a browser: copied, searched, spoken, saved. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedAddress } from '../../src/urls/addresses.ts';
import { palette } from '../../src/styles/palette.ts';
import { bare, expectInOrder, expectSeen, pictured, stories } from '../bare-text.ts';
import { origin } from '../built/built.ts';
import { browser, charts, content, goTo, quiet } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { atHome, mhtml, singleFile } from './saved.ts';
import { unseen } from './unseen.ts';

const chromium = browser();
const folder = mkdtempSync(join(tmpdir(), 'saved-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a voice reads, in its order, each picture by its name in its place. */
async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string => {
    const node = byId.get(id);
    const name = String(node?.name?.value ?? '');
    if (node?.role?.value === 'StaticText') return name;
    return (node?.role?.value === 'image' ? pictured(name) : '') + (node?.childIds ?? []).map(read).join('');
  };
  return read(nodes[0]?.nodeId ?? '');
}

/** What shows of a page, each picture by its name in its place. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const picture of document.querySelectorAll<HTMLElement>('svg[role="img"], img')) {
      // Of a playground's picture the story says nothing.
      if (picture.closest('.playground')) continue;
      if (picture.getBoundingClientRect().width < 100) continue;
      picture.replaceWith(`\u27e6${picture.getAttribute('aria-label') ?? picture.getAttribute('alt')}\u27e7`);
    }
    return document.body.innerText;
  });

/** Copies what is selected, as a reader does. */
async function copied(page: Page): Promise<{ html: string; text: string }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}
/** HTML as text, each picture by its name in its place. */
const linear = (page: Page, html: string): Promise<string> =>
  page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    for (const picture of body.querySelectorAll('svg, img'))
      picture.replaceWith(`\u27e6${picture.getAttribute('aria-label') ?? picture.getAttribute('alt')}\u27e7`);
    return body.textContent;
  }, html);

/** Lets the script that copies steps come, which a first selection asks for. */
async function select(page: Page, range: () => void): Promise<void> {
  await page.evaluate(range);
  await quiet(page);
}

/** A search at both widths and a copy saved in both ways take half a minute a chapter: its neighbours have the other. */
const inTurn = <T>(all: readonly T[], at: number): readonly T[] => [all[at % all.length] as T];

const numbered = stories.map((s, at) => [s.path, s, at] as const);
describe.each(oneIn(7, numbered))('%s', (path, story, at) => {
  // One page for what changes nothing of it but the selection.
  let page: Page;
  beforeAll(async () => {
    ({ page } = await chromium.lasting());
    await goTo(page, path);
  });
  afterAll(() => page.close());

  it('spoken has every paragraph and each step’s picture, in order', async () => {
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('.stage svg, .playground svg[role="img"]')].map(
        (svg) => svg.getAttribute('aria-label') ?? '',
      ),
    );
    // The chart that stays beside the steps is a picture too, named by its headline; so is that of a playground.
    const text = names.reduce((all, name) => all.replace(pictured(name), name), await spoken(page));
    expectInOrder(text, story);
    const silent = story.hidden.filter((note) => !story.lines.includes(pictured(note)));
    expect(silent.filter((note) => bare(text).includes(bare(note)))).toEqual([]);
  });

  it('copied has every paragraph, each step’s picture once, and nothing hidden', async () => {
    await select(page, () => getSelection()?.selectAllChildren(document.querySelector('main') as Element));
    const { html, text } = await copied(page);
    const all = await linear(page, html);
    expectInOrder(all, story);
    expectSeen(all, story);
    expect(html).not.toMatch(/var\(--|<svg/);
    expect(bare(text)).not.toContain(bare(content.site[story.lang]['share'] ?? '?'));
    const plain = text.replaceAll(/^\[(.*)\]$/gm, pictured('$1'));
    expectInOrder(plain, story);
    expectSeen(plain, story);
  });

  it.each(inTurn([1280, 390], at))(
    'searched is found where it is seen, and nowhere else, %i px wide',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await quiet(page);
      const lines = story.lines.filter((line) => !line.startsWith(pictured('').charAt(0)));
      // What is there is found from where the last one was, round the end; what is not, in one way through from the start.
      const find = (texts: readonly string[], wrap: boolean): Promise<string[]> =>
        page.evaluate(
          ([all, round]) =>
            all.filter((text) => {
              if (!round) getSelection()?.removeAllRanges();
              const { find: search } = window as unknown as { find(...how: unknown[]): boolean };
              return search(text.replace(/\s+/g, ' '), true, false, round);
            }),
          [texts, wrap] as const,
        );
      expect(await find(lines, true)).toEqual(lines);
      expect(await find(story.hidden, false)).toEqual([]);
      expect(await page.evaluate(unseen)).toEqual([]);
    },
  );

  const ways = [
    ['as MHTML', mhtml, 'mhtml'],
    ['in a single file', singleFile, 'html'],
  ] as const;
  it.each(inTurn(ways, at))(
    'saved %s and opened offline is styled, and has the same',
    async (_, save, ending) => {
      const { page, context, leave } = await chromium.fresh({ colorScheme: 'light' });
      await atHome(context);
      await page.goto(origin + path);
      await quiet(page);
      const file = join(folder, `page.${ending}`);
      writeFileSync(file, await save(page));
      await leave();
      const { page: saved, leave: leaveOffline } = await chromium.fresh({
        colorScheme: 'light',
        offline: true,
      });
      await saved.goto(`file://${file}`);
      const paper = await saved.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(paper).toBe(rgb(palette('light').paper));
      const text = await shown(saved);
      expectInOrder(text, story);
      expectSeen(text, story);
      await leaveOffline();
    },
  );
});

describe('a copy', () => {
  const [story] = stories.filter(({ path }) => path === '/moat/');
  if (!story) throw new Error('the tests copy from a chapter that is no more');

  it('of the end of one step and the beginning of the next has both pictures, and of their words those alone', async () => {
    const { page, leave } = await chromium.visit(story.path);
    await select(page, () => {
      const [first, second] = [...document.querySelectorAll('.step .words')];
      const [from, to] = [first?.querySelector('p')?.firstChild, second?.querySelector('p')?.firstChild];
      if (from && to) getSelection()?.setBaseAndExtent(from, 10, to, 20);
    });
    const words = await page.evaluate(() =>
      [...document.querySelectorAll('.words > p:first-child')].map((p) => p.firstChild?.textContent ?? ''),
    );
    const text = bare(await linear(page, (await copied(page)).html));
    const pictures = story.lines.filter((line) => line.startsWith(pictured('').charAt(0)));
    for (const picture of pictures.slice(0, 2)) expect(text).toContain(bare(picture));
    expect(text).not.toContain(bare(pictures[2] ?? ''));
    expect(text).toContain(bare(words[0]?.slice(10) ?? ''));
    expect(text).toContain(bare(words[1]?.slice(0, 20) ?? ''));
    expect(text).not.toContain(bare(words[0]?.slice(0, 30) ?? ''));
    expect(text).not.toContain(bare(words[1]?.slice(0, 30) ?? ''));
    await leave();
  });

  it('within one step is what is selected', async () => {
    const { page, leave } = await chromium.visit(story.path);
    await select(page, () => getSelection()?.selectAllChildren(document.querySelector('.step') as Element));
    const { text, html } = await copied(page);
    expect(html).not.toMatch(/<svg|<img/);
    const words = await page.evaluate(() =>
      [...(document.querySelector('.words')?.querySelectorAll(':scope > p:not(.sharing)') ?? [])].map(
        (p) => p.textContent,
      ),
    );
    expect(bare(text)).toBe(bare(words.join('')));
    await leave();
  });

  it('has a note while that is open', async () => {
    const { page, leave } = await chromium.visit(story.path);
    await select(page, () => getSelection()?.selectAllChildren(document.querySelector('main') as Element));
    const found = await page.evaluate(() => {
      const note = document.querySelector<HTMLElement>('.step .note');
      note?.showPopover();
      return note?.querySelector('dd')?.textContent ?? '?';
    });
    expect(bare((await copied(page)).text)).toContain(bare(found));
    await leave();
  });
});

describe('what can be found can be seen', () => {
  const id = Object.keys(charts)[0] ?? '';
  const paths = ['/sources/', '/terms/', '/charts/', '/print/', `/charts/${id}/`, '/404.html'];
  const both = paths.flatMap((path) => [path, `/zh-hant${path}`]);
  it.each(
    oneIn(
      3,
      both.filter((path) => path !== '/zh-hant/404.html'),
    ),
  )('on %s', async (path) => {
    const { page, leave } = await chromium.visit(path);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(unseen), `${width} px`).toEqual([]);
    }
    await leave();
  });

  it('in an embed, after it has said what its chart shows now', async () => {
    const { page, leave } = await chromium.visit(embedAddress('en', id));
    expect(await page.evaluate(unseen)).toEqual([]);
    await page.click('[data-by="1"]');
    const sentence = content.words.en.get(id)?.states[charts[id]?.states[1] ?? '']?.sentence;
    await page.waitForFunction(
      (said) => document.querySelector('.announced')?.textContent === said,
      sentence,
    );
    await page.waitForFunction(() => document.querySelector('.announced')?.textContent === '');
    expect(await page.evaluate(unseen)).toEqual([]);
    await leave();
  });
});

/** `#rrggbb` as a browser computes it. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;
}
