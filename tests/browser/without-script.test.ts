import { describe, expect, it } from 'vitest';
import { browser, pages } from './book.ts';
import { oneIn } from '../by-chance.ts';

const chromium = browser();

describe.each(oneIn(4, pages).map((p) => [p.path, p] as const))(
  '%s without JavaScript',
  (_, { path, steps }) => {
    it('shows a still for every step and the very same words', async () => {
      const wordsOf = (): string[] =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '.chapter > p, .passage, .words > :not(.sharing), .opening, .poster',
          ),
        ].map((e) => e.innerText.replace(/\s+/g, ' ').trim());
      const without = await chromium.visit(path, { javaScriptEnabled: false });
      const stills = without.page.locator('.step .still svg');
      expect(await stills.count()).toBe(steps.length);
      for (const still of await stills.all()) expect(await still.isVisible()).toBe(true);
      expect(await without.page.locator('.stage:visible').count()).toBe(0);
      const plain = await without.page.evaluate(wordsOf);
      await without.context.close();
      const withIt = await chromium.visit(path);
      expect(await withIt.page.evaluate(wordsOf)).toEqual(plain);
      expect(plain.join(' ').length).toBeGreaterThan(200);
      await withIt.context.close();
    });

    it('has every link of its stills where it is seen', async () => {
      const { page, leave } = await chromium.visit(path, {
        javaScriptEnabled: false,
        viewport: { width: 1280, height: 720 },
      });
      const links = await page.locator('.still figcaption a:visible').all();
      expect(links.length).toBeGreaterThanOrEqual(new Set(steps.map(({ chart }) => chart)).size);
      for (const link of oneIn(4, links)) {
        await link.scrollIntoViewIfNeeded();
        // Fails where anything else would be hit.
        await link.click({ trial: true, timeout: 5000 });
      }
      await leave();
    });

    it.each(['claim', 'term'])('opens what stands behind a %s', async (kind) => {
      const { page, leave } = await chromium.visit(path, { javaScriptEnabled: false });
      const link = page.locator(`a.${kind}`).first();
      const note = page.locator((await link.getAttribute('href')) ?? '');
      expect(await note.isVisible()).toBe(false);
      await link.click();
      expect(await note.isVisible()).toBe(true);
      await note.locator('.close').click();
      expect(await note.isVisible()).toBe(false);
      await leave();
    });
  },
);
