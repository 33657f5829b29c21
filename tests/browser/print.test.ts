import { describe, expect, it } from 'vitest';
import { readPdf } from '../pdf.ts';
import { browser, pages } from './book.ts';
import { oneIn } from '../by-chance.ts';

const chromium = browser();

// Of each page one language: half of them in English, half in Chinese.
const paths = pages.filter((p) => p.lang === 'en').map((p) => p.path);
const some = pages.filter((p) => paths.some((path, i) => p.path === (i % 2 ? `/zh-hant${path}` : path)));

describe.each(oneIn(2, some).map((c) => [c.path, c] as const))(
  '%s printed from the browser',
  (_, { path, steps }) => {
    it.each([true, false])(
      'is never blank and shows every step, with script: %s',
      async (javaScriptEnabled) => {
        const { page, leave } = await chromium.visit(path, { javaScriptEnabled });
        const printed = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
        expect(printed.pages.flatMap((p) => p.figures).length).toBe(steps.length);
        printed.pages.forEach(({ text }, i) => expect(text.length, `page ${i + 1}`).toBeGreaterThan(20));
        await leave();
      },
    );
  },
);
