import { heightMessages, READY, wishOf, type Extent, type Wish } from './dialects.ts';

/** A host's own script may begin to listen after the frame has spoken, so it speaks again. */
export const AGAIN = [250, 1000, 3000];

/** Chromium's own way; elsewhere, and where the host has not asked for it, it is not there or throws. */
function requestResize(): void {
  try {
    (window as { requestResize?: () => unknown }).requestResize?.();
  } catch {
    // No host's: opened by itself, or in what is no iframe.
  }
}

const extent = (): Extent => {
  const { width, height } = document.body.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
};

/**
 * Tells the host how tall the content is, now and whenever that changes, and hears what the host
 * asks. Only the window that holds the frame is heard. Numbers leave, and the frame's own names.
 * @param fits the content is as tall as the frame, so that to tell its height would be to ask for more and more
 * @param granted what else to do with a host's wish
 */
export function talkToHost(fits: boolean, granted: (wish: Wish) => void): void {
  const { href } = location;
  const host = window.parent;
  let resizerId: string | undefined;
  let told = 0;
  // A frame too low for its content gets its scroll bar back, once its host has had time to answer.
  const cut = (): void => {
    document.documentElement.toggleAttribute('data-cut', innerHeight < extent().height);
  };
  const tell = (): void => {
    if (fits) return;
    const size = extent();
    told = size.height;
    for (const message of heightMessages(size, { href, resizerId })) host.postMessage(message, '*');
    requestResize();
  };
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== host) return;
    const wish = wishOf(data);
    if (!wish) return;
    if (wish.ask === 'height') {
      resizerId = wish.resizerId ?? resizerId;
      tell();
    } else granted(wish);
  });
  if (host === window || fits) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    if (extent().height !== told) tell();
    clearTimeout(waiting);
    waiting = setTimeout(cut, 1000);
  }).observe(document.body);
  host.postMessage(READY, '*');
  for (const wait of AGAIN) setTimeout(tell, wait);
}
