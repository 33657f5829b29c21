import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { AxeResults } from 'axe-core';
import { browser, extra, pages } from './book.ts';

const chromium = browser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each([...pages.map((p) => p.path), ...extra, '/404.html'])('axe on %s', (path) => {
  it.each(['light', 'dark'] as const)('finds no violation, %s', async (colorScheme) => {
    const { page, context } = await chromium.visit(path, { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const results = (await (window as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe // It need not write down all that is well.
        .run({ resultTypes: ['violations'] })) as AxeResults;
      if (!results.passes.length) throw new Error('axe has looked at nothing');
      return results.violations.map(
        (v) =>
          `${v.id}: ${v.help} — ${v.nodes
            .map((n) => n.target.join(' '))
            .slice(0, 4)
            .join(', ')}`,
      );
    });
    expect(found).toEqual([]);
    await context.close();
  });
});
