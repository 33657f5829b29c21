/** What the server of an editor does at each save: it looks once, and keeps nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { gathered } from '../src/integrations/gathered.ts';

const folder = mkdtempSync(join(tmpdir(), 'fresh-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a module that is read anew', () => {
  const own = join(folder, 'chart.mjs');
  const part = join(folder, 'part.mjs');
  const fresh = pathToFileURL('src/build/disk/fresh.ts').href;
  /** Reads a module twice, as it is, and twice more once its part was written; by Node itself, which keeps what it reads. */
  const script = `
    import { utimesSync, writeFileSync } from 'node:fs';
    const { importFresh } = await import('${fresh}');
    const save = (file, text, second) => { writeFileSync(file, text); utimesSync(file, second, second); };
    const [own, part] = ${JSON.stringify([own, part])};
    save(part, 'export const n = 1;', 1000);
    save(own, "export { n } from './part.mjs';", 1000);
    const read = [await importFresh(own), await importFresh(own)];
    save(part, 'export const n = 2;', 1001);
    read.push(await importFresh(own), await importFresh(own));
    console.log(JSON.stringify(read.map((module) => [module.n, read.indexOf(module)])));`;

  it('is the same while nothing beside it was written, and another with each write, of its parts too', () => {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual([
      [1, 0],
      [1, 0],
      [2, 2],
      [2, 2],
    ]);
  });
});

describe('work that many events ask for', () => {
  it('is done once at a time, and always after the last of them', async () => {
    const event = fc.record({
      pause: fc.integer({ min: 0, max: 120 }),
      work: fc.integer({ min: 0, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 30 }), async (events) => {
        vi.useFakeTimers();
        try {
          let [asked, seen, busy, most, runs] = [0, 0, 0, 0, 0];
          const { request, idle } = gathered(async () => {
            runs++;
            seen = asked;
            most = Math.max(most, ++busy);
            await new Promise((done) => setTimeout(done, events[runs % events.length]?.work ?? 0));
            busy--;
          }, 50);
          for (const { pause } of events) {
            asked++;
            request();
            await vi.advanceTimersByTimeAsync(pause);
          }
          let isIdle = false;
          void idle().then(() => {
            isIdle = true;
            // Whoever waited finds it all done.
            expect([seen, busy]).toEqual([asked, 0]);
          });
          await vi.advanceTimersByTimeAsync(1000);
          expect([seen, most, busy, isIdle]).toEqual([asked, 1, 0, true]);
          expect(runs).toBeLessThanOrEqual(events.length);
        } finally {
          vi.useRealTimers();
        }
      }),
    );
  });
});
