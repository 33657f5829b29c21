/** The world's wishes and widths, asked anew each time since they change while a page is open. */
const media = (query: string): MediaQueryList => matchMedia(query);

/** Wide enough for the larger picture. The same width is in scrolly.css. */
export const wide = media('(min-width: 40rem) and (min-height: 32rem)');
export const reducedMotion = media('(prefers-reduced-motion: reduce)');
export const darkSystem = media('(prefers-color-scheme: dark)');
