/** How long the essay takes, by the minutes that its pages give. */
import { expect, it } from 'vitest';
import { story } from '../src/book/book.ts';
import { LANGS } from '../src/i18n/lang.ts';

/** What a reader on a phone was promised. */
const MOST = 45;

it.each(LANGS)('all of it takes at most three quarters of an hour in %s', (lang) => {
  const pages = story(lang);
  const sum = pages.reduce((all, { minutes }) => all + minutes, 0);
  const each = pages.map(({ slug, minutes }) => `${slug} ${minutes}`).join(', ');
  expect(sum, `${each}: what a chapter gains another has to lose`).toBeLessThanOrEqual(MOST);
});
