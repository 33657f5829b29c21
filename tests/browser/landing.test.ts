/** Pages whose parts are laid out as they come near: a link lands all the same, though what stands above has guessed heights. */
import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { address } from '../../src/urls/addresses.ts';
import { oneIn } from '../by-chance.ts';
import { browser } from './book.ts';

const chromium = browser();

/** Which links are followed: one in so many of a page's. A page to be printed takes two seconds. */
const PARTS = { sources: 50, print: 300 };
const pages = Object.entries(PARTS).flatMap(([page, parts]) =>
  LANGS.map((lang) => ({ path: address(lang, page), parts })),
);

it.each(pages)('a link to any place of $path lands on it', async ({ path, parts }) => {
  const first = await chromium.visit(path);
  const ids = await first.page.evaluate(() => {
    const entries = [...document.querySelectorAll('.entry[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')];
    const linked = links.map(({ hash }) => hash.slice(1)).filter((id) => document.getElementById(id));
    return [...new Set([...entries, ...linked])];
  });
  await first.leave();
  expect(ids.length).toBeGreaterThan(0);
  for (const id of oneIn(parts, ids)) {
    const { page, leave } = await chromium.visit(`${path}#${id}`);
    const off = await page.evaluate((to) => {
      const e = document.getElementById(to) as HTMLElement;
      const own = parseFloat(getComputedStyle(e).scrollMarginBlockStart);
      const all = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
      // The last ones can't be scrolled so far.
      const left = document.documentElement.scrollHeight - innerHeight - scrollY;
      return left < 2 ? 0 : e.getBoundingClientRect().top - own - all;
    }, id);
    expect(Math.abs(off), id).toBeLessThan(2);
    await leave();
  }
});
