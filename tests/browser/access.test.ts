import { describe, expect, it } from 'vitest';
import { faults } from './axe.ts';
import { browser, extra, pages } from './book.ts';

const chromium = browser();

describe.each([...pages.map((p) => p.path), ...extra, '/404.html'])('axe on %s', (path) => {
  it.each(['light', 'dark'] as const)('finds no violation, %s', async (colorScheme) => {
    const { page, context } = await chromium.visit(path, { colorScheme, bypassCSP: true });
    expect(await faults(page)).toEqual([]);
    await context.close();
  });
});
