/** The world's wishes, asked anew each time since they change while a page is open. */
const media = (query: string): MediaQueryList => matchMedia(query);

export const reducedMotion = media('(prefers-reduced-motion: reduce)');
export const darkSystem = media('(prefers-color-scheme: dark)');
