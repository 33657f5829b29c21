/**
 * On paper every step has its still. It stands in each step's noscript already, which with
 * script is text, not nodes; so it becomes nodes when a print begins and goes when it has ended,
 * and the reader is where they were.
 */
export function printStills(): void {
  let place = 0;
  addEventListener('beforeprint', () => {
    place = scrollY;
    for (const noscript of document.querySelectorAll('.step > noscript')) {
      if (noscript.nextElementSibling?.matches('.printed')) continue;
      const box = document.createElement('div');
      box.className = 'printed';
      box.innerHTML = noscript.textContent ?? '';
      noscript.after(box);
    }
  });
  addEventListener('afterprint', () => {
    for (const box of document.querySelectorAll('.printed')) box.remove();
    // The page is shorter on paper, and a browser that laid it out so has cut the scroll position.
    requestAnimationFrame(() => scrollTo({ top: place, behavior: 'instant' }));
  });
}
