/** The chart whose embed is walked, and whether a frame shows a state of it. */
import type { Frame, Page } from 'playwright-core';
import type { Lang } from '../../src/i18n/lang.ts';
import { charts } from './book.ts';
import { atRest, expectDrawn, shownIn } from './drawn.ts';

export const ids = Object.keys(charts);
export const statesOf = (id: string): readonly string[] => charts[id]?.states ?? [];
/** The chart with most states, so that there is a way to walk. */
export const walked = [...ids].sort((a, b) => statesOf(b).length - statesOf(a).length)[0] ?? '';
export const [first = '', second = '', third = ''] = statesOf(walked);

export const state = (frame: Frame | Page): Promise<string | null> =>
  frame.getAttribute('live-chart', 'state');

/** That a frame, walked to a state, shows the server's very drawing of it. */
export async function shows(frame: Frame | Page, id: string, lang: Lang, at: string): Promise<void> {
  await frame.waitForSelector(atRest(at), { state: 'attached' });
  expectDrawn(await frame.evaluate(shownIn, 'chart-embed'), id, lang, at);
}
