/** While an editor writes: what changed of the content changes in the open page, which stays where it is read. */
import { startControls } from '../controls/start-controls.ts';
import { startPlayground } from '../playground/start-playground.ts';
import { patch } from './patch.ts';

/** The events that src/integrations/hot-content.ts sends. */
declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'content:changed': undefined;
    'content:mended': undefined;
  }
}

/** What the server says of this page; nothing while it can't be made. */
async function written(): Promise<Element | undefined> {
  const answer = await fetch(location.href, { cache: 'no-store' });
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('main') ?? undefined;
}

/** Starts what a page's own script starts once, in what was put into it since. */
function start(made: Element): void {
  const own = (selector: string): HTMLElement[] => [
    ...(made.matches(selector) ? [made as HTMLElement] : []),
    ...made.querySelectorAll<HTMLElement>(selector),
  ];
  own('.controls').forEach(startControls);
  for (const root of own('.playground')) void startPlayground(root);
}

/** What is read, which is still there by its name when it was put in anew, and how far from the top it stands. */
function readingPlace(): () => void {
  const middle = innerHeight / 2;
  const named = [...document.querySelectorAll('main [id]')].filter(
    (element) => element.getBoundingClientRect().top < middle,
  );
  const id = named.at(-1)?.id;
  const topOf = (): number | undefined =>
    id === undefined ? undefined : document.getElementById(id)?.getBoundingClientRect().top;
  const [top, y] = [topOf(), scrollY];
  return () => {
    const moved = topOf();
    if (top === undefined || moved === undefined) scrollTo({ top: y, behavior: 'instant' });
    else scrollBy({ top: moved - top, behavior: 'instant' });
  };
}

let was = await written();

async function redraw(): Promise<void> {
  const [main, now] = [document.querySelector('main'), await written()];
  if (!main || !now) return;
  const restore = readingPlace();
  if (!was || !patch(main, was, now, start)) {
    main.replaceChildren(...[...now.children].map((child) => document.importNode(child, true)));
    start(main);
  }
  restore();
  was = now;
}

let drawing = Promise.resolve();
import.meta.hot?.on('content:changed', () => {
  // One after the other: what was said later is drawn last.
  drawing = drawing.then(redraw, redraw);
});
import.meta.hot?.on('content:mended', () => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
});
