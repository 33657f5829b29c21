import { heightMessages, READY, parseMessage, type Extent, type HostRequest } from './dialects.ts';

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
 * @param fits the content is as tall as the frame: a host that was sent its height would grow the frame for ever
 * @param onRequest called with what else a host asks for
 */
export function connectToHost(fits: boolean, onRequest: (request: HostRequest) => void): void {
  const { href } = location;
  const host = window.parent;
  let resizerId: string | undefined;
  let lastHeight = 0;
  // A frame too low for its content gets its scroll bar back, once its host has had time to answer.
  const cut = (): void => {
    document.documentElement.toggleAttribute('data-cut', innerHeight < extent().height);
  };
  const tell = (): void => {
    if (fits) return;
    const size = extent();
    lastHeight = size.height;
    for (const message of heightMessages(size, { href, resizerId })) host.postMessage(message, '*');
    requestResize();
  };
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== host) return;
    const request = parseMessage(data);
    if (!request) return;
    if (request.type === 'height') {
      resizerId = request.resizerId ?? resizerId;
      tell();
    } else onRequest(request);
  });
  if (host === window || fits) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    if (extent().height !== lastHeight) tell();
    clearTimeout(waiting);
    waiting = setTimeout(cut, 1000);
  }).observe(document.body);
  host.postMessage(READY, '*');
  for (const wait of AGAIN) setTimeout(tell, wait);
}
