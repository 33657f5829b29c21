/** An embed in other people’s pages: in a sandbox, under a policy, and what may be said to it. */
import type { Frame } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { embedAddress } from '../../src/urls/addresses.ts';
import { browser } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { frames, hosting } from './embed-hosted.ts';
import { ids, second, shows, state, statesOf, third, walked } from './embed-walk.ts';
import { page as somebodys } from './hosts.ts';

const hosted = hosting(browser());

it('every chart can be walked in a sandbox without origin, under a host’s strict policy, in silence', async () => {
  const shown = oneIn(4, ids);
  const boxes = shown.map(
    (id) =>
      `<iframe src="${inject('site')}${embedAddress('en', id)}" title="${id}" sandbox="allow-scripts"></iframe>`,
  );
  const { page, context, leave, said } = await hosted(
    somebodys(boxes.join('')).replace(/<style>.*<\/style>/s, ''),
    {
      'content-security-policy': `default-src 'none'; img-src data:; frame-src ${inject('site')}`,
    },
  );
  expect(frames(page).length).toBe(shown.length);
  for (const [i, id] of shown.entries()) {
    const frame = frames(page)[i] as Frame;
    await frame.click('[data-by="1"]');
    await shows(frame, id, 'en', statesOf(id)[1] ?? '');
    const given = await frame.evaluate(() => [self.origin, document.fonts.check('16px "Source Sans 3"')]);
    expect(given).toEqual(['null', true]);
  }
  expect(said).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await leave();
});

describe('what is said to an embed', () => {
  it('turns its theme and its state, if its host says it, and nothing else does', async () => {
    const src = `${inject('site')}${embedAddress('en', walked)}`;
    const { page, leave } = await hosted(
      somebodys(`<iframe src="${src}" title="A chart"></iframe><iframe srcdoc="" title="Another"></iframe>`),
    );
    const [frame] = frames(page);
    if (!frame) throw new Error('no frame');
    const say = (message: unknown) =>
      page.evaluate((m) => document.querySelector('iframe')?.contentWindow?.postMessage(m, '*'), message);
    const scheme = () =>
      frame.evaluate(() => [
        getComputedStyle(document.documentElement).colorScheme,
        document.querySelector<HTMLMetaElement>('[name="color-scheme"]')?.content,
      ]);
    for (const theme of ['dark', 'light']) {
      await say({ type: 'hundred-models:theme', theme });
      await expect.poll(scheme).toEqual([theme, theme]);
    }
    await say({ type: 'hundred-models:theme', theme: 'auto' });
    await expect.poll(scheme).toEqual(['light dark', 'light dark']);
    await say({ type: 'hundred-models:state', state: third });
    await shows(frame, walked, 'en', third);

    // A neighbour in the host's page, and the frame itself, are not the host.
    const other = page.frames().find((f) => f.url() === 'about:srcdoc') as Frame;
    const message = { type: 'hundred-models:state', state: second };
    await other.evaluate((m) => parent.frames[0]?.postMessage(m, '*'), message);
    await frame.evaluate((m) => window.postMessage(m, '*'), message);
    await say({ type: 'hundred-models:state', state: 'no such state' });
    await say({ type: 'hundred-models:theme', theme: 'dark' });
    await expect.poll(scheme).toEqual(['dark', 'dark']);
    expect(await state(frame)).toBe(third);
    await leave();
  });
});
