import type { BrowserContextOptions, ViewportSize } from 'playwright-core';

/** How fast what a page runs on is. */
export interface Device {
  /** Of the network, a second, each way. */
  readonly bits: number;
  /** To the first byte of an answer, ms. */
  readonly latency: number;
  /** How many times slower than this machine's the main thread is. */
  readonly slowdown: number;
}

/** A window, and the device that a page loads on. */
export interface Width {
  readonly window: BrowserContextOptions & { readonly viewport: ViewportSize };
  readonly loading: Device;
}

const SLOW = 4;

/**
 * Both widths are scrolled on the processor of a phone, since a fast one hides what a page does
 * wrong; and without a network in the way, since it would spread the work over more of the scroll.
 */
export const SCROLLING: Device = { bits: Infinity, latency: 0, slowdown: SLOW };

/** One device pixel a CSS pixel: without a GPU, three would measure the rasteriser alone. */
export const WIDTHS = {
  desktop: {
    window: { viewport: { width: 1280, height: 800 } },
    loading: { bits: 10e6, latency: 40, slowdown: 1 },
  },
  phone: {
    window: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    loading: { bits: 1.6e6, latency: 150, slowdown: SLOW },
  },
} as const satisfies Readonly<Record<string, Width>>;
export type WidthName = keyof typeof WIDTHS;
