/** What a page weighs: every answer that it gets, with its bytes on the wire. */
import type { Page, Request } from 'playwright-core';

export const KB = 1024;

export interface Answer {
  readonly url: string;
  readonly kind: string;
  readonly bytes: number;
}

/** Every answer that a page gets from now on, with its bytes on the wire; none where the cache answers. */
export function weigh(page: Page): () => Promise<Answer[]> {
  const seen: Request[] = [];
  page.on('requestfinished', (request) => seen.push(request));
  return () =>
    Promise.all(
      seen.map(async (request) => {
        const { responseBodySize } = await request.sizes();
        return { url: request.url(), kind: request.resourceType(), bytes: Math.max(0, responseBodySize) };
      }),
    );
}
export const sum = (answers: readonly Answer[], ...kinds: string[]): number =>
  answers.filter((a) => kinds.includes(a.kind)).reduce((all, a) => all + a.bytes, 0);
export const nameOf = (url: string): string => url.split('/').at(-1) ?? '';
