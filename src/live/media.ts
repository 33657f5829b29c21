/** The world's wishes and widths, asked anew each time since they change while a page is open. */
const media = (query: string): MediaQueryList => matchMedia(query);

/** Words beside the chart; below it they stand under it. The same width is in essay.css. */
export const sideBySide = media('(min-width: 56.25rem)');
/** Wide enough for the larger picture. The same width is in essay.css. */
export const wide = media('(min-width: 40rem)');
export const reducedMotion = media('(prefers-reduced-motion: reduce)');
export const darkSystem = media('(prefers-color-scheme: dark)');

/** Where in the viewport a step becomes the one that is read, as a share of its height. */
export const readingLine = (): number => (sideBySide.matches ? 0.6 : 0.82);
