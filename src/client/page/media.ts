/** The reader's preferences, read anew each time since they may change while a page is open. */
const media = (query: string): MediaQueryList => matchMedia(query);

export const reducedMotion = media('(prefers-reduced-motion: reduce)');
/** What changes the colours of a page. */
export const colourSchemes = [
  media('(prefers-color-scheme: dark)'),
  media('(prefers-contrast: more)'),
  media('(forced-colors: active)'),
];
