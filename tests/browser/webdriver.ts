import { setTimeout } from 'node:timers/promises';

/** A reference to an element, as WebDriver writes it. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Readonly<Record<typeof ELEMENT, string>>;

/** Sends what WebDriver can be asked, in whichever way a browser hears it. */
export interface Wire {
  open(url: string): Promise<unknown>;
  run(script: string, args: readonly unknown[]): Promise<unknown>;
  click(element: string): Promise<unknown>;
  /** Into a frame of the page that is spoken to, or out to the top. */
  enter(frame: string | null): Promise<unknown>;
  rect(rect: { readonly width: number; readonly height: number }): Promise<unknown>;
  /** Errors on its pages, and what their policies refused, since it was last asked; where it can tell. */
  errors?(): Promise<string[]>;
  close(): Promise<void>;
}

/** A page, or that of a frame in it. */
export interface Place {
  /** Runs a function there, which sees nothing of the test but what it is given. @returns its result, awaited */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Clicks what a selector finds first, as a hand would. */
  click(selector: string): Promise<void>;
  /** What stands in the frame that a selector finds, or in the frame in the shadow of what it finds. */
  frame(selector: string): Place;
}

/** One window of a browser. */
export interface Reader extends Place {
  /** Opens an address and waits until all that it asks for has come. */
  open(url: string): Promise<unknown>;
  /** Makes the page so many CSS pixels wide and high. @throws if the browser has no window so small */
  size(width: number, height: number): Promise<void>;
  errors: Wire['errors'];
  close: Wire['close'];
}

/** Speaks to a browser through a wire. */
export function reader(wire: Wire): Reader {
  const { errors } = wire;
  let last: Promise<unknown> = Promise.resolve();
  /**
   * Does one thing after the other: it is the browser that remembers which frame is meant, and a test
   * that gave up waiting leaves the next one a question that is still on its way.
   */
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const mine = last.then(what);
    last = mine.catch(() => undefined);
    return mine;
  };
  const run = (fn: (...args: never[]) => unknown, args: readonly unknown[]): Promise<unknown> =>
    wire.run(`return (${fn.toString()}).apply(null, arguments)`, args);
  const element = async (selector: string, framed: boolean): Promise<string> => {
    const found = await run(
      (by: string, inShadow: boolean) => {
        const e = document.querySelector(by);
        return inShadow ? (e?.shadowRoot?.querySelector('iframe') ?? e) : e;
      },
      [selector, framed],
    );
    if (!found) throw new Error(`there is no "${selector}"`);
    return (found as Element)[ELEMENT];
  };
  const place = (frames: readonly string[]): Place => {
    const go = async (): Promise<void> => {
      await wire.enter(null);
      for (const frame of frames) await wire.enter(await element(frame, true));
    };
    return {
      evaluate: <A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A) =>
        inTurn(async () => {
          await go();
          return (await run(fn, args)) as T;
        }),
      click: (selector) =>
        inTurn(async () => {
          await go();
          await wire.click(await element(selector, false));
        }),
      frame: (selector) => place([...frames, selector]),
    };
  };
  const top = place([]);
  return {
    ...top,
    open: (url) => inTurn(() => wire.open(url)),
    async size(width, height) {
      const inner = (): Promise<number[]> => top.evaluate(() => [innerWidth, innerHeight]);
      // A slow machine lays its window out after the driver has answered, so a size counts when it stays.
      const settled = async (): Promise<number[]> => {
        for (let [before, now] = [await inner(), [0]]; ; before = now) {
          await setTimeout(100);
          now = await inner();
          if (String(now) === String(before)) return now;
        }
      };
      let window = { width, height };
      let now: number[] = [];
      for (let nth = 0; nth < 6; nth++) {
        await wire.rect(window);
        now = await settled();
        const [w = 0, h = 0] = now;
        if (w === width && h === height) return;
        // The window is the page and the browser's own furniture.
        window = { width: window.width + width - w, height: window.height + height - h };
      }
      throw new Error(
        `the page was to be ${width} × ${height}, and this browser makes it ${now.join(' × ')}`,
      );
    },
    errors: errors && (() => inTurn(errors)),
    close: () => inTurn(wire.close),
  };
}
