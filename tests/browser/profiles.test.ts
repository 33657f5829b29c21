/** What a page that goes from test to test must not bring along. */
import { expect, inject, it } from 'vitest';
import { browser, goTo } from './book.ts';

const chromium = browser();
const OPTIONS = { bypassCSP: true };

/** Runs in a page: what could have been left of another test. */
const look = () => ({
  stored: [localStorage.length, document.cookie],
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  pointed: [...document.querySelectorAll('body :hover')].map((e) => e.className),
  title: document.title,
  size: [innerWidth, innerHeight],
});

it('a page that another test had is as of a fresh profile, but for what is cached', async () => {
  const before = await chromium.visit('/404.html', {
    ...OPTIONS,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  const { page } = before;
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    document.cookie = 'a=b; path=/';
    console.log('said before');
  });
  await page.mouse.move(640, 300);
  await page.route('**/404.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'not the site' }),
  );
  await page.context().newPage();
  await before.leave();

  const after = await chromium.visit('/404.html', OPTIONS);
  expect(after.page, 'else nothing was lent').toBe(page);
  const { page: fresh } = await chromium.fresh(OPTIONS);
  await goTo(fresh, '/404.html');
  expect(await page.evaluate(look)).toEqual(await fresh.evaluate(look));
  expect(page.context().pages()).toEqual([page]);
  await page.evaluate(() => console.log('said after'));
  expect(after.said).toEqual(['log: said after']);
  expect(before.said).not.toContain('log: said after');
  expect(() => page.clock).toThrow('chromium.fresh()');
  expect(() => page.addInitScript(() => undefined)).toThrow('chromium.fresh()');
  expect(inject('site')).toBe(new URL(page.url()).origin);
});
