import type { CDPSession } from 'playwright-core';
import { KINDS, type Kind } from './metrics.ts';

/** What Chromium calls what it fetches, where it is more than data to us. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'html',
  Script: 'js',
  Stylesheet: 'css',
  Font: 'font',
  Image: 'image',
};

/** What a page has fetched so far. */
export interface Fetched {
  requests: number;
  readonly bytes: Record<Kind, number>;
  /** Requests that have no answer yet. */
  readonly open: Set<string>;
  /** When a request last began or ended, by this process's clock. */
  last: number;
}

/** Counts what a session's page fetches from now on, as it comes over the wire with its headers. */
export async function countRequests(session: CDPSession): Promise<Fetched> {
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const fetched: Fetched = { requests: 0, bytes, open: new Set(), last: performance.now() };
  const kinds = new Map<string, Kind>();
  const ended = (id: string): void => {
    fetched.open.delete(id);
    fetched.last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    // Such an address is no request: its bytes came with what names it.
    if (/^(data|blob):/.test(request.url)) return;
    fetched.requests++;
    fetched.open.add(requestId);
    fetched.last = performance.now();
    kinds.set(requestId, KIND_OF[type ?? ''] ?? 'data');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
    ended(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  await session.send('Network.enable');
  return fetched;
}
