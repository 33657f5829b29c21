import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsByDayAndNight, withAxe } from './axe.ts';
import { browser, extra, goTo, pages } from './book.ts';

const chromium = browser();
let page: Page;
beforeAll(async () => {
  ({ page } = await chromium.lasting({ bypassCSP: true }));
  await withAxe(page);
});

describe('axe finds no violation, by day and by night, on', () => {
  it.each([...pages.map((p) => p.path), ...extra, '/404.html'])('%s', async (path) => {
    await goTo(page, path);
    expect(await faultsByDayAndNight(page)).toEqual([]);
  });
});
