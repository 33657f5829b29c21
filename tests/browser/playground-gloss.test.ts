/** The exhibit, the playground `gloss`: its weights, the sentences that a reader lays, and what it costs. */
import type { Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { browser, goTo, quiet } from './book.ts';
import { near, OWN, rootOf, shownIn } from './playground-page.ts';

const chromium = browser();

describe('a weight file that is not what its manifest says', () => {
  it('is refused: a sentence says so, what the server wrote stays, and the controls stay away', async () => {
    const { page } = await chromium.fresh();
    await page.route('**/models/*.bin*', (route) => route.fulfill({ body: Buffer.alloc(48_000) }));
    await page.goto(inject('site') + chartAddress('en', 'gloss'));
    const root = page.locator(rootOf('gloss'));
    const before = await shownIn(page, 'gloss');
    await root.scrollIntoViewIfNeeded();
    await page.locator(`${rootOf('gloss')}[data-failed]`).waitFor();
    expect(await root.locator('.failed').isVisible()).toBe(true);
    expect(await root.locator('input').isVisible()).toBe(false);
    expect(await shownIn(page, 'gloss')).toContain(before.slice(0, 60));
  });
});

describe('a sentence that the reader lays', () => {
  const open = async (lang: 'en' | 'zh-hant' = 'en') => {
    const { page } = await chromium.visit(chartAddress(lang, 'gloss'));
    await near(page, 'gloss');
    const root = page.locator(rootOf('gloss'));
    return {
      page,
      root,
      input: root.locator('input'),
      refusal: root.locator('.refusal'),
      words: root.locator('.words > li'),
    };
  };

  it.each([
    ['of nothing', '，', 'no word here yet'],
    ['of forty-one words', `${'水，'.repeat(20)}水`, '41 words are too many'],
    [
      'of forty-one words, in Chinese,',
      `${'水，'.repeat(20)}水`,
      '41個詞太長，沒辦法馬上回答。請縮短到40個詞以內。',
    ],
    ['of words that are none of theirs', '今天股市大跌，水', 'of these 8 characters'],
  ])('%s gets a sentence and no gloss', async (_, text, says) => {
    const { input, refusal, words } = await open(/\p{Script=Han}/u.test(says) ? 'zh-hant' : 'en');
    await input.fill(text);
    expect(await refusal.textContent()).toContain(says);
    expect(await words.count()).toBe(0);
  });

  it('with one word that they lack shows that word without a gloss', async () => {
    const { input, root, refusal } = await open('zh-hant');
    await input.fill('水，鯨，終於開了');
    expect(await refusal.textContent()).toBe('');
    const unknown = root.locator('.word.unknown');
    expect(await unknown.locator('.character').textContent()).toBe('鯨');
    expect(await unknown.locator('[lang="en"]').allTextContents()).toEqual(['?', '?']);
  });

  it('grows by pieces, is taken back, and a third network answers when asked', async () => {
    const { page, input, root, words } = await open();
    await input.fill('');
    for (const piece of ['水，', '終於開了']) await root.locator(`[data-piece="${piece}"]`).press('Enter');
    expect(await input.inputValue()).toBe('水，終於開了');
    expect(await words.count()).toBe(5);
    await root.locator('.undo').click();
    expect(await input.inputValue()).toBe('水，');
    await input.fill('去開水間');
    await root.locator('.ask-both-ways').click();
    await root.locator('.word .both-ways').first().waitFor();
    const door = root.locator('.word.split');
    expect(await door.locator('[lang="en"]').allTextContents()).toEqual(['open', 'boiled', 'boiled']);
    expect(await page.textContent(`${rootOf('gloss')} .said`)).toContain('They differ on 開');
  });
});

it('the exhibit weighs at most 110 KB once a reader is near, and its third network comes when it is asked', async () => {
  const { page } = await chromium.fresh();
  const came: Request[] = [];
  page.on('requestfinished', (one) => came.push(one));
  await goTo(page, chartAddress('en', 'gloss'));
  /** What only the exhibit needs: its networks and its code. */
  const weight = async (): Promise<number> => {
    const own = came.filter((one) => OWN.test(one.url()) || /\/infer\./.test(one.url()));
    const all = await Promise.all(own.map((one) => one.sizes()));
    return all.reduce((sum, { responseBodySize }) => sum + Math.max(0, responseBodySize), 0) / 1024;
  };
  await near(page, 'gloss');
  await quiet(page);
  const both = await weight();
  expect(came.some((one) => one.url().includes('bigru'))).toBe(false);
  await page.locator(`${rootOf('gloss')} .ask-both-ways`).click();
  await page
    .locator(`${rootOf('gloss')} .word .both-ways`)
    .first()
    .waitFor();
  const third = (await weight()) - both;
  console.log(`the exhibit: ${both.toFixed(1)} KB, its third network ${third.toFixed(1)} KB more`);
  expect(both).toBeGreaterThan(90);
  expect(both).toBeLessThanOrEqual(110);
  expect(third).toBeGreaterThan(30);
  expect(third).toBeLessThanOrEqual(55);
});
