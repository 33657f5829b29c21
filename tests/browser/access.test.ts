import { describe, expect, it } from 'vitest';
import { faults } from './axe.ts';
import { browser, extra, inTurn, pages } from './book.ts';

const chromium = browser();

const THEMES = ['light', 'dark'] as const;
/** A story page in one theme, its translation in the other: they differ in their words alone. */
const looks = [
  ...pages.map(({ path }, at) => ({ path, themes: inTurn(THEMES, at) })),
  ...[...extra, '/404.html'].map((path) => ({ path, themes: THEMES })),
];

describe.each(looks)('axe on $path', ({ path, themes }) => {
  it.each(themes)('finds no violation, %s', async (colorScheme) => {
    const { page, context } = await chromium.visit(path, { colorScheme, bypassCSP: true });
    expect(await faults(page)).toEqual([]);
    await context.close();
  });
});
