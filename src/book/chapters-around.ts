/**
 * How many chapters the contents of a page list at most. A longer list is hard to pick from; and a thousand chapters,
 * listed in each of their pages, took most of the time in which the build packs.
 */
export const MOST_LISTED = 60;

/**
 * Chapters around one, in the order of the story: all of them, or as many as the contents list.
 * @param all in the order of the story; @param slug of the chapter that they are around; around the first, if it is none
 */
export function chaptersAround<T extends { readonly slug: string }>(
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
