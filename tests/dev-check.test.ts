/** What the server of an editor does at each save: it looks once, in a thread of its own, and keeps nothing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checker } from '../src/integrations/checker.ts';
import { gathered } from '../src/integrations/gathered.ts';

/** A copy of what is checked, to make mistakes in. */
const folder = mkdtempSync(join(tmpdir(), 'checked-'));
for (const part of ['content', 'src', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
const { check, restart, close } = checker(folder);
afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

/** Saves a file with something else in it. */
function save(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

describe('the thread that checks', () => {
  const found = async (): Promise<string[]> =>
    (await check()).map(({ file, message }) => `${file}: ${message}`);
  const chart = 'src/charts/jumbo/index.ts';

  it('says what is wrong with the files as they are now, and lets the server do other things meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    expect(await found()).toEqual([]);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    save('content/en/chapters/economics.mdx', 'state="eve"', 'state="evee"');
    expect(await found()).toEqual([expect.stringContaining('does not know the state "evee"')]);
    save('content/en/chapters/economics.mdx', 'state="evee"', 'state="eve"');
    expect(await found()).toEqual([]);
  });

  it('reads code anew when it is told to, also while it checks; says it of code that can’t be read, and goes on when it can', async () => {
    save(chart, 'export default', 'export const named =');
    const before = check();
    restart();
    expect((await before)[0]?.message).toContain('has no chart as its default export');
    save(chart, 'export const named = defineChart(chart', 'export default defineChart((chart');
    restart();
    expect(await found()).toHaveLength(1);
    save(chart, 'defineChart((chart', 'defineChart(chart');
    restart();
    expect(await found()).toEqual([]);
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
