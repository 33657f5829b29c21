/**
 * Shows a block's stills in the place of its chart, which is gone from then on. What is read stays where it is.
 * @param block `scroll-steps`, with its stage and its steps
 */
export function showStills(block: Element): void {
  const top = (step: Element): number => step.getBoundingClientRect().top;
  const read = [...document.querySelectorAll('.step')].findLast((step) => top(step) < innerHeight * 0.7);
  const before = read && top(read);
  block.querySelector('.stage')?.remove();
  block.classList.add('stills');
  if (read && before !== undefined) scrollBy({ top: top(read) - before, behavior: 'instant' });
}
