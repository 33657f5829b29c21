/** What a page does with the platform, counted by the page itself. */

/** What a page did with the platform within one frame of a scroll. */
export interface FrameCost {
  /** Questions about geometry or computed style, which lay the page out if anything was written before. */
  reads: number;
  /** Searches of the document. */
  queries: number;
  /** Writes of attributes and texts. */
  writes: number;
  /** Timers set. */
  timers: number;
  /** Events made by script. */
  events: number;
}

/** Runs before the page's own scripts: counts by wrapping the platform's functions. */
export function countPlatformCalls(): void {
  const cost = { reads: 0, queries: 0, writes: 0, timers: 0, events: 0 };
  (window as unknown as { cost: FrameCost }).cost = cost;
  const wrap = (target: object, name: string, kind: keyof FrameCost): void => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    if (!own) throw new Error(`there is no ${name} to count`);
    const counted = (f: (...args: never[]) => unknown) =>
      function (this: unknown, ...args: never[]): unknown {
        cost[kind]++;
        return f.apply(this, args);
      };
    if (typeof own.value === 'function')
      Object.defineProperty(target, name, { ...own, value: counted(own.value as never) });
    else if (own.get) Object.defineProperty(target, name, { ...own, get: counted(own.get) as () => unknown });
  };
  for (const name of ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'scrollTop'])
    wrap(Element.prototype, name, 'reads');
  for (const name of ['offsetTop', 'offsetWidth', 'offsetHeight', 'innerText'])
    wrap(HTMLElement.prototype, name, 'reads');
  wrap(window, 'getComputedStyle', 'reads');
  for (const proto of [Document.prototype, Element.prototype])
    for (const name of ['querySelector', 'querySelectorAll']) wrap(proto, name, 'queries');
  for (const name of ['setAttribute', 'removeAttribute', 'toggleAttribute', 'replaceChildren'])
    wrap(Element.prototype, name, 'writes');
  wrap(window, 'setTimeout', 'timers');
  wrap(EventTarget.prototype, 'dispatchEvent', 'events');
}
