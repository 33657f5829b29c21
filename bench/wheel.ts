import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** The wheel's pace: 2,000 px a second. */
const NOTCH = 32;
const EVERY = 16;
/** A longer page is scrolled in part, ms. */
const LONGEST = 20_000;

/**
 * Turns the wheel over a point for so many pixels, at the pace of the clock: no event waits for the
 * answer to the one before, since a page that is slow to answer would then be scrolled slowly and
 * look smooth. Chromium joins what it can't deliver at once, as it does with a reader's wheel, so
 * nothing queues up either.
 * @returns how many pixels it was turned, once Chromium took the last event
 */
export async function turnWheel(session: CDPSession, x: number, y: number, pixels: number): Promise<number> {
  const notches = Math.min(Math.ceil(pixels / NOTCH), Math.ceil(LONGEST / EVERY));
  const start = performance.now();
  const answers: Promise<unknown>[] = [];
  let sent = 0;
  while (sent < notches) {
    const due = Math.min(notches, Math.floor((performance.now() - start) / EVERY) + 1);
    for (; sent < due; sent++)
      answers.push(
        session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: NOTCH }),
      );
    await sleep(Math.max(0, start + sent * EVERY - performance.now()));
  }
  // Their answers are of no use, but a refusal must not be missed.
  await Promise.all(answers);
  return notches * NOTCH;
}
