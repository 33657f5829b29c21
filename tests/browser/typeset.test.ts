/** Chinese as it is laid out: where its lines end, on a phone and on a desk. */
import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../src/build/disk/read.ts';
import { readContent } from '../../src/data/content.ts';
import { browser, goTo, quiet } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { paragraphsLaidOut, spreadOut, type Laid } from './lines.ts';

const chromium = browser();
const WIDTHS = [390, 1440];
/** Characters of a straight-edged column stand no further apart, in widths of one. */
const SPREAD = 0.25;

/** Every Chinese page but those that show again what another does: a step by itself, an embed's other states. */
const paths = globSync('dist/zh-hant/**/index.html')
  .map((file) => file.replace(/^dist/, '').replace('index.html', ''))
  .filter((path) => /^\/zh-hant\/([\w-]+\/|(charts|embed)\/[\w-]+\/)?$/.test(path))
  .sort();

/** Longer, a name may break: a phone's line has no room for it. */
const ROOM = 20;
const { names } = readContent(readTexts('.'));
const escaped = names
  .filter((name) => name.length <= ROOM && /[a-z]/i.test(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.+]/g, '\\$&'));
const NAME = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'g');
const DATE = /\d+年(?:\d+月(?:\d+日)?)?|\d+月(?:\d+日)?/g;
const AMOUNT =
  /(?<![\w-]|[A-Za-z] ?)\d+(?:[.,]\d+)*(?:%|[十百千萬億兆多]*(?:美元|個月|小時|[個顆倍分天家次條步項名位萬億兆]))/g;
const WORDS = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });

/** What lines are not to end within, as stretches of a text. */
function* wholes({ text, title }: Laid): Generator<[kind: string, start: number, end: number]> {
  for (const { 0: name, index } of text.matchAll(NAME)) yield ['a name', index, index + name.length];
  // A number in a name counts nothing: GPT-4的.
  const bare = text.replace(NAME, (name) => '_'.repeat(name.length));
  for (const { 0: date, index } of bare.matchAll(DATE)) yield ['a date', index, index + date.length];
  for (const { 0: count, index } of bare.matchAll(AMOUNT)) yield ['a number', index, index + count.length];
  if (title)
    for (const { segment, index } of WORDS.segment(text))
      if (/^\p{Script=Han}+$/u.test(segment)) yield ['a word', index, index + segment.length];
}

const characters = (text: string): number => [...text].filter((char) => /[\p{L}\p{N}]/u.test(char)).length;

/** What is wrong with a paragraph's lines. */
function faults(laid: Laid): string[] {
  const { at, text, breaks } = laid;
  const last = text.slice(breaks.at(-1));
  const short = characters(last) <= 2 ? [`${at} ends in “${last.trim()}”`] : [];
  const cut = [...wholes(laid)].flatMap(([kind, start, end]) =>
    breaks
      .filter((index) => start < index && index < end)
      .map((index) => `${at} cuts ${kind}: ${text.slice(start, index)}|${text.slice(index, end)}`),
  );
  return [...short, ...cut];
}

it('the pages are found', () => {
  expect(paths.length).toBeGreaterThan(50);
  expect(escaped.length).toBeGreaterThan(50);
});

let page: Page;
beforeAll(async () => {
  ({ page } = await chromium.lasting());
});

it.each(oneIn(9, paths))(
  'on %s no last line has one or two characters, no number, name or word of a title is cut, and no line is spread out',
  async (path) => {
    await goTo(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await quiet(page);
      const laid = await page.evaluate(paragraphsLaidOut);
      if (width === WIDTHS[0] && !path.includes('/embed/')) expect(laid.length).toBeGreaterThan(0);
      expect(laid.flatMap(faults), `${width} px`).toEqual([]);
      expect(await page.evaluate(spreadOut, SPREAD), `${width} px`).toEqual([]);
    }
  },
);

describe('what this test stands on', () => {
  const laid = (text: string, title = false): Laid => {
    const breaks = [...text.matchAll(/\|/g)].map(({ index }, i) => index - i);
    return { at: 'p', title, text: text.replaceAll('|', ''), breaks };
  };
  it.each([
    [laid('一百個模|型。'), ['p ends in “型。”']],
    [laid('缺口是100|億美元的樣子'), ['p cuts a number: 100|億美元']],
    [laid('2026年4|月以後的事'), ['p cuts a date: 2026年4|月']],
    [laid('贏過GPT-|4的那幾個'), ['p cuts a name: GPT-|4']],
    [laid('贏過Llama |2的那幾個'), ['p cuts a name: Llama |2']],
    [laid('玻璃護|城河的秘密', true), ['p cuts a word: 護|城河']],
  ])('finds what is wrong with %o', (paragraph, wanted) => expect(faults(paragraph)).toEqual(wanted));

  it('finds nothing wrong with what is right', () => {
    expect(faults(laid('缺口是|100億美元，|GPT-4|的模型', true))).toEqual([]);
  });
});
