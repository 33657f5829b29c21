/** What the server of an editor does at each save: it looks once, in a thread of its own, and keeps nothing. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checker } from '../src/integrations/checker.ts';
import { gathered } from '../src/integrations/gathered.ts';
import { essay } from './rules/essay.ts';

/** The small essay and its one chart on disk, to make mistakes in: a thread that begins anew reads it in a third of the time. */
const folder = mkdtempSync(join(tmpdir(), 'checked-'));
const chart = 'src/charts/bars.ts';
for (const [file, text] of Object.entries(essay)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const code = readFileSync(join(folder, chart), 'utf8').replaceAll(
  '../../../../src/',
  `${pathToFileURL(resolve('src')).href}/`,
);
writeFileSync(join(folder, chart), `${code}\nexport default barsOf();\n`);
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

  it('says what is wrong with the files as they are now, and lets the server do other things meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    expect(await found()).toEqual([]);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    save('content/en/chapters/moat.mdx', 'state="low"', 'state="lowest"');
    expect(await found()).toEqual([expect.stringContaining('does not know the state "lowest"')]);
    save('content/en/chapters/moat.mdx', 'state="lowest"', 'state="low"');
    expect(await found()).toEqual([]);
  });

  it('reads code anew when it is told to, also while it checks; says it of code that can’t be read, and goes on when it can', async () => {
    save(chart, 'export default barsOf', 'export const named = barsOf');
    const before = check();
    restart();
    expect((await before)[0]?.message).toContain('has no chart as its default export');
    save(chart, 'export const named = barsOf(', 'export default barsOf((');
    restart();
    expect(await found()).toHaveLength(1);
    save(chart, 'export default barsOf((', 'export default barsOf(');
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
