import { describe, expect, inject, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { browser, goTo, pages, settled } from './book.ts';

const chromium = browser();
/** A phone with its browser's bars, and a tablet: the chart stays above the words in both. */
const STACKED = [
  { width: 390, height: 664 },
  { width: 800, height: 900 },
];
const story = pages.find(({ path, steps }) => path !== '/' && steps.length > 6) ?? pages[0];
if (!story) throw new Error('no chapter has steps');

describe.each(
  oneIn(2, STACKED).map((viewport) => [`${viewport.width}×${viewport.height}`, viewport] as const),
)('at %s', (_, viewport) => {
  it('what has the focus is seen, and its chart is at its step', async () => {
    const { page, leave, said } = await chromium.empty({ viewport });
    await goTo(page, story.path);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(async () => {
        for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
        const e = document.activeElement as HTMLElement;
        const step = e.closest<HTMLElement>('.step');
        if (!step) return { name: '', fault: '' };
        const name = `${step.id}: ${e.textContent?.trim().slice(0, 20)}`;
        const rects = [...e.getClientRects()];
        const isSeen = rects.some((r) => {
          const hit = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
          return hit !== null && (e.contains(hit) || hit.contains(e));
        });
        const state = step.closest('scroll-steps')?.querySelector('live-chart')?.getAttribute('state');
        const fault = !isSeen ? 'is covered' : state !== step.dataset.state ? `is beside ${state}` : '';
        return { name, fault };
      });
      if (found.name) seen.add(found.name);
      if (found.fault) wrong.push(`${found.name} ${found.fault}`);
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
    expect(said).toEqual([]);
    await leave();
  });

  it('what find-in-page finds can be read where it lands', async () => {
    const { page, leave } = await chromium.empty({ viewport });
    await goTo(page, story.path);
    const covered = await page.evaluate(async () => {
      const wrong: string[] = [];
      const { find } = window as unknown as { find(...how: unknown[]): boolean };
      for (const p of document.querySelectorAll('.step .words > p:first-child')) {
        const [node] = p.childNodes;
        const text = node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim().slice(0, 24) : '';
        if (text.length < 16) continue;
        getSelection()?.removeAllRanges();
        if (!find.call(window, text, true, false, true)) wrong.push(`${text}: not found`);
        for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
        const r = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
        const hit = document.elementFromPoint(r.left + 4, r.top + r.height / 2);
        if (!hit || hit.closest('.stage, .bar')) wrong.push(`${text}: at ${r.top.toFixed(0)}`);
      }
      return wrong;
    });
    expect(covered).toEqual([]);
    await leave();
  });

  it('a link to quoted words leads to where they can be read, and its address stays', async () => {
    const { page, context, leave } = await chromium.empty({ viewport });
    await goTo(page, story.path);
    const quotations = await page.evaluate(() =>
      [...document.querySelectorAll('.step .words > p:first-child')]
        .map((p) =>
          p.firstChild?.nodeType === Node.TEXT_NODE ? (p.firstChild.textContent ?? '').trim() : '',
        )
        .filter((text) => text.length > 25)
        .slice(0, 4)
        .map((text) => text.replace(/[^\p{L}\p{N} ].*/u, '').trim())
        .filter((text) => text.length > 24),
    );
    expect(quotations.length).toBeGreaterThan(1);
    for (const text of quotations) {
      const to = await context.newPage();
      await to.goto(`${inject('site')}${story.path}#:~:text=${encodeURIComponent(text)}`);
      await settled(to);
      await to.waitForTimeout(600);
      const { top, covered, address } = await to.evaluate((text) => {
        const p = [...document.querySelectorAll('.step .words > p:first-child')].find((e) =>
          e.textContent?.includes(text),
        );
        const node = p?.firstChild;
        const range = document.createRange();
        if (node) range.selectNodeContents(node);
        const r = [...range.getClientRects()][0] ?? new DOMRect();
        const hit = document.elementFromPoint(r.left + 4, r.top + r.height / 2);
        return { top: r.top, covered: hit?.closest('.stage, .bar') !== null, address: location.hash };
      }, text);
      expect(top, text).toBeGreaterThan(0);
      expect(top, text).toBeLessThan(viewport.height);
      expect(covered, text).toBe(false);
      expect(address, text).toBe('');
      await to.close();
    }
    await leave();
  });
});

it('the contents close on Escape, on a press outside and on a pick, and give the focus back', async () => {
  const { page, leave } = await chromium.empty({ viewport: { width: 390, height: 664 } });
  await goTo(page, story.path);
  const isOpen = (): Promise<boolean> =>
    page.evaluate(() => document.querySelector<HTMLDetailsElement>('.contents')?.open ?? false);
  const open = async (): Promise<void> => {
    await page.click('.contents summary');
    expect(await isOpen()).toBe(true);
  };
  await open();
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await open();
  await page.mouse.click(5, 660);
  expect(await isOpen()).toBe(false);
  await open();
  await page.click('.contents [data-to]');
  expect(await isOpen()).toBe(false);
  await leave();
});
