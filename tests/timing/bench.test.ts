import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measure } from '../../bench/measure.ts';
import { servePeer } from '../../bench/peer-server.ts';
import { isTurn } from '../by-chance.ts';
import { launch } from '../../src/build/browser/chromium.ts';

/** A page that lays itself out and then holds the main thread for 60 ms, in each frame once the mouse is there. */
const HEAVY = `<!doctype html><title>Heavy</title><link rel="icon" href="data:,">
<style>body { height: 6000px }</style><p>Words.</p><noscript>Words for others.</noscript>
<script>
const kept = Array.from({ length: 1e5 }, (_, i) => i + 0.5);
const hold = () => {
  document.querySelector('p').style.width = Math.random() * 100 + 'px';
  document.body.offsetHeight;
  for (const start = performance.now(); performance.now() - start < 60; );
  requestAnimationFrame(hold);
};
addEventListener('mousemove', () => requestAnimationFrame(hold), { once: true });
</script>`;

let browser: Browser;
let peer: { url: string; server: Server };
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'heavy-'));
  writeFileSync(join(folder, 'index.html'), HEAVY);
  [browser, peer] = await Promise.all([launch(), servePeer(folder)]);
});
afterAll(async () => {
  await browser.close();
  peer.server.close();
});

// What it tries is the bench, and it opens no page of ours.
it.runIf(isTurn(3))(
  'a page that works in every frame misses them, and the same page without script does not',
  async () => {
    const { page, floor } = await measure(
      browser,
      { name: 'heavy', url: `${peer.url}/` },
      'phone',
      1,
      () => {},
    );
    for (const { median } of [page, floor]) {
      expect(median).toMatchObject({ requests: 1, reached: 100, scrollShift: 0 });
      expect(median.html).toBeGreaterThan(100);
      expect(median.fcp).toBeGreaterThan(0);
      expect(median.frames).toBeGreaterThan(10);
    }
    expect(page.median.over33).toBeGreaterThan(80);
    expect(page.median.longTasks).toBeGreaterThan((page.median.frames ?? Infinity) / 2);
    expect(page.median.layoutsPerFrame).toBeGreaterThan(0.7);
    expect(page.profile.paint).toBeGreaterThan(0);
    expect(page.profile.heap).toBeGreaterThan(floor.profile.heap + 5e5);
    // Frames are counted here too, though no script of the page runs.
    expect(floor.median.longTasks).toBeLessThan((floor.median.frames ?? 0) / 4);
    expect(floor.median.over33).toBeLessThan(40);
    expect(floor.median.layoutsPerFrame).toBeLessThan(0.2);
    expect(page.median.script).toBeGreaterThan(5 * (floor.median.script ?? Infinity));
  },
);
