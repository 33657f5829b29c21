import type { AstroPrerenderer } from 'astro';

/**
 * Renders the same pages, and lays something in the built folder meanwhile: Vite is done with it when a build asks
 * for the paths of its pages, and writes nothing there later.
 * @param lay is called once
 * @returns what renders, and what is settled once all is laid
 */
export function layMeanwhile(
  own: AstroPrerenderer,
  lay: () => Promise<void>,
): { readonly prerenderer: AstroPrerenderer; readonly laid: Promise<void> } {
  const { promise: laid, resolve } = Promise.withResolvers<undefined>();
  // Told of at the end of the build, where it is awaited.
  laid.catch(() => undefined);
  const prerenderer: AstroPrerenderer = {
    ...own,
    getStaticPaths() {
      resolve(lay().then(() => undefined));
      return own.getStaticPaths();
    },
  };
  return { prerenderer, laid };
}
