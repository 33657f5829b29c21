/** The story where nothing but its text is left: what needs no browser. tests/browser/bare-text.test.ts has the rest. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { feedAddress } from '../../src/urls/addresses.ts';
import { expectInOrder, expectSeen, pictured, stories } from '../bare-text.ts';
import { origin, readXml, textOf } from './built.ts';
import { all, parseHtml, textOf as words } from './html.ts';
import { readerMode } from './reader-mode.ts';

/** HTML as text, each picture by its name in its place. */
function linear(html: string): string {
  const page = parseHtml(html);
  for (const picture of all('svg, img', page)) {
    const name = pictured(picture.attribs['aria-label'] ?? picture.attribs['alt'] ?? '');
    picture.children = parseHtml(name).children;
  }
  return words(page);
}
/** Colours that are none without our stylesheet. */
const BORROWED = /var\(--|currentcolor|color-mix/i;

const chapters = stories.filter(({ path }) => !/^(\/zh-hant)?\/$/.test(path));
const Feed = z.object({
  rss: z.object({
    channel: z.object({ item: z.array(z.object({ link: z.string(), 'content:encoded': z.string() })) }),
  }),
});
const feeds = new Map(
  (['en', 'zh-hant'] as const).map((lang) => [
    lang,
    new Map(
      readXml(feedAddress(lang), Feed, ['item']).rss.channel.item.map((i) => [i.link, i['content:encoded']]),
    ),
  ]),
);

it.each(stories.map((s) => [s.path, s] as const))(
  '%s in a reader mode has every paragraph, each picture once in its own colours, and nothing hidden',
  (path, story) => {
    const { html } = readerMode(textOf(`${path}index.html`), origin + path);
    const text = linear(html);
    expectInOrder(text, story);
    expectSeen(text, story);
    expect(html).not.toMatch(BORROWED);
    expect(html).not.toMatch(/<table|<aside|popover/);
  },
);

it.each(chapters.map((s) => [s.path, s] as const))('%s has the same in the feed', (path, story) => {
  const html = feeds.get(story.lang)?.get(origin + path) ?? '';
  const text = linear(html);
  expectInOrder(text, story);
  expectSeen(text, story);
  for (const [, to] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(to).toMatch(/^(https:|mailto:)/);
});
