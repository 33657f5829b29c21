/** The pages for paper are rendered before all others, and told of once they lie there whole. */
import { writeFile } from 'node:fs/promises';
import type { AstroPrerenderer } from 'astro';
import { describe, expect, it } from 'vitest';
import { firstPages } from '../src/integrations/first-pages.ts';
import { isForPaper } from '../src/integrations/print.ts';
import { ownFolder } from './own-folder.ts';

const { here, file } = ownFolder();

describe('the pages for paper', () => {
  const PAPER = ['/print/', '/zh-hant/print', '/print/running.css'];
  const OTHERS = ['/', '/moat/', '/printers/', '/zh-hant/moat/', '/charts/print.svg'];

  it.each(['/', '/essay/'])(
    'are rendered first under %s, and told of once they are written',
    async (base) => {
      const at = (path: string): string => base + path.slice(1);
      const paths = [...OTHERS, ...PAPER].map((path) => ({ pathname: at(path) }));
      const own = {
        name: 'own',
        getStaticPaths: () => Promise.resolve(paths),
        render: () => Promise.resolve(new Response('a page')),
      } as unknown as AstroPrerenderer;
      const { prerenderer, begun, whole } = firstPages(own, { folder: here(), last: '', base }, isForPaper);
      let isBegun = false;
      void begun.then(() => (isBegun = true));
      const ordered = (await prerenderer.getStaticPaths()).map(({ pathname }) => pathname);
      expect(new Set(ordered)).toEqual(new Set(paths.map(({ pathname }) => pathname)));
      expect(new Set(ordered.slice(0, PAPER.length))).toEqual(new Set(PAPER.map(at)));
      let told = false;
      void whole.then(() => (told = true));
      // A page that is not for paper begins nothing.
      await prerenderer.render(new Request(`https://essay.example${at('/moat/')}`), {} as never);
      expect(isBegun).toBe(false);
      for (const path of ordered) {
        const request = new Request(`https://essay.example${path}`);
        const rendered = (await prerenderer.render(request, {} as never)) as Response;
        expect(await rendered.text()).toBe('a page');
      }
      await new Promise((done) => setTimeout(done, 100));
      expect([isBegun, told]).toEqual([true, false]);
      for (const path of ['print/index.html', 'zh-hant/print/index.html', 'print/running.css'])
        await writeFile(file(path, 'half'), 'a page');
      await whole;
    },
  );

  it('are told of where some were laid there from the last build, once they lie there whole', async () => {
    const paths = PAPER.map((pathname) => ({ pathname }));
    const own = {
      name: 'own',
      getStaticPaths: () => Promise.resolve(paths),
      render: () => Promise.resolve(new Response('longer than before')),
    } as unknown as AstroPrerenderer;
    for (const path of ['print/index.html', 'zh-hant/print/index.html', 'print/running.css'])
      file(`last/${path}`, 'before');
    const folders = { folder: here('dist'), last: here('last'), base: '/' };
    const { prerenderer, whole } = firstPages(own, folders, isForPaper);
    await prerenderer.getStaticPaths();
    await prerenderer.render(new Request('https://essay.example/print/'), {} as never);
    let isDone = false;
    void whole.then(() => (isDone = true));
    file('dist/zh-hant/print/index.html', 'before');
    file('dist/print/running.css', 'before');
    // As long as the last one, and only the beginning of the new one.
    file('dist/print/index.html', 'longer');
    await new Promise((done) => setTimeout(done, 100));
    expect(isDone).toBe(false);
    file('dist/print/index.html', 'longer than before');
    await whole;
  });
});
