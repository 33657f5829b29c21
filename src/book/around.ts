/** Chapters that the contents of a page list at most: more is no menu, and a thousand in each of a thousand pages are most of a build. */
export const MOST_LISTED = 60;

/**
 * Chapters around one, in the order of the story: all of them, or as many as the contents list.
 * @param all in the order of the story; @param slug of the chapter that they are around; around the first, if it is none
 */
export function around<T extends { readonly slug: string }>(
  all: readonly T[],
  slug: string,
  most = MOST_LISTED,
): readonly T[] {
  const at = Math.max(
    0,
    all.findIndex((one) => one.slug === slug),
  );
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), all.length - most));
  return all.slice(start, start + most);
}
