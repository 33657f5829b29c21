import { describe, expect, inject, it } from 'vitest';
import { readTexts } from '../../src/build/read.ts';
import { readContent } from '../../src/ledger/content.ts';
import { browser } from './book.ts';

const chromium = browser();
const content = readContent(readTexts('.'));

describe.each(['/sources/', '/zh-hant/sources/'])('the ledger at %s', (path) => {
  it('holds every claim once, linkable by its id, without script', async () => {
    const { page, context } = await chromium.visit(path, { javaScriptEnabled: false });
    const ids = await page.locator('.entry').evaluateAll((entries) => entries.map((e) => e.id));
    expect(ids.sort()).toEqual([...content.claims.keys()].sort());
    await context.close();
  });

  it('filters by verdict and grade without script', async () => {
    const { page, context } = await chromium.visit(path, { javaScriptEnabled: false });
    for (const verdict of ['confirmed', 'wrong', 'unverified']) {
      await page.check(`#verdict-${verdict}`);
      const wanted = [...content.claims.values()].filter((c) => c.verdict === verdict).length;
      expect(await page.locator('.entry:visible').count()).toBe(wanted);
      expect(await page.locator(`.entry[data-verdict="${verdict}"]:visible`).count()).toBe(wanted);
    }
    await context.close();
  });

  it('leads to places that are there', async () => {
    const { page, context } = await chromium.visit(path);
    const links = await page
      .locator('.used a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(10);
    for (const href of new Set(links)) {
      const { hash } = new URL(href);
      const html = await (await fetch(href)).text();
      if (hash) expect(html, href).toContain(`id="${hash.slice(1)}"`);
    }
    await context.close();
  });
});

it('can be had as CSV and JSON', async () => {
  const rows = (await (await fetch(`${inject('site')}/data/claims.json`)).json()) as { id: string }[];
  expect(rows.map((r) => r.id).sort()).toEqual([...content.claims.keys()].sort());
  const csv = await (await fetch(`${inject('site')}/data/claims.csv`)).text();
  expect(csv.split('\n')[0]).toContain('id,chapter,verdict,best_grade');
});
