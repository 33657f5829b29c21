import { expect, it } from 'vitest';
import { fileAddress } from '../../src/urls/addresses.ts';
import { files, readPage } from './built.ts';
import { all, attribute } from './html.ts';

const scripts = (file: string): (string | undefined)[] =>
  all('script[src]', readPage(file)).map(attribute('src'));

it('the code of the 404 page is on no other', () => {
  const cover = scripts(fileAddress('index.html'));
  const lost = fileAddress('404.html');
  const own = scripts(lost).filter((src) => !cover.includes(src));
  expect(own.length).toBe(1);
  for (const file of files)
    if (file.endsWith('.html') && file !== lost) expect(scripts(file), file).not.toContain(own[0]);
});
