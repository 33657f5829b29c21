/** What open pages are told when content is saved, by a server whose clock and check the test holds. */
import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hotContent } from '../src/integrations/hot-content.ts';

const CHANGED = { type: 'custom', event: 'content:changed' };
/** A page that can't be made: the error names the code that failed. */
const FAILED = { type: 'error', err: { id: '/essay/src/book/draw.ts' } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A dev server without a network. @param isBroken what its check says */
function server(isBroken: boolean) {
  const told: unknown[] = [];
  const channel = { send: (payload: unknown) => told.push(payload) };
  const watcher = new EventEmitter();
  const fake = { ws: channel, environments: { client: { hot: channel } }, watcher };
  hotContent(fake as unknown as ViteDevServer, '/essay/', { isBroken: () => Promise.resolve(isBroken) });
  return {
    told,
    save: (path = 'content/en/chapters/moat.mdx') => watcher.emit('all', 'change', `/essay/${path}`),
    send: async (payload: unknown) => {
      channel.send(payload);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

it('a reload that content asks for becomes a change in place', async () => {
  const { told, save, send } = server(false);
  save();
  await send({ type: 'full-reload' });
  expect(told).toEqual([CHANGED]);
});

it('what code asks for is passed on', async () => {
  const { told, save, send } = server(false);
  save('src/book/draw.ts');
  await send({ type: 'full-reload' });
  await send(FAILED);
  expect(told).toEqual([{ type: 'full-reload' }, FAILED]);
});

it('of a mistake in the content the check alone speaks', async () => {
  const { told, save, send } = server(true);
  save();
  await send(FAILED);
  const checked = { type: 'error', err: { id: '/essay/content/en/chapters/moat.mdx' } };
  await send(checked);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([checked]);
});

it('a page that was made of what has just been mended is asked for again, once, and says so if it still fails', async () => {
  const { told, save, send } = server(false);
  save();
  await vi.advanceTimersByTimeAsync(400);
  await send(FAILED);
  await send(FAILED);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toEqual([CHANGED]);
  await send(FAILED);
  expect(told).toEqual([CHANGED, FAILED]);
});
