/** A dot of AgentBench that is read out: what takes that away, who hears it, and what is marked beside it. */
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { faults } from './axe.ts';
import { browser, settled } from './book.ts';
import { comeTo, places, said } from './pointing.ts';

const chromium = browser();

describe('a dot of AgentBench', () => {
  it('goes along with the page for who steps, and otherwise with a scroll, Escape, its state and a press elsewhere; off while the chart moves', async () => {
    const { page } = await chromium.visit(chartAddress('en', 'agentbench'), {
      viewport: { width: 900, height: 700 },
    });
    const show = async (): Promise<void> => {
      await page.focus('.room');
      await page.keyboard.press('End');
      await expect.poll(() => said(page)).toContain('Overall score: 4.407 times the average');
    };
    await comeTo(page);
    const gone = () => expect.poll(() => said(page)).toBeUndefined();
    await show();
    const before = await places(page);
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await expect.poll(async () => Math.round(before.y - (await places(page)).y)).toBe(40);
    const { x, y } = await places(page);
    await page.keyboard.press('Escape');
    await gone();
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await expect.poll(() => said(page)).toBeDefined();
    await page.evaluate(() => scrollBy({ top: -40, behavior: 'instant' }));
    await gone();
    await show();
    await page.evaluate(() => document.querySelector('live-chart')?.setAttribute('data-moving', ''));
    await gone();
    await page.keyboard.press('Home');
    expect(await said(page)).toBeUndefined();
    await page.evaluate(() => document.querySelector('live-chart')?.removeAttribute('data-moving'));
    await show();
    await page.click('button[data-state="around-one"]');
    await gone();
    await settled(page);
    await show();
    await page.click('h1');
    await gone();
  });

  it('is announced to those who step to it, not to those who point; its row is marked, and axe finds nothing', async () => {
    const { page } = await chromium.visit(chartAddress('en', 'agentbench'), {
      viewport: { width: 900, height: 700 },
    });
    const heard = () => page.textContent('[aria-live].visually-hidden:not(.copy-status)');
    await page.click('.numbers summary');
    await comeTo(page);
    await page.keyboard.press('End');
    expect(await heard()).toBe('GPT-4. Overall score: 4.407 times the average. Source: THUDM');
    const marked = await page.$$eval('tr[data-pointed]', (rows) =>
      rows.map((row) => row.children[4]?.textContent?.trim()),
    );
    expect(marked).toEqual(['4.407']);
    expect(await faults(page, '.readout')).toEqual([]);
    expect(await faults(page, '.room')).toEqual([]);
    const { x, y } = await places(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('tr[data-pointed]').count()).toBe(0);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await expect.poll(() => said(page)).toContain('GPT-4');
    expect(await heard()).toBe('');
    // What is read out can be pointed at itself.
    const tip = await page.locator('.readout').boundingBox();
    if (!tip) throw new Error('there is no tip');
    await page.mouse.move(tip.x + tip.width / 2, tip.y + tip.height / 2, { steps: 3 });
    await page.waitForFunction(() => document.querySelector('.readout:hover'));
    expect(await said(page)).toContain('GPT-4');
  });
});
