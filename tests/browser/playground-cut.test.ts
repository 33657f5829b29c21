/** The playground `attention`: what becomes of an answer when the reader cuts a look. */
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { browser } from './book.ts';
import { near, rootOf } from './playground-page.ts';

const chromium = browser();

describe('a look that the reader cuts', () => {
  it('changes the answer where that rests on it, and not elsewhere; without places twins agree', async () => {
    const { page } = await chromium.visit(chartAddress('en', 'attention'));
    await near(page, 'attention');
    const root = page.locator(rootOf('attention'));
    const asked = () => root.locator('.word[aria-pressed="true"] [lang="en"]').textContent();
    const glosses = () => root.locator('.word', { hasText: '開' }).locator('[lang="en"]').allTextContents();
    expect(await asked()).toBe('boiled');
    await root.locator('[data-to="1"]').press('Enter');
    expect(await asked()).toBe('drove off');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-to'))).toBe('1');
    expect(await page.textContent(`${rootOf('attention')} .said`)).toContain('Without the look at 水');
    await root.locator('[data-to="1"]').click();
    await root.locator('[data-to="5"]').click();
    expect(await asked()).toBe('boiled');
    await root.locator('[data-to="5"]').click();
    expect(new Set(await glosses()).size).toBe(2);
    await root.locator('input.places').uncheck();
    expect(new Set(await glosses()).size).toBe(1);
  });
});
