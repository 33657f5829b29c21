/**
 * Calls back once, when an element comes within one and a half windows of what is seen.
 * @returns what ends the wait
 */
export function onNear(element: Element, call: () => void): { disconnect(): void } {
  const near = new IntersectionObserver(
    (entries) => {
      // A busy page is told at once of all that came about meanwhile: far at first, and near by now.
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      call();
    },
    { rootMargin: '150% 0px' },
  );
  near.observe(element);
  return near;
}
