/**
 * Closes the contents as a menu closes: on Escape, on a press outside and on a pick. Whoever closes it by the
 * keyboard has the focus where it was, on the button; a pick takes the focus along to what was picked.
 */
export function closeContents(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.bar .contents');
  if (!menu) return;
  const close = (): void => void (menu.open = false);
  document.addEventListener('keydown', (event) => {
    // A note above the page closes first.
    if (event.key !== 'Escape' || !menu.open || document.querySelector(':popover-open, dialog[open]')) return;
    close();
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.contains(target as Node)) close();
  });
  menu.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) close();
  });
  // Tabbed out of, it would lie over what has the focus now.
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget as Node)) close();
  });
}
