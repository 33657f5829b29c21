type Listener = () => void;
const listeners = new Set<Listener>();
let sizes: ResizeObserver | undefined;

const notify = (): void => {
  for (const listener of listeners) listener();
};

/**
 * Calls back at once and after each change of the page's layout: a new size of the window or of the
 * body (late fonts, an opened table). Nothing else in the essay moves its steps.
 * @returns a function that ends the calls
 */
export function onLayoutChange(listener: Listener): () => void {
  listeners.add(listener);
  if (!sizes) {
    sizes = new ResizeObserver(notify);
    sizes.observe(document.body);
    addEventListener('resize', notify);
  }
  listener();
  return () => listeners.delete(listener);
}
