import { onLayoutChange } from './layout-change.ts';

/** So few characters of plain type in a window, in em, and a name may be wider than its line. */
const TIGHT = 22;

/**
 * Says on the page whether its window is narrow for its type, so that names and dates may break. A media query knows
 * the window, but not the size that a reader's own stylesheet gives the root.
 */
export function sayTight(): void {
  const { documentElement: root } = document;
  onLayoutChange(() => {
    const em = Number.parseFloat(getComputedStyle(root).fontSize);
    const isTight = innerWidth < TIGHT * em;
    if (isTight !== root.classList.contains('tight')) root.classList.toggle('tight', isTight);
  });
}
