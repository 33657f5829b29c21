import type { Browser, CDPSession } from 'playwright-core';
import type { Profile } from './metrics.ts';
import { CATEGORIES, painting, type TraceEvent } from './trace.ts';
import { visit, type Subject } from './visit.ts';
import type { Width } from './widths.ts';

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Visits a page once more for what can't be had of the visits whose frames count: a trace slows a
 * page, and a forced garbage collection also throws away code that it has compiled.
 */
export async function profile(browser: Browser, subject: Subject, width: Width): Promise<Profile> {
  const { page, session, scroll, close } = await visit(browser, subject, width);
  try {
    const heap = await heapBytes(session);
    await browser.startTracing(page, { categories: CATEGORIES });
    const { frames } = await scroll();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    const { ms, paints } = painting(traceEvents);
    return { heap, paint: ms, paintsPerFrame: paints / Math.max(1, frames) };
  } finally {
    await close();
  }
}
