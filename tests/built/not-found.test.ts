import { expect, it } from 'vitest';
import { files, readPage } from './built.ts';
import { all, attribute } from './html.ts';

const scripts = (file: string): (string | undefined)[] =>
  all('script[src]', readPage(file)).map(attribute('src'));

it('the code of the 404 page is on no other', () => {
  const cover = scripts('/index.html');
  const own = scripts('/404.html').filter((src) => !cover.includes(src));
  expect(own.length).toBe(1);
  for (const file of files)
    if (file.endsWith('.html') && file !== '/404.html') expect(scripts(file), file).not.toContain(own[0]);
});
