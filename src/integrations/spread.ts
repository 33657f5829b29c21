import type { AstroPrerenderer } from 'astro';

/**
 * The same things with some of them spread evenly among the others, each kind in its own order. Pictures keep other
 * threads busy and pages this one: one after the other, each would leave half of the machine idle.
 */
export function spread<T>(all: readonly T[], isSome: (one: T) => boolean): T[] {
  const some = all.filter(isSome);
  const others = all.filter((one) => !isSome(one));
  let taken = 0;
  const mixed = others.flatMap((other, i) => {
    const due = Math.round(((i + 1) * some.length) / others.length);
    const now = some.slice(taken, due);
    taken = due;
    return [other, ...now];
  });
  return [...mixed, ...some.slice(taken)];
}

/** Renders the same pages, with what is drawn as a PNG spread among them. */
export const withPicturesSpread = (own: AstroPrerenderer): AstroPrerenderer => ({
  ...own,
  getStaticPaths: async () => spread(await own.getStaticPaths(), ({ pathname }) => pathname.endsWith('.png')),
});
