/** Resolves once the page is, or has been, scrolled: by the reader, or by an address that names a step. */
export const firstScroll = (): Promise<void> =>
  new Promise((resolve) => {
    if (scrollY > 0) resolve();
    else addEventListener('scroll', () => resolve(), { once: true, passive: true });
  });
