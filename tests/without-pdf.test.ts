import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserToPrint, openPrinter, withoutPdfs } from '../src/integrations/print.ts';

const PAGES = ['print/', 'zh-hant/print/'];
let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'without-pdf-'));
  writeFileSync(join(dist, 'robots.txt'), 'Sitemap: https://essay.example/paper/sitemap-index.xml\n');
  writeFileSync(join(dist, 'index.html'), '');
  for (const page of PAGES) {
    mkdirSync(join(dist, page), { recursive: true });
    const pdf = `/paper/${page.slice(0, -1)}.pdf`;
    writeFileSync(
      join(dist, page, 'index.html'),
      `<p>To print. <a href="${pdf}" download>As <span>PDF</span></a></p><a href="https://x.example/print">x</a>`,
    );
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dist, { recursive: true });
});

describe('where nothing can be printed', () => {
  it.each([
    ['/bin/false', '/bin/false does not start'],
    ['/nowhere/chromium', 'CHROMIUM is "/nowhere/chromium", and no file is there'],
  ])('as with CHROMIUM=%s, a sentence says why, and how to have it otherwise', async (path, says) => {
    vi.stubEnv('CHROMIUM', path);
    const printing = {
      dist,
      base: '/paper/',
      cache: join(dist, 'cache'),
      start: browserToPrint(),
      tell: () => undefined,
    };
    const why = await openPrinter(printing).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(why).toContain(says);
    expect(why).toContain('npx playwright-core install chromium');
    expect(why).not.toContain('\n');
  });

  it('the pages offer no PDF, and all else that they link', async () => {
    await withoutPdfs(dist);
    for (const page of PAGES) {
      const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
      expect(html).toBe('<p>To print.</p><a href="https://x.example/print">x</a>');
    }
  });

  it('a link to one that could not be taken out fails the build, not the reader', async () => {
    writeFileSync(join(dist, 'print/index.html'), '<link href="/paper/print.pdf">');
    await expect(withoutPdfs(dist)).rejects.toThrow(/offers print\.pdf, which is not there/);
  });
});
