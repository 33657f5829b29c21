/**
 * Calls back once, when an element comes within one and a half windows of what is seen.
 * @returns what ends the wait
 */
export function onNear(element: Element, call: () => void): { disconnect(): void } {
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      call();
    },
    { rootMargin: '150% 0px' },
  );
  near.observe(element);
  return near;
}
